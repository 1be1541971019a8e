import { SYSTEM_TAB } from '../../src/tables/system-tab';
import type { CellValue } from '../../src/kernel/cell-value';
import { columnLetters } from '../../src/kernel/column-letters';
import { type EditMark, withEditMark } from '../../src/kernel/edit-mark';
import type { MemoryApp } from './memory-app';

/** What a person does in the sheets of a workbook in memory; `onEdit` leaves its mark, as Sheets would. */
export class Hand {
  constructor(private readonly app: MemoryApp) {}

  columnOf(tab: string, key: string): number {
    return (this.app.store.readAll(tab)?.[0] ?? []).indexOf(key) + 1;
  }

  cell(tab: string, { row, key }: { row: number; key: string }): CellValue {
    return this.app.store.readAll(tab)?.[row - 1]?.[this.columnOf(tab, key) - 1] ?? '';
  }

  /** Types in a cell, or in any cell by its place when the tab has no such key. */
  type(tab: string, at: { row: number; key?: string; column?: number }, value: CellValue): void {
    const column = at.column ?? this.columnOf(tab, at.key ?? '');
    const shown = (cell: CellValue) => (cell instanceof Date ? cell.toISOString() : String(cell));
    const before = this.app.store.readAll(tab)?.[at.row - 1]?.[column - 1] ?? '';
    this.write(tab, { row: at.row, column }, value);
    const a1 = `${columnLetters(column)}${at.row}`;
    this.mark({ tab, a1, before: shown(before), after: shown(value) });
  }

  /** Types or pastes a whole row, by key, at the end of the tab; answers its number. */
  add(tab: string, values: Readonly<Record<string, CellValue>>): number {
    const row = Math.max(2, this.app.store.size(tab)?.lastRow ?? 0) + 1;
    for (const [key, value] of Object.entries(values)) this.type(tab, { row, key }, value);
    return row;
  }

  /** Blanks a row without a word: deleting rows fires no trigger. */
  clear(tab: string, row: number): void {
    const cells = this.app.store.tabs.get(tab)?.cells[row - 1] ?? [];
    cells.fill('');
  }

  mark(mark: EditMark): void {
    const marks = String(this.app.store.readAll(SYSTEM_TAB)?.[0]?.[1] ?? '');
    this.write(SYSTEM_TAB, { row: 1, column: 2 }, withEditMark(marks, mark));
  }

  private write(tab: string, at: { row: number; column: number }, value: CellValue): void {
    this.app.store.block({ tab, ...at, rowCount: 1, columnCount: 1 }).write([[value]]);
  }
}
