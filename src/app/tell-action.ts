import { AppError } from '../kernel/app-error';
import { journalEntryRecord } from '../model/journal-entry';
import { formatState, type JournalLine, parseState, stateBlock } from '../tables/system-state';
import type { AppContext } from './app-context';
import { isJournalFull, keepJournal, signed } from './keep-journal';

/** An action of the journal that no change of rows tells. */
export type ToldLine = Pick<JournalLine, 'action' | 'subject' | 'detail' | 'by'>;

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
    const { lastNumbers } = state.header;
    const number = (lastNumbers[journalEntryRecord.name] ?? 0) + 1;
    const told = {
      ...state,
      header: {
        ...state.header,
        lastNumbers: { ...lastNumbers, [journalEntryRecord.name]: number },
      },
      journal: [...state.journal, { ...signed(context, line), number, at: context.clock.now() }],
      lastChange: {
        ...{ number, action, subject, isUndo: false },
        ...{ keys: {}, rows: null, whyNot: 'REPAIR' as const },
      },
      editMarks: [...state.editMarks, ...touchedTabs.map((tab) => ({ tab }))],
    };
    block.write(formatState(told, TOLD_ROWS).slice(0, TOLD_ROWS));
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'WORKBOOK_NOT_PREPARED') return false;
    throw error;
  }
}
