import { checkSeals, type SealBreak, type SealCheck } from '../domain/trace/seal-chain';
import { dayText } from '../domain/traceability/french-formats';
import { AppError } from '../kernel/app-error';
import { type CellValue, isBlankCell } from '../kernel/cell-value';
import { columnLetters } from '../kernel/column-letters';
import { parisWallClock } from '../kernel/paris-time';
import type { Utf8Bytes } from '../kernel/utf8-bytes';
import { traceEventRecord } from '../model/trace-event';
import { canonicalRows } from '../tables/canonical-row';
import { parseState } from '../tables/state-grid';
import { stateBlock } from '../tables/system-tab';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import type { WorkbookFinding } from './check-finding';
import { formatMessage } from '../i18n/format-message';
import { tabNames } from './record-registry';
import { SEAL_KEY } from './seal-log';
import type { SheetLink } from './form-views';

/** A row of the log that was touched by hand, in words; nothing is mended: the log is read, never written over. */
export interface LogBreakView {
  readonly kind: SealBreak['kind'];
  readonly text: string;
  /** When what it says was entered, as its cell says it; null when it says nothing. */
  readonly enteredAt: string | null;
  /** The row; null when it is gone from the end. */
  readonly link: SheetLink | null;
}

export interface LogCheckView {
  readonly checkedCount: number;
  /** Events older than the seals: nothing can be said of them. */
  readonly unsealedCount: number;
  /** From the first row touched on; more than a screen holds is only counted. */
  readonly breaks: readonly LogBreakView[];
  readonly breakCount: number;
  readonly link: SheetLink;
}

/** Breaks told one by one. */
const MOST_TOLD = 50;

function minuteText(cell: CellValue): string | null {
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return null;
  const { day, time } = parisWallClock(cell.getTime());
  return `${dayText(day)} ${time}`;
}

interface LogGrid {
  readonly tab: string;
  readonly grid: readonly (readonly CellValue[])[];
  readonly columnOf: ReadonlyMap<string, number>;
}

/** What the row of a break says of itself. */
function rowFacts({ grid, columnOf }: LogGrid, { row }: SealBreak) {
  const cells = (row === null ? undefined : grid[row - 1]) ?? [];
  const cellOf = (key: string) => cells[columnOf.get(key) ?? -1] ?? '';
  return { event: String(cellOf('eventId')), enteredAt: minuteText(cellOf('recordedAt')) };
}

function breakView(context: AppContext, log: LogGrid, broken: SealBreak): LogBreakView {
  const { tab, columnOf } = log;
  const { event, enteredAt } = rowFacts(log, broken);
  const last = columnLetters(Math.max(1, ...[...columnOf.values()].map((column) => column + 1)));
  const params =
    broken.kind === 'MISSING'
      ? { from: broken.from, until: broken.until }
      : { row: broken.row, event };
  return {
    kind: broken.kind,
    text: formatMessage(context.messages.traceWords.breaks[broken.kind], params),
    enteredAt,
    link: broken.row === null ? null : { tab, a1: `A${broken.row}:${last}${broken.row}`, id: '' },
  };
}

/** The last seal that was made; a workbook that lost its hidden tab has only its rows to tell. */
function lastSeal({ store }: AppContext): string {
  try {
    return parseState(stateBlock(store, 2).read()).header.logHead ?? '';
  } catch (error) {
    if (error instanceof AppError && error.code === 'WORKBOOK_NOT_PREPARED') return '';
    throw error;
  }
}

function checkedLog(context: AppContext): { readonly log: LogGrid; readonly check: SealCheck } {
  const tab = tabNames(context.messages).tabOf(traceEventRecord.name);
  const grid = context.store.readAll(tab);
  if (grid === null) throw new AppError('WORKBOOK_NOT_PREPARED', { tab });
  const { keys, columnOf } = layoutOf(grid[KEY_ROW - 1] ?? []);
  const contentOf = canonicalRows(keys, SEAL_KEY);
  const sealColumn = columnOf.get(SEAL_KEY) ?? -1;
  const rows = grid.slice(FIRST_DATA_ROW - 1).flatMap((cells, index) => {
    if (cells.every(isBlankCell)) return [];
    const seal = String(cells[sealColumn] ?? '').trim();
    return [
      {
        row: FIRST_DATA_ROW + index,
        seal,
        content: (into: Utf8Bytes) => {
          contentOf(cells, into);
        },
      },
    ];
  });
  return { log: { tab, grid, columnOf }, check: checkSeals(rows, lastSeal(context)) };
}

/** What « Vérifier le classeur » says of the rows of the log that were touched by hand: it warns, work goes on. */
export function sealFindings(context: AppContext): WorkbookFinding[] {
  const { log, check } = checkedLog(context);
  return check.breaks.map((broken): WorkbookFinding => {
    const { kind, row } = broken;
    const { event, enteredAt } = rowFacts(log, broken);
    const params = { event, when: enteredAt ?? '—' };
    return {
      ...{ severity: 'WARN', code: `LOG_${kind}`, record: 'traceEvent', key: null, text: '' },
      ...{ row, a1: row === null ? null : `A${row}`, id: event === '' ? null : event },
      remedy: kind === 'CHANGED' || kind === 'MISSING' ? 'LOG' : 'LOG_ROW',
      params: kind === 'MISSING' ? { ...params, from: broken.from, until: broken.until } : params,
    };
  });
}

/** Reads the whole log once and says which rows were touched by hand, and from when. It never stops anybody's work. */
export function verifyLog(context: AppContext): LogCheckView {
  const { log, check } = checkedLog(context);
  const { breaks, ...counts } = check;
  return {
    ...counts,
    breakCount: breaks.length,
    breaks: breaks.slice(0, MOST_TOLD).map((each) => breakView(context, log, each)),
    link: { tab: log.tab, a1: '', id: '' },
  };
}
