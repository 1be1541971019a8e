import type { Book } from '../books/book';
import type { HostEvent } from '../contract';

const RANGE =
  /\.(setActiveRange|setActiveRangeList|setActiveSelection|setCurrentCell|activateAsCurrentCell)$/;
const RANGE_ACTIVATED = /^Spreadsheet\.Range\w*\.activate$/;
const TAB =
  /\.(setActiveSheet|activate|insertSheet|insertNewSheet|duplicateActiveSheet|deleteActiveSheet)$/;

/** What the user of an execution sees once it has made these calls; nothing when it chose neither tab nor cells. */
export function shownPlace(
  book: Book,
  calls: Readonly<Record<string, number>>,
): HostEvent | undefined {
  const methods = Object.keys(calls);
  const isRange = methods.some((method) => RANGE.test(method) || RANGE_ACTIVATED.test(method));
  if (!isRange && !methods.some((method) => TAB.test(method))) return undefined;
  const { id, selection } = book.activeSheet;
  return { type: 'select', sheetId: id, area: selection, isRange };
}
