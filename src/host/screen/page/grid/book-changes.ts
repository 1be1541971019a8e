import type { BookView, CellView, SheetView } from './book-view';

/** What the grid can be told cell by cell; anything else about a sheet is its shape. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: CellView | undefined;
}

export interface SheetChanges {
  readonly sheetId: string;
  readonly cells: readonly CellChange[];
}

/** True when only texts and looks of cells differ, which the grid can take in place. */
export function sameShape(before: BookView, next: BookView): boolean {
  return (
    before.sheets.length === next.sheets.length &&
    next.sheets.every((sheet, index) => {
      const old = before.sheets[index];
      return old === sheet || (old !== undefined && shapeText(old) === shapeText(sheet));
    })
  );
}

function shapeText({ rows, ...shape }: SheetView): string {
  const notes = rows.flatMap((row, index) =>
    (row ?? []).flatMap((cell, column) => (cell?.note ? [[index, column, cell.note]] : [])),
  );
  return JSON.stringify([shape, notes]);
}

export function cellChanges(before: BookView, next: BookView): SheetChanges[] {
  return next.sheets.flatMap((sheet, index) => {
    const old = before.sheets[index];
    if (!old || old === sheet) return [];
    const cells = changedCells(old, sheet);
    return cells.length > 0 ? [{ sheetId: sheet.id, cells }] : [];
  });
}

function changedCells(old: SheetView, next: SheetView): CellChange[] {
  const changes: CellChange[] = [];
  const height = Math.max(old.rows.length, next.rows.length);
  for (let row = 0; row < height; row += 1) {
    const before = old.rows[row] ?? [];
    const after = next.rows[row] ?? [];
    const width = Math.max(before.length, after.length);
    for (let column = 0; column < width; column += 1) {
      if (!sameCell(before[column], after[column])) {
        changes.push({ row: row + 1, column: column + 1, cell: after[column] });
      }
    }
  }
  return changes;
}

const sameCell = (a: CellView | undefined, b: CellView | undefined): boolean =>
  a?.text === b?.text && a?.style === b?.style && a?.side === b?.side;
