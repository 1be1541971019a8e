import { EDIT_MARKS } from './edit-marks';

/** Rows 1 and 2 are headers: renaming a column is no change of data. */
const FIRST_DATA_ROW = 3;
const LOCK_WAIT_MS = 10_000;

/**
 * A person typed or pasted in a tab: what is remembered of it must be read again. Taken under the document's lock, so
 * that a recording in progress cannot erase the mark.
 */
export function markEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const sheet = event.range.getSheet();
  const name = sheet.getName();
  if (!EDIT_MARKS.watchedTabs.includes(name) || event.range.getLastRow() < FIRST_DATA_ROW) return;
  const lock = LockService.getDocumentLock();
  const isHeld = lock?.tryLock(LOCK_WAIT_MS) ?? false;
  try {
    const mark = event.source.getRange(EDIT_MARKS.a1);
    const marks = String(mark.getValue());
    if (!marks.split(',').includes(name)) mark.setValue(marks === '' ? name : `${marks},${name}`);
    SpreadsheetApp.flush();
  } finally {
    if (isHeld) lock.releaseLock();
  }
}
