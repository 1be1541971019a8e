/** One writer at a time in a workbook. */
export interface DocumentLock {
  /** Runs the action alone; throws `BUSY` when somebody else keeps the workbook too long. */
  runAlone<Answer>(action: () => Answer): Answer;
}
