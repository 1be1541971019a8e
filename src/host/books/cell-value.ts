/** What a cell can hold. A date is a number (days since 30 December 1899) whose number format shows a date. */
export type CellValue = number | string | boolean | CellError | null;

/** The result of a formula that went wrong; a script reads its code as text. */
export class CellError {
  private constructor(
    readonly code: string,
    readonly reason: string,
  ) {}

  private static readonly known = new Map<string, CellError>();

  static of(code: string, reason = ''): CellError {
    const key = `${code} ${reason}`;
    const error = CellError.known.get(key) ?? new CellError(code, reason);
    CellError.known.set(key, error);
    return error;
  }
}

/** Shown where a formula uses what this host does not compute right: never a silently wrong number. */
export const NOT_EMULATED = '#EMULATION!';

export const LIMITS = {
  cells: 10_000_000,
  columns: 18_278,
  charactersInCell: 50_000,
} as const;

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;
