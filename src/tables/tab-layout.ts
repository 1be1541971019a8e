import type { CellValue } from '../kernel/cell-value';

/** Row 1 holds the keys (hidden, protected), row 2 the labels people may rename; data begin at row 3. */
export const KEY_ROW = 1;
export const FIRST_DATA_ROW = 3;

/** Where each key stands: index from 0. Columns without a key belong to people and are left alone. */
export interface TabLayout {
  readonly keys: readonly string[];
  readonly columnOf: ReadonlyMap<string, number>;
}

/**
 * ```
 *        A          B           C         D
 *   1    lineId     date                  lotRef      <- keys: C is a column somebody added
 *   2    N°         Jour        Météo     Lot
 *   3    D-2026…    23/11/2026  pluie     L-17
 * ```
 */
export function layoutOf(keyRow: readonly CellValue[]): TabLayout {
  const keys = keyRow.map((cell) => String(cell).trim());
  const columnOf = new Map<string, number>();
  keys.forEach((key, index) => {
    if (key !== '' && !columnOf.has(key)) columnOf.set(key, index);
  });
  return { keys, columnOf };
}
