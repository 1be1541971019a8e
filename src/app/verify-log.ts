import { checkSeals, type SealBreak } from '../domain/trace/seal-chain';
import { dayText } from '../domain/traceability/french-formats';
import { AppError } from '../kernel/app-error';
import { type CellValue, isBlankCell } from '../kernel/cell-value';
import { columnLetters } from '../kernel/column-letters';
import { parisWallClock } from '../kernel/paris-time';
import { traceEventRecord } from '../model/trace-event';
import { canonicalRows } from '../tables/canonical-row';
import { parseState, stateBlock } from '../tables/system-state';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { formatMessage } from '../i18n/format-message';
import { tabNames } from './record-registry';
import { SEAL_KEY } from './seal-log';
import type { SheetLink } from './views';

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

function breakView(context: AppContext, log: LogGrid, broken: SealBreak): LogBreakView {
  const { tab, grid, columnOf } = log;
  const cells = (broken.row === null ? undefined : grid[broken.row - 1]) ?? [];
  const cellOf = (key: string) => cells[columnOf.get(key) ?? -1] ?? '';
  const last = columnLetters(Math.max(1, ...[...columnOf.values()].map((column) => column + 1)));
  const params =
    broken.kind === 'MISSING'
      ? { from: broken.from, until: broken.until }
      : { row: broken.row, event: String(cellOf('eventId')) };
  return {
    kind: broken.kind,
    text: formatMessage(context.messages.traceWords.breaks[broken.kind], params),
    enteredAt: minuteText(cellOf('recordedAt')),
    link: broken.row === null ? null : { tab, a1: `A${broken.row}:${last}${broken.row}`, id: '' },
  };
}

/** Reads the whole log once and says which rows were touched by hand, and from when. It never stops anybody's work. */
export function verifyLog(context: AppContext): LogCheckView {
  const tab = tabNames(context.messages).tabOf(traceEventRecord.name);
  const grid = context.store.readAll(tab);
  if (grid === null) throw new AppError('WORKBOOK_NOT_PREPARED', { tab });
  const { header } = parseState(stateBlock(context.store, 2).read());
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
        // Made when its turn comes: a hundred thousand of them kept at once are slow.
        get content() {
          return contentOf(cells);
        },
      },
    ];
  });
  const { breaks, ...counts } = checkSeals(rows, header.logHead ?? '');
  const log = { tab, grid, columnOf };
  return {
    ...counts,
    breakCount: breaks.length,
    breaks: breaks.slice(0, MOST_TOLD).map((each) => breakView(context, log, each)),
    link: { tab, a1: '', id: '' },
  };
}
