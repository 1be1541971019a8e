import {
  createUniver,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  type FUniver,
  type IRange,
} from '@univerjs/presets';
import {
  IRenderManagerService,
  UniverSheetsCorePreset,
} from '@univerjs/presets/preset-sheets-core';
import coreFrench from '@univerjs/presets/preset-sheets-core/locales/fr-FR';
import {
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPreset,
} from '@univerjs/presets/preset-sheets-data-validation';
import validationFrench from '@univerjs/presets/preset-sheets-data-validation/locales/fr-FR';
import { UniverSheetsNotePreset } from '@univerjs/presets/preset-sheets-note';
import noteFrench from '@univerjs/presets/preset-sheets-note/locales/fr-FR';
import { applySizes } from './apply-sizes';
import type { BookView } from './book-view';
import type { CellChange, CellStore } from './cell-store';
import { onRows } from './checked-rows';
import { FocusKeeper } from './focus-keeper';
import { gridFrame, type GridFrame } from './grid-frame';
import { guardGrid, type GridListener } from './grid-guard';
import type { GridPlace } from './grid-place';
import { listenToPaste } from './grid-paste';
import type { LineSizing } from './line-sizes';
import { nameParts } from './named-parts';
import { BOOK_ID, cellData, gridStyles, workbookData } from './workbook-data';

/** The grid as the page holds it. It shows what the host says; what a person does goes to the listener. */
export interface Grid {
  /** Fulfilled after the first drawing; before it the grid cannot be shown anew. */
  readonly drawn: Promise<void>;
  /** Fulfilled when every gesture is understood; the fill handle comes last. */
  readonly settled: Promise<void>;
  /** Shows the sheets anew, at the same tab, selection and place. */
  reshape(view: BookView): void;
  /** Gives rows and columns their size. */
  resize(lines: readonly LineSizing[]): void;
  paint(sheetId: string, changes: readonly CellChange[]): void;
  activate(sheetId: string): void;
  selection(): GridPlace | undefined;
  /** Selects cells, brings their tab to the front and them into view. */
  select(place: GridPlace): void;
  frame(): GridFrame | undefined;
}

export interface GridContent {
  readonly view: BookView;
  readonly cells: CellStore;
}

/** Longer than the grid needs to draw itself on a slow machine. */
const LOADING_MILLISECONDS = 5000;

export function createGrid(
  container: HTMLElement,
  { view: first, cells }: GridContent,
  listener: GridListener,
): Grid {
  const { univer, univerAPI } = openUniver(container);
  const focus = new FocusKeeper(container);
  const load = (view: BookView): void => {
    focus.expect(LOADING_MILLISECONDS);
    univerAPI.createWorkbook(workbookData(view, cells));
  };
  const drawn = reached(univerAPI, LifecycleStages.Rendered);
  const settled = reached(univerAPI, LifecycleStages.Steady);
  // The grid's services exist once there is a workbook.
  load(first);
  const injector = univer.__getInjector();
  const redraw = (): void => {
    // Until its first drawing the grid has nothing to draw again.
    if (injector.get(IRenderManagerService).getRenderById(BOOK_ID)) {
      univerAPI.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    }
  };
  checkKnownRows(injector.get(SheetsDataValidationValidatorService), cells);
  guardGrid(injector, {
    ...listener,
    selection: () => selectedPlace(univerAPI),
    editing: (isOpen) => {
      container.dataset['editing'] = String(isOpen);
    },
    edited: (place) => cells.cell(place)?.edited,
  });
  listenToTabs(univerAPI, listener);
  listenToPaste(univerAPI, injector, { ...listener, selection: () => selectedPlace(univerAPI) });
  listenToScroll(univerAPI, listener);
  listenToMoves(container, univerAPI, listener);
  nameParts(container);
  return {
    drawn,
    settled,
    reshape: (view) => keepingPlace(univerAPI, () => load(view)),
    resize: (lines) => applySizes(injector, lines),
    paint: (sheetId, changes) => {
      paintCells(univerAPI, { sheetId, changes, cells });
      redraw();
    },
    activate: (sheetId) => {
      const workbook = univerAPI.getActiveWorkbook();
      const sheet = workbook?.getSheetBySheetId(sheetId);
      if (workbook && sheet && workbook.getActiveSheet().getSheetId() !== sheetId) {
        workbook.setActiveSheet(sheet);
      }
    },
    selection: () => selectedPlace(univerAPI),
    select: (place) => selectPlace(univerAPI, place),
    frame: () => gridFrame(container, univerAPI, injector),
  };
}

/**
 * The grid checks every cell of every rule as soon as it is made: for columns of lists over 36,000 rows, nothing answers for
 * ten seconds. Rows that the page does not hold yet have nothing to be checked; those that come are checked when they do.
 */
function checkKnownRows(service: SheetsDataValidationValidatorService, cells: CellStore): void {
  const check = service.validatorRanges.bind(service);
  service.validatorRanges = (bookId, sheetId, ranges) => {
    const rows = [...cells.rows(sheetId)].map(([row]) => row - 1);
    return check(bookId, sheetId, onRows(ranges, rows));
  };
}

function openUniver(container: HTMLElement): ReturnType<typeof createUniver> {
  return createUniver({
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: mergeLocales(coreFrench, validationFrench, noteFrench) },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        footer: false,
        formulaBar: true,
        contextMenu: false,
        disableAutoFocus: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
      UniverSheetsNotePreset(),
    ],
  });
}

function reached(univerAPI: FUniver, awaited: LifecycleStages): Promise<void> {
  return new Promise((resolve) => {
    univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= awaited) resolve();
    });
  });
}

function selectedPlace(univerAPI: FUniver): GridPlace | undefined {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet || !range) return undefined;
  return {
    sheetId: sheet.getSheetId(),
    row: range.getRow() + 1,
    column: range.getColumn() + 1,
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
}

function selectPlace(univerAPI: FUniver, place: GridPlace): void {
  const workbook = univerAPI.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(place.sheetId);
  if (!workbook || !sheet || sheet.isSheetHidden()) return;
  workbook.setActiveSheet(sheet);
  const { row, column, rows, columns } = place;
  sheet.getRange(row - 1, column - 1, rows, columns).activate();
  const seen = sheet.getVisibleRange();
  const isInView =
    seen !== null &&
    (row - 1 >= seen.startRow || row <= sheet.getFrozenRows()) &&
    row - 1 + Math.min(rows, 5) <= seen.endRow &&
    (column - 1 >= seen.startColumn || column <= sheet.getFrozenColumns()) &&
    column - 1 <= seen.endColumn;
  // A few rows above stay in view, to see where one is.
  if (!isInView) sheet.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 2));
}

function listenToTabs(univerAPI: FUniver, listener: GridListener): void {
  univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, ({ activeSheet }) => {
    listener.activeSheet(activeSheet.getSheetId());
  });
}

function listenToScroll(univerAPI: FUniver, listener: GridListener): void {
  const tell = (): void => {
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getVisibleRange();
    if (sheet && range) {
      listener.visible({
        sheetId: sheet.getSheetId(),
        from: range.startRow + 1,
        to: range.endRow + 1,
      });
    }
  };
  univerAPI.addEvent(univerAPI.Event.Scroll, tell);
  // The new tab has no drawn range before its first drawing.
  univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, () => requestAnimationFrame(tell));
}

function listenToMoves(container: HTMLElement, univerAPI: FUniver, listener: GridListener): void {
  let isWaiting = false;
  const tell = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      listener.moved();
    });
  };
  const { Event } = univerAPI;
  univerAPI.addEvent(Event.Scroll, tell);
  univerAPI.addEvent(Event.SheetZoomChanged, tell);
  univerAPI.addEvent(Event.SheetSkeletonChanged, tell);
  univerAPI.addEvent(Event.ActiveSheetChanged, tell);
  new ResizeObserver(tell).observe(container);
}

/** Writes below the grid's commands: what comes from the host is not an edit, is not undone and is not sent back. */
function paintCells(
  univerAPI: FUniver,
  {
    sheetId,
    changes,
    cells,
  }: { sheetId: string; changes: readonly CellChange[]; cells: CellStore },
): void {
  const workbook = univerAPI.getActiveWorkbook()?.getWorkbook();
  const matrix = workbook?.getSheetBySheetId(sheetId)?.getCellMatrix();
  if (!workbook || !matrix) return;
  for (const [id, style] of Object.entries(gridStyles(cells.looks()))) {
    workbook.getStyles().addCustomStyle(id, style);
  }
  for (const { row, column, cell } of changes) {
    if (cell) matrix.setValue(row - 1, column - 1, cellData(cell));
    else matrix.realDeleteValue(row - 1, column - 1);
  }
}

/** Loads the book anew, then returns to the tab, the cells and the corner that were in view. */
function keepingPlace(univerAPI: FUniver, load: () => void): void {
  const workbook = univerAPI.getActiveWorkbook();
  const sheetId = workbook?.getActiveSheet().getSheetId();
  const selection: IRange | undefined = workbook?.getActiveRange()?.getRange();
  const scroll = workbook?.getActiveSheet().getScrollState();
  univerAPI.disposeUnit(BOOK_ID);
  load();
  const loaded = univerAPI.getActiveWorkbook();
  const sheet = sheetId === undefined ? undefined : loaded?.getSheetBySheetId(sheetId);
  if (!loaded || !sheet) return;
  loaded.setActiveSheet(sheet);
  if (selection) sheet.getRange(selection).activate();
  if (scroll) sheet.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
}
