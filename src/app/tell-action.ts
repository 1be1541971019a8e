import { AppError } from '../kernel/app-error';
import { journalEntryRecord } from '../model/journal-entry';
import { formatTop, parseState } from '../tables/state-grid';
import { stateBlock } from '../tables/system-tab';
import type { AppContext } from './app-context';
import { type ToldLine, withLines } from './journal-lines';
import { isJournalFull, keepJournal, signed } from './keep-journal';

/** Rows of the hidden tab that hold the marks, the journal and the last change. */
const TOLD_ROWS = 2;

/**
 * Keeps the line of an action that is about to begin, marks the tabs it touches, and makes it the last change, which
 * cannot be taken back at one stroke: in one write, so that it is there exactly when something may have changed. False
 * when the hidden tab is gone.
 */
export function tellAction(
  context: AppContext,
  line: ToldLine,
  touchedTabs: readonly string[],
): boolean {
  try {
    const block = stateBlock(context.store, TOLD_ROWS);
    let state = parseState(block.read());
    if (isJournalFull(state.journal)) {
      keepJournal(context);
      state = { ...state, journal: [] };
    }
    const { action, subject } = line;
    const { journal, lastNumbers } = withLines(context, state, [signed(context, line)]);
    const number = lastNumbers[journalEntryRecord.name] ?? 0;
    const tabs = new Set([...state.editMarks.map(({ tab }) => tab), ...touchedTabs]);
    const told = {
      ...state,
      header: { ...state.header, lastNumbers },
      journal,
      lastChange: {
        ...{ number, action, subject, isUndo: false },
        ...{ keys: {}, rows: null, whyNot: 'REPAIR' as const },
      },
      editMarks: [...tabs].map((tab) => ({ tab })),
    };
    block.write(formatTop(told).slice(0, TOLD_ROWS));
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'WORKBOOK_NOT_PREPARED') return false;
    throw error;
  }
}
