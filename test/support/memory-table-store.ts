import { AppError } from '../../src/kernel/app-error';
import { type CellValue, isBlankCell } from '../../src/kernel/cell-value';
import {
  type Area,
  type CellBlock,
  OutsideGrid,
  type TableStore,
  type TabSize,
} from '../../src/ports/table-store';

/** A workbook in memory, with the limits that matter of the real one: a grid that does not grow by itself. */
export class MemoryTableStore implements TableStore {
  readonly tabs = new Map<string, { cells: CellValue[][]; rows: number; columns: number }>();
  /** Calls in the order they were made, for tests that count them. */
  readonly calls: string[] = [];
  cellsRead = 0;
  /** Cells written, by tab. */
  readonly cellsWritten = new Map<string, number>();

  addTab(title: string, columns: number, rows = 1000): void {
    this.tabs.set(title, { cells: [], rows, columns });
  }

  private tab(title: string) {
    const tab = this.tabs.get(title);
    if (!tab) throw new AppError('WORKBOOK_NOT_PREPARED', { tab: title });
    return tab;
  }

  block(area: Area): CellBlock {
    const tab = this.tab(area.tab);
    this.calls.push('block');
    const isOutside =
      area.row + area.rowCount - 1 > tab.rows || area.column + area.columnCount - 1 > tab.columns;
    if (isOutside) throw new OutsideGrid(JSON.stringify(area));
    return {
      read: () => {
        this.calls.push('read');
        this.cellsRead += area.rowCount * area.columnCount;
        return Array.from({ length: area.rowCount }, (_, row) =>
          Array.from(
            { length: area.columnCount },
            (__, column) => tab.cells[area.row - 1 + row]?.[area.column - 1 + column] ?? '',
          ),
        );
      },
      write: (cells) => {
        this.calls.push('write');
        const written = this.cellsWritten.get(area.tab) ?? 0;
        this.cellsWritten.set(area.tab, written + area.rowCount * area.columnCount);
        const isSameShape =
          cells.length === area.rowCount && cells.every((row) => row.length === area.columnCount);
        if (!isSameShape) throw new Error('the data do not match the range');
        cells.forEach((row, index) => {
          const target = (tab.cells[area.row - 1 + index] ??= []);
          row.forEach((cell, column) => {
            target[area.column - 1 + column] =
              typeof cell === 'object' && 'formula' in cell ? cell.formula : cell;
          });
        });
      },
    };
  }

  readAll(title: string): CellValue[][] | null {
    const tab = this.tabs.get(title);
    if (!tab) return null;
    this.calls.push('readAll');
    const last = this.lastRow(title);
    const width = Math.max(1, ...tab.cells.map((row) => row.length));
    this.cellsRead += last * width;
    return Array.from({ length: last }, (_, row) =>
      Array.from({ length: width }, (__, column) => tab.cells[row]?.[column] ?? ''),
    );
  }

  size(title: string): TabSize | null {
    const tab = this.tabs.get(title);
    return tab ? { lastRow: this.lastRow(title), columnCount: tab.columns } : null;
  }

  private lastRow(title: string): number {
    const tab = this.tab(title);
    let last = 0;
    tab.cells.forEach((row, index) => {
      if (!(row ?? []).every((cell) => isBlankCell(cell ?? ''))) last = index + 1;
    });
    return last;
  }

  ensureRows(title: string, rowCount: number): number {
    const tab = this.tab(title);
    tab.rows = Math.max(tab.rows, rowCount);
    return tab.rows;
  }

  ensureColumns(title: string, columnCount: number): void {
    const tab = this.tab(title);
    tab.columns = Math.max(tab.columns, columnCount);
  }

  flush(): void {
    this.calls.push('flush');
  }
}
