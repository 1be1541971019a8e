import type { CellValue } from '../../src/kernel/cell-value';
import type { ReportSheet, ReportWriter, ReportWritten } from '../../src/ports/report-writer';

/** Keeps the reports as they were written last, formulas as their text. */
export class MemoryReportWriter implements ReportWriter {
  readonly sheets = new Map<string, ReportSheet>();

  write(report: ReportSheet): ReportWritten {
    const before = this.sheets.get(report.title)?.lines ?? [];
    this.sheets.set(report.title, report);
    const changed = report.lines.filter(
      (line, index) => JSON.stringify(line) !== JSON.stringify(before[index]),
    );
    return { writtenCells: changed.length * report.columns.length };
  }

  isMade(title: string): boolean {
    return this.sheets.has(title);
  }

  /** Cells of a report, formulas as their text. */
  cellsOf(title: string): CellValue[][] {
    return (this.sheets.get(title)?.lines ?? []).map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'object' && 'formula' in cell ? cell.formula : cell)),
    );
  }
}
