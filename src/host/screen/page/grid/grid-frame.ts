import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/presets/preset-sheets-core';
import type { FUniver, Injector } from '@univerjs/presets';
import { BOOK_ID } from './workbook-data';

export interface FramedCell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly isFrozenRow: boolean;
  readonly isFrozenColumn: boolean;
}

/** Where the drawn sheet stands and what part of it is seen, in pixels of the page; what lies over it is laid out by this. */
export interface GridFrame {
  /** The drawing in its container. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Where cells begin, after their heads; where those that scroll begin. */
  readonly headLeft: number;
  readonly headTop: number;
  readonly mainLeft: number;
  readonly mainTop: number;
  /** Place of a cell in the drawing, 1-based, in view or not. */
  cell(row: number, column: number): FramedCell;
  /** Scrolls the grid as if the wheel had turned over it. */
  wheel(event: WheelEvent): void;
}

/** Nothing until the sheet in front is drawn. */
export function gridFrame(
  container: HTMLElement,
  univerAPI: FUniver,
  injector: Injector,
): GridFrame | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(BOOK_ID);
  const scene = render?.scene;
  const main = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement();
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  if (!scene || !main || !canvas || !sheet || !skeleton) return undefined;
  const outer = container.getBoundingClientRect();
  const inner = canvas.getBoundingClientRect();
  const scale = scene.getAncestorScale().scaleX;
  const frozen = { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() };
  return {
    left: inner.left - outer.left,
    top: inner.top - outer.top,
    width: inner.width,
    height: inner.height,
    scale,
    headLeft: skeleton.rowHeaderWidth * scale,
    headTop: skeleton.columnHeaderHeight * scale,
    mainLeft: main.left * scale,
    mainTop: main.top * scale,
    cell: (row, column) => {
      const rect = sheet.getRange(row - 1, column - 1).getCellRect();
      const isFrozenRow = row <= frozen.rows;
      const isFrozenColumn = column <= frozen.columns;
      const left = rect.left - (isFrozenColumn ? 0 : main.viewportScrollX);
      const top = rect.top - (isFrozenRow ? 0 : main.viewportScrollY);
      return {
        left: left * scale,
        top: top * scale,
        width: rect.width * scale,
        height: rect.height * scale,
        isFrozenRow,
        isFrozenColumn,
      };
    },
    wheel: (event) => {
      canvas.dispatchEvent(new WheelEvent('wheel', event));
    },
  };
}
