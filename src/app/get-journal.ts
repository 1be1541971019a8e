import { parisWallClock } from '../kernel/paris-time';
import { isUnreadable } from '../model/field-type';
import { journalEntryRecord } from '../model/journal-entry';
import { decodeField } from '../tables/row-codec';
import { parseState, stateBlock } from '../tables/system-state';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { tabNames } from './record-registry';
import type { JournalEntryView, JournalView } from './views';

/** Lines that the sidebar shows; the tab has them all. */
const SHOWN = 30;
const ROWS_READ = 2;

/** `23/11/2026 10:05` */
function when(at: number): string {
  const { day, time } = parisWallClock(at);
  return `${day.split('-').reverse().join('/')} ${time}`;
}

/** The last lines of the tab, in the order they stand there. */
function linesOfTab(context: AppContext): JournalEntryView[] {
  const { store, messages } = context;
  const tab = tabNames(messages).tabOf(journalEntryRecord.name);
  const size = store.size(tab);
  if (size === null || size.lastRow < FIRST_DATA_ROW) return [];
  const rowCount = Math.min(SHOWN, size.lastRow - FIRST_DATA_ROW + 1);
  const columnCount = size.columnCount;
  const read = (row: number, count: number) =>
    store.block({ tab, row, column: 1, rowCount: count, columnCount }).read();
  const { columnOf } = layoutOf(read(KEY_ROW, 1)[0] ?? []);
  return read(size.lastRow - rowCount + 1, rowCount).map((cells) => {
    const cell = (key: string) => cells[columnOf.get(key) ?? -1] ?? '';
    const at: unknown = decodeField(journalEntryRecord.fields.at, cell('at'), {});
    const text = (key: string) => String(cell(key));
    return {
      when: typeof at === 'number' && !isUnreadable(at) ? when(at) : text('at'),
      who: text('who'),
      action: text('action'),
      subject: text('subject'),
      detail: text('detail'),
    };
  });
}

/** The last actions, newest first, and the one that can be taken back. */
export function getJournal(context: AppContext): JournalView {
  const { journal, lastChange } = parseState(stateBlock(context.store, ROWS_READ).read());
  const { who } = context.messages.journal;
  const waiting = journal.map(({ at, action, subject, detail }) => ({
    ...{ when: when(at), who, action, subject, detail },
  }));
  const isUndoable = lastChange !== null && lastChange.rows !== null;
  return {
    entries: [...linesOfTab(context), ...waiting].slice(-SHOWN).reverse(),
    undo: isUndoable
      ? {
          number: lastChange.number,
          subject: lastChange.subject,
          action: lastChange.action,
          isRedo: lastChange.isUndo,
        }
      : null,
    tab: { tab: tabNames(context.messages).tabOf(journalEntryRecord.name), a1: 'A3', id: null },
  };
}
