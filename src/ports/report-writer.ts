import type { CellValue } from '../kernel/cell-value';

/** A live formula, as Sheets reads it: English names, `;` between arguments, no decimal. */
export interface CellFormula {
  readonly formula: string;
}

export type ReportCell = CellValue | CellFormula;

/** How a line of a report looks. */
export type ReportLook =
  'title' | 'note' | 'verdict' | 'head' | 'row' | 'total' | 'check' | 'blank';

export interface ReportLine {
  readonly look: ReportLook;
  readonly cells: readonly ReportCell[];
  /** Number formats of the cells, when they are not those of the columns. */
  readonly formats?: readonly string[];
}

export interface ReportColumn {
  readonly width: number;
  readonly numberFormat: string;
  readonly align: 'left' | 'right' | 'center';
}

/** A rectangle of the report that a chart is drawn from, heads included; 1-based. */
export interface ChartRange {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface ReportChart {
  readonly title: string;
  readonly kind: 'stackedColumns' | 'lines' | 'bars';
  /** Side by side: the names first, then the figures. */
  readonly ranges: readonly ChartRange[];
  /** First and last column of the figures it may draw: it is known by them, whichever of them are blank today. */
  readonly figures: readonly [first: number, last: number];
  readonly axisTitle: string;
  /** In the legend: heads are cut in lines. */
  readonly names: readonly string[];
  readonly colors: readonly string[];
  /** Row that its upper left corner stands on. */
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/** A tab that is only read and printed: lines of text and tables, with their charts. */
export interface ReportSheet {
  readonly title: string;
  readonly color: string;
  readonly columns: readonly ReportColumn[];
  readonly lines: readonly ReportLine[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly charts: readonly ReportChart[];
}

/** What a writing touched, so that tests and the bench can hold it. */
export interface ReportWritten {
  readonly writtenCells: number;
}

/** Writes whole tabs of figures: the tab is made when it is not there, and only the lines that differ are written. */
export interface ReportWriter {
  write(report: ReportSheet): ReportWritten;
  isMade(title: string): boolean;
}
