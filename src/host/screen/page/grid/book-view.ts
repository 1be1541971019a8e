import type { BookHead, CellView, Look, SheetHead } from '../../view-wire';

/** The grid names sheets by text. */
export interface SheetView extends Omit<SheetHead, 'id'> {
  readonly id: string;
}

export interface BookView {
  readonly revision: number;
  readonly name: string;
  readonly sheets: readonly SheetView[];
}

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the page knows of cells so far; the rest is asked for when it comes into view. */
export interface KnownCells {
  cell(place: CellPlace): CellView | undefined;
  /** Rows known of a sheet, with their numbers. */
  rows(sheetId: string): Iterable<readonly [row: number, cells: readonly CellView[]]>;
  looks(): ReadonlyMap<number, Look>;
}

export const bookView = ({ sheets, ...head }: BookHead): BookView => ({
  ...head,
  sheets: sheets.map((sheet) => ({ ...sheet, id: String(sheet.id) })),
});

/** True when the sheets are made alike, so that cells can be drawn and lines sized in place. */
export const sameShape = (before: BookView, next: BookView): boolean =>
  shapeText(before) === shapeText(next);

const shapeText = ({ sheets }: BookView): string =>
  JSON.stringify(
    sheets.map(
      // What is shown beside the grid, or told to it in place.
      ({
        lastRow: _l,
        name: _n,
        tabColor: _t,
        charts: _c,
        rowHeights: _r,
        columnWidths: _w,
        ...shape
      }) => shape,
    ),
  );

/** The tab to show: the one shown so far while it is there and visible, else the first. */
export function shownSheet({ sheets }: BookView, shown: string | undefined): string | undefined {
  const visible = sheets.filter(({ hidden }) => !hidden);
  return (visible.find(({ id }) => id === shown) ?? visible[0])?.id;
}
