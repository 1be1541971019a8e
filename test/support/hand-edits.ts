import { SYSTEM_TAB } from '../../src/tables/system-state';
import type { CellValue } from '../../src/kernel/cell-value';
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
    this.write(tab, { row: at.row, column }, value);
    this.mark(tab);
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

  mark(tab: string): void {
    this.write(SYSTEM_TAB, { row: 1, column: 2 }, tab);
  }

  private write(tab: string, at: { row: number; column: number }, value: CellValue): void {
    this.app.store.block({ tab, ...at, rowCount: 1, columnCount: 1 }).write([[value]]);
  }
}
