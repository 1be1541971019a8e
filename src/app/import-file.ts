import type { FileCell } from '../domain/exchange/read-cell';

/** What a file may bring: partners, rows of deliveries, costs with those who pay them, incomes. */
export type ImportedRecord = 'partner' | 'delivery' | 'costItem' | 'income';

export interface FileLine {
  /** Its number in the file, as Excel shows it. */
  readonly line: number;
  readonly cells: readonly FileCell[];
}

/** A file as the page read it: headers and cells, no meaning yet. */
export interface ImportFile {
  readonly record: ImportedRecord;
  readonly headers: readonly string[];
  /** What each column stands for, as the person chose; null to be proposed one. */
  readonly keys: readonly (string | null)[] | null;
  readonly lines: readonly FileLine[];
}
