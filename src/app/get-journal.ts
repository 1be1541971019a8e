import { parisWallClock } from '../kernel/paris-time';
import { recordId } from '../kernel/record-id';
import { isUnreadable } from '../model/field-type';
import { journalEntryRecord } from '../model/journal-entry';
import { decodeField } from '../tables/row-codec';
import { parseState } from '../tables/state-grid';
import { stateBlock } from '../tables/system-tab';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { tabNames } from './record-registry';
import type { JournalEntryView, JournalView } from './journal-views';

/** Lines that the sidebar shows; the tab has them all. */
const SHOWN = 30;
const ROWS_READ = 2;

/** `23/11/2026 10:05` */
function when(at: number): string {
  const { day, time } = parisWallClock(at);
  return `${day.split('-').reverse().join('/')} ${time}`;
}

/** The last lines of the tab, in the order they stand there. */
function linesOfTab(context: AppContext): {
  readonly ids: ReadonlySet<string>;
  readonly lines: readonly JournalEntryView[];
} {
  const { store, messages } = context;
  const tab = tabNames(messages).tabOf(journalEntryRecord.name);
  const size = store.size(tab);
  if (size === null || size.lastRow < FIRST_DATA_ROW) return { ids: new Set(), lines: [] };
  const rowCount = Math.min(SHOWN, size.lastRow - FIRST_DATA_ROW + 1);
  const columnCount = size.columnCount;
  const read = (row: number, count: number) =>
    store.block({ tab, row, column: 1, rowCount: count, columnCount }).read();
  const { columnOf } = layoutOf(read(KEY_ROW, 1)[0] ?? []);
  const rows = read(size.lastRow - rowCount + 1, rowCount);
  const lines = rows.map((cells) => {
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
  const idColumn = columnOf.get(journalEntryRecord.idField) ?? -1;
  return { ids: new Set(rows.map((cells) => String(cells[idColumn] ?? ''))), lines };
}

/** The last actions, newest first, and the one that can be taken back. */
export function getJournal(context: AppContext): JournalView {
  const { journal, lastChange } = parseState(stateBlock(context.store, ROWS_READ).read());
  const { who } = context.messages.journal;
  const tab = linesOfTab(context);
  // Lines are brought to the tab before they are forgotten here: between the two, they are in both.
  const waiting = journal
    .filter(({ number }) => !tab.ids.has(recordId(journalEntryRecord.idPrefix, number)))
    .map(({ at, action, subject, detail, by }) => ({
      ...{ when: when(at), who: by ?? who, action, subject, detail },
    }));
  return {
    entries: [...tab.lines, ...waiting].slice(-SHOWN).reverse(),
    undo: lastChange && {
      number: lastChange.number,
      subject: lastChange.subject,
      action: lastChange.action,
      isRedo: lastChange.isUndo,
      whyNot: lastChange.rows === null ? (lastChange.whyNot ?? 'TOO_LARGE') : null,
    },
    tab: { tab: tabNames(context.messages).tabOf(journalEntryRecord.name), a1: 'A3', id: null },
  };
}
