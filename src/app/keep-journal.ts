import { recordId } from '../kernel/record-id';
import { journalEntryRecord, type JournalEntry } from '../model/journal-entry';
import type { Area } from '../ports/table-store';
import { encodeRow } from '../tables/row-codec';
import { parseState } from '../tables/state-grid';
import type { JournalLine } from '../tables/system-state';
import { journalCell, stateBlock } from '../tables/system-tab';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { workbookSpecs } from './workbook-specs';
import { tabNames } from './record-registry';

/** Rows of the system tab that say which lines wait. */
const ROWS_READ = 2;
const SPARE_ROWS = 500;

/** Lines that wait for their tab before they are brought there by the next write, should the sidebar not have done it. */
const MOST_WAITING = 60;
/** They wait in one cell, which Google limits to 50,000 characters. */
const MOST_TEXT = 40_000;

/** A line with the initials of who acts, when they gave them. */
export function signed<Line extends object>(
  { author }: AppContext,
  line: Line,
): Line & { by?: string } {
  return author === undefined ? line : { ...line, by: author };
}

export function isJournalFull(waiting: readonly JournalLine[]): boolean {
  return waiting.length >= MOST_WAITING || JSON.stringify(waiting).length > MOST_TEXT;
}

function entryOf(context: AppContext, line: JournalLine): JournalEntry {
  const { number, at, action, subject, detail, by: who = context.messages.journal.who } = line;
  return {
    entryId: recordId(journalEntryRecord.idPrefix, number),
    at,
    who,
    action,
    subject,
    detail,
  };
}

/** Lines that are not in the tab yet: an execution may have died between writing them and forgetting them. */
function missingLines(context: AppContext, tab: string, lines: readonly JournalLine[]) {
  const { store } = context;
  const { lastRow, columnCount } = store.size(tab) ?? { lastRow: 0, columnCount: 1 };
  const cellsOf = (area: Omit<Area, 'tab'>) => store.block({ tab, ...area }).read();
  const layout = layoutOf(cellsOf({ row: KEY_ROW, column: 1, rowCount: 1, columnCount })[0] ?? []);
  const idColumn = layout.columnOf.get(journalEntryRecord.idField);
  const count = lastRow - FIRST_DATA_ROW + 1;
  const ids =
    idColumn === undefined || count < 1
      ? []
      : cellsOf({ row: FIRST_DATA_ROW, column: idColumn + 1, rowCount: count, columnCount: 1 });
  const known = new Set(ids.map(([id]) => String(id)));
  const missing = lines
    .map((line) => entryOf(context, line))
    .filter(({ entryId }) => !known.has(entryId));
  return { missing, layout, row: Math.max(lastRow, FIRST_DATA_ROW - 1) + 1 };
}

/**
 * Brings to « Journal » the lines that wait for it. The line of an action is kept by the very write of that action, in the
 * hidden tab; its place in the journal costs a recording nothing (docs/decisions/0012).
 */
export function keepJournal(context: AppContext): { readonly lines: number } {
  return context.lock.runAlone(() => {
    const { store, messages } = context;
    const { journal } = parseState(stateBlock(store, ROWS_READ).read());
    if (journal.length === 0) return { lines: 0 };
    const names = tabNames(messages);
    const tab = names.tabOf(journalEntryRecord.name);
    if (store.size(tab) === null)
      context.designer.prepare(workbookSpecs(messages, ['journalEntry']));
    const { missing, layout, row } = missingLines(context, tab, journal);
    if (missing.length > 0) {
      store.ensureRows(tab, row + missing.length + SPARE_ROWS);
      const cells = missing.map((entry) =>
        encodeRow(journalEntryRecord, entry, { layout, words: names.words }),
      );
      const area = { tab, row, column: 1, rowCount: cells.length, columnCount: layout.keys.length };
      store.block(area).write(cells);
    }
    store.flush();
    journalCell(store).write([['']]);
    store.flush();
    return { lines: missing.length };
  });
}
