import { formatMessage } from '../i18n/format-message';
import type { Messages } from '../i18n/fr';
import type { EditMark } from '../kernel/edit-mark';
import { journalEntryRecord } from '../model/journal-entry';
import type { JournalLine, SystemState } from '../tables/system-state';
import type { AppContext } from './app-context';

/** A line of the journal before it has its number. */
export type ToldLine = Pick<JournalLine, 'action' | 'subject' | 'detail' | 'by'>;

/** Cells said of one tab: every tab may have a line, and they wait in one cell. */
const MOST_CELLS = 10;
const LONGEST_DETAIL = 500;

/** « D12 : 40 → 42 »; only where, when what it was is not known. */
function cellText(messages: Messages, { a1 = '', before, after }: EditMark): string {
  if (after === undefined) return a1;
  const said = (text: string) => (text === '' ? messages.journal.blank : text);
  const change = before === undefined ? said(after) : `${said(before)} → ${said(after)}`;
  return `${a1} : ${change}`;
}

/** A cell typed in twice is told once: what it said first, what it says last. */
function eachOnce(marks: readonly EditMark[]): EditMark[] {
  const byPlace = new Map<string, EditMark>();
  for (const mark of marks) {
    const first = byPlace.get(mark.a1 ?? '');
    const { before: _, ...last } = mark;
    byPlace.set(
      mark.a1 ?? '',
      first?.before === undefined ? (first ? last : mark) : { ...last, before: first.before },
    );
  }
  return [...byPlace.values()];
}

/** Lines of the journal for what people typed in the tabs since these were last read: one for each tab. */
function handEditLines(messages: Messages, marks: readonly EditMark[]): ToldLine[] {
  const tabs = [...new Set(marks.filter(({ a1 }) => a1 !== undefined).map(({ tab }) => tab))];
  return tabs.map((tab) => {
    const cells = eachOnce(marks.filter((mark) => mark.tab === tab && mark.a1 !== undefined));
    const left = cells.length - MOST_CELLS;
    const shown = cells.slice(0, MOST_CELLS).map((mark) => cellText(messages, mark));
    const more = left > 0 ? [formatMessage(messages.journal.andCells, { count: left })] : [];
    return {
      action: messages.journal.actions.BY_HAND,
      subject: tab,
      detail: [...shown, ...more].join('\n').slice(0, LONGEST_DETAIL),
      by: messages.journal.byHand,
    };
  });
}

/** The journal with some lines more, after those of what was typed by hand until then; and the last number given. */
export function withLines(
  { messages, clock }: AppContext,
  { journal, header, editMarks }: SystemState,
  added: readonly ToldLine[],
): Pick<SystemState, 'journal'> & Pick<SystemState['header'], 'lastNumbers'> {
  const last = header.lastNumbers[journalEntryRecord.name] ?? 0;
  const lines = [...handEditLines(messages, editMarks), ...added].map(
    (line, index): JournalLine => ({ ...line, number: last + 1 + index, at: clock.now() }),
  );
  return {
    journal: [...journal, ...lines],
    lastNumbers: { ...header.lastNumbers, [journalEntryRecord.name]: last + lines.length },
  };
}
