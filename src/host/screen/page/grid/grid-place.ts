/** What is selected, 1-based. */
export interface GridPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
