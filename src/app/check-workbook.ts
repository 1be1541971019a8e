import { AppError } from '../kernel/app-error';
import { parisWallClock } from '../kernel/paris-time';
import type { RecordDefinition } from '../model/define-record';
import { type CheckedTab, type CheckedTabs, checkTab } from './check-cells';
import type { WorkbookFinding } from './check-finding';
import { rulesFindings } from './check-rules';
import type { AppContext } from './app-context';
import { openForWriting, thisWeek } from './open-workbook';
import { RECORD_NAMES, type RecordName, RECORDS, tabNames } from './record-registry';
import { REFERENCE_NAMES, type Reference, thresholdsOf } from './reference';
import type { CheckView } from './check-views';
import { sealFindings } from './verify-log';
import { findingView, writeFindings } from './write-findings';

/** Tabs that the product writes whole at each turn: nothing in them is anybody's to mend. */
const WRITTEN_WHOLE: readonly RecordName[] = ['mealCost', 'finding', 'journalEntry'];

/** How many points the sidebar shows; the tab has them all. */
const SHOWN = 40;

const EMPTY: CheckedTab<Record<never, never>> = {
  rows: [],
  ids: new Set(),
  rowCount: 0,
  findings: [],
};

/** Every tab read once, to its last row. */
export function readAndCheck(context: AppContext): CheckedTabs {
  const names = tabNames(context.messages);
  const entries = RECORD_NAMES.map((record) => {
    if (WRITTEN_WHOLE.includes(record)) return [record, EMPTY];
    const definition = RECORDS[record] as unknown as RecordDefinition<RecordName>; // each is one
    return [record, checkTab(context.store, { record, definition }, names)];
  });
  return Object.fromEntries(entries) as CheckedTabs; // one entry for each record
}

function referenceOf(tabs: CheckedTabs): Reference {
  const entries = REFERENCE_NAMES.map((name) => [name, tabs[name].rows.map((row) => row.value)]);
  const rows: unknown = Object.fromEntries(entries);
  return rows as Reference; // the rows of each record, under its name
}

/** A column that is not recognised is told once: without it every row would look touched. */
const isWholeLog = ({ traceEvent }: CheckedTabs) =>
  !traceEvent.findings.some(({ code }) => code === 'MISSING_TAB' || code === 'MISSING_COLUMN');

function allFindings(context: AppContext, tabs: CheckedTabs): WorkbookFinding[] {
  const today = parisWallClock(context.clock.now()).day;
  const reference = referenceOf(tabs);
  const book = { reference, thresholds: thresholdsOf(reference.setting, today) };
  const found = [
    ...RECORD_NAMES.flatMap((name) => tabs[name].findings),
    ...rulesFindings(tabs, { book, names: tabNames(context.messages), today }),
    ...(isWholeLog(tabs) ? sealFindings(context) : []),
  ];
  const rank = ({ severity, record, row }: WorkbookFinding) =>
    (severity === 'BLOCK' ? 0 : 1e9) + RECORD_NAMES.indexOf(record) * 1e7 + (row ?? 0);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** Finishes what is begun and takes in what was typed by hand; a workbook too damaged to be opened is checked as it is. */
function openIfPossible(context: AppContext): void {
  try {
    openForWriting(context, thisWeek(context));
  } catch (error) {
    const isDamaged =
      error instanceof AppError &&
      (error.code === 'WORKBOOK_DAMAGED' || error.code === 'WORKBOOK_NOT_PREPARED');
    if (!isDamaged) throw error;
  }
}

/** Reads every tab whole, and writes in « À corriger » each cell that cannot be read or breaks a rule. */
export function checkWorkbook(context: AppContext): CheckView {
  return context.lock.runAlone(() => {
    openIfPossible(context);
    const tabs = readAndCheck(context);
    if (
      RECORD_NAMES.every(
        (name) => tabs[name].findings[0]?.code === 'MISSING_TAB' || WRITTEN_WHOLE.includes(name),
      )
    )
      throw new AppError('WORKBOOK_NOT_PREPARED');
    const findings = allFindings(context, tabs);
    writeFindings(context, findings);
    context.store.flush();
    return checkView(context, tabs, findings);
  });
}

function checkView(
  context: AppContext,
  tabs: CheckedTabs,
  findings: readonly WorkbookFinding[],
): CheckView {
  const names = tabNames(context.messages);
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  const byTab = RECORD_NAMES.map((name) => ({
    tab: names.tabOf(name),
    count: findings.filter((finding) => finding.record === name).length,
  }));
  return {
    checkedRows: RECORD_NAMES.reduce((sum, name) => sum + tabs[name].rowCount, 0),
    counts: { BLOCK: count('BLOCK'), WARN: count('WARN') },
    byTab: byTab.filter((each) => each.count > 0),
    first: findings.slice(0, SHOWN).map((finding) => findingView(context, finding)),
    isRepairable: findings.some(({ remedy }) => remedy === 'REPAIR'),
    report: { tab: names.tabOf('finding'), a1: 'A3', id: null },
  };
}
