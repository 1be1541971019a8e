import { type EditMark, withEditMark } from '../kernel/edit-mark';
import { EDIT_MARKS } from './edit-marks';

/** Rows 1 and 2 are headers: renaming a column is no change of data. */
const FIRST_DATA_ROW = 3;
const LOCK_WAIT_MS = 10_000;

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

const isNumber = (text: string) => text !== '' && Number.isFinite(Number(text));

/** Where a person typed; of a single cell, what it says, and what it said when that can be read as it was shown. */
function editMark({ range, value = '', oldValue = '' }: EditEvent, tab: string): EditMark {
  const mark = { tab, a1: range.getA1Notation() };
  if (mark.a1.includes(':')) return mark;
  const after = range.getDisplayValue();
  // The old value of a date is a bare number: it tells a reader nothing.
  const isPlain = value === after && (isNumber(value) || !isNumber(oldValue));
  return isPlain ? { ...mark, after, before: oldValue } : { ...mark, after };
}

/**
 * A person typed or pasted in a tab: what is remembered of it must be read again, and the journal tells it. Taken under the
 * document's lock, so that a recording in progress cannot erase the mark.
 */
export function markEdit(event: EditEvent): void {
  const tab = event.range.getSheet().getName();
  if (!EDIT_MARKS.watchedTabs.includes(tab) || event.range.getLastRow() < FIRST_DATA_ROW) return;
  const mark = editMark(event, tab);
  const lock = LockService.getDocumentLock();
  const isHeld = lock?.tryLock(LOCK_WAIT_MS) ?? false;
  try {
    const marks = event.source.getRange(EDIT_MARKS.a1);
    marks.setValue(withEditMark(String(marks.getValue()), mark));
    SpreadsheetApp.flush();
  } finally {
    if (isHeld) lock.releaseLock();
  }
}
