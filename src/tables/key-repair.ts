import { type CellValue, isBlankCell } from '../kernel/cell-value';
import { foldedText } from './words';

/** A column as it was made: its key, and the label people know it by. */
export interface KnownColumn {
  readonly key: string;
  readonly label: string;
}

/** A key that was lost from over its column, and where it belongs: index from 0. */
export interface LostKey {
  readonly key: string;
  readonly label: string;
  readonly column: number;
}

const sameLabel = (cell: CellValue | undefined, label: string) =>
  foldedText(String(cell ?? '').replace(/\*\s*$/, '')) === foldedText(label.replace(/\*\s*$/, ''));

/** Keys that are no longer in the key row, over the columns whose label still says which they are. */
export function lostKeys(
  columns: readonly KnownColumn[],
  keyRow: readonly CellValue[],
  labelRow: readonly CellValue[],
): LostKey[] {
  const keys = keyRow.map((cell) => String(cell).trim());
  const known = new Set(columns.map(({ key }) => key));
  const isFree = (column: number) =>
    !known.has(keys[column] ?? '') || keys.indexOf(keys[column] ?? '') !== column;
  const taken = new Set<number>();
  return columns.flatMap(({ key, label }) => {
    if (keys.includes(key)) return [];
    const column = labelRow.findIndex(
      (cell, index) => !taken.has(index) && isFree(index) && sameLabel(cell, label),
    );
    if (column < 0) return [];
    taken.add(column);
    return [{ key, label, column }];
  });
}

/** The whole key row is gone: the labels stand in its place. */
export function isKeyRowLost(
  columns: readonly KnownColumn[],
  firstRow: readonly CellValue[],
): boolean {
  const filled = firstRow.filter((cell) => !isBlankCell(cell));
  const labels = filled.filter((cell) => columns.some(({ label }) => sameLabel(cell, label)));
  return !columns.some(({ key }) => firstRow.includes(key)) && labels.length * 2 > filled.length;
}
