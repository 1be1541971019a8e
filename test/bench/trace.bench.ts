import { nextSeal } from '../../src/domain/trace/seal-chain';
import type { BookSheet } from '../../src/host/books/book-sheet';
import type { CellValue } from '../../src/kernel/cell-value';
import { addDays, dayNumber } from '../../src/kernel/local-date';
import { parisInstant } from '../../src/kernel/paris-time';
import type { Api } from '../../src/rpc/api';
import { canonicalRows } from '../../src/tables/canonical-row';
import { HostApp } from '../support/host-app';
import { BENCH_DAY, openTerritory } from '../support/long-history';
import type { MemoryApp } from '../support/memory-app';
import { smallTerritory, WEEK } from '../support/small-territory';
import { type Measure, medianTime, processorTime, round } from './measure';

const EVENTS = 100_000;
const DESCENDANTS = 200;
const LOT = 'L-BENCH';
const ROUNDS = 3;
const TABLE = `The log, ${EVENTS} events`;
const FIRST_DATA_ROW = 3;
/** Days between the first day of a spreadsheet and that of a computer. */
const SERIAL_EPOCH_DAYS = 25_569;
const HOUR = 9;
const KINDS = ['Production', 'Chargement', 'Arrivée', 'Réception', 'Distribution'];
const TRACED = `a lot traced both ways, ${DESCENDANTS} deliveries`;

interface LoggedRow {
  readonly day: string;
  readonly minute: number;
  readonly said: Readonly<Record<string, string | number>>;
}

/** Texts of one piece, as a sheet hands them over: those put together here are pieces until somebody looks. */
const inOnePiece = <Said>(said: Said) => JSON.parse(JSON.stringify(said)) as Said; // the same

/** Events as the product tells them, five a row of « Livraisons »; every so many rows bear the lot that is traced. */
function rowAt(index: number): LoggedRow {
  const [line, place] = [Math.floor(index / KINDS.length), index % KINDS.length];
  const every = Math.floor(EVENTS / KINDS.length / DESCENDANTS);
  return {
    day: addDays('2016-01-04', Math.floor(line / 6)),
    minute: place,
    said: inOnePiece({
      eventId: `E-bench-${line}-1-${KINDS[place]}-1`,
      kind: KINDS[place] ?? '',
      partnershipId: 'PT-0001',
      partnershipName: 'Nanterre, Repas partagé',
      lineId: `D-bench-${line}-1`,
      lotRef: line % every === 0 ? LOT : `L-${line}`,
      dishName: 'Sauté de dinde',
      channel: 'Volet Passe-plat',
      comment: 'Heure supposée.',
      ...(place === 0 ? {} : { meals: 40 }),
    }),
  };
}

const isInstant = (key: string) => key === 'happenedAt' || key === 'recordedAt';

/** The rows sealed one after the other, each cell as a script reads it. */
function* sealedRows(keys: readonly string[]): Generator<LoggedRow & { cells: CellValue[] }> {
  const contentOf = canonicalRows(keys, 'seal');
  let seal = '';
  for (let index = 0; index < EVENTS; index += 1) {
    const row = rowAt(index);
    const at = new Date(parisInstant(row.day, `0${HOUR}:0${row.minute}`));
    const cells = keys.map((key): CellValue => (isInstant(key) ? at : (row.said[key] ?? '')));
    seal = nextSeal(seal, (into) => contentOf(cells, into));
    cells[keys.indexOf('seal')] = seal;
    yield { ...row, cells };
  }
}

/** The log straight into the cells of the host, where an instant is a number. */
function fillSheet({ grid }: BookSheet): void {
  const keys = (grid.rows[0]?.values ?? []).map(String);
  const model = grid.rows[FIRST_DATA_ROW - 1];
  let row = FIRST_DATA_ROW;
  for (const { day, minute, cells } of sealedRows(keys)) {
    const minutes = HOUR * 60 + minute;
    const serial = (dayNumber(day) ?? 0) + SERIAL_EPOCH_DAYS + minutes / 1440;
    const values = cells.map((cell) => (cell instanceof Date ? serial : cell === '' ? null : cell));
    grid.rows[row - 1] = { values, ...(model?.styles ? { styles: [...model.styles] } : {}) };
    row += 1;
  }
  grid.rowCount = EVENTS + 1000;
  grid.columnCount = keys.length;
}

const ASKED = {
  ...{ lotRef: LOT, dishName: '', kitchenId: '', partnershipId: '' },
  ...{ from: '', until: '' },
};
let drills = 0;
const drill = (): Api['openRecall']['input'] => {
  drills += 1;
  const values = { kind: 'RAPPEL', lots: LOT };
  return { submissionId: `drill ${drills}`, values, isDrill: true, isConfirmed: false };
};

function figure(name: string, value: number, facts: Partial<Measure>): Measure {
  return { table: TABLE, name, value, unit: 'ms', ...facts };
}

/** What the product computes by itself: cells that are there at once, no service between. */
export function benchComputing(): Measure[] {
  const app: MemoryApp = smallTerritory();
  app.call('recordWeek', WEEK);
  const tab = app.store.tabs.get('Traçabilité');
  if (!tab) throw new Error('no log');
  tab.cells.splice(FIRST_DATA_ROW - 1);
  tab.rows = EVENTS + 1000;
  for (const { cells } of sealedRows((tab.cells[0] ?? []).map(String))) tab.cells.push(cells);
  app.call('recalculate', {});
  const reading = processorTime(() => app.store.readAll('Traçabilité'));
  const computing = (run: () => unknown) => Math.max(0, round(processorTime(run) - reading));
  const column = 'computing';
  const trace = computing(() => app.call('traceLot', ASKED));
  const verified = computing(() => app.call('verifyLog', {}));
  return [
    figure(TRACED, trace, { column, goal: 300 }),
    figure('the chain verified', verified, { column, goal: 2000 }),
  ];
}

async function callsOf(app: HostApp): Promise<number> {
  const parameters = [JSON.stringify({ procedure: 'traceLot', input: ASKED })];
  const run = { functionName: 'handleRpc', parameters, kind: 'callable' } as const;
  return (await app.workspace.run(run)).callCount;
}

/** The same as a person waits for it in the local host, which hands over two million cells each time. */
export async function benchTrace(): Promise<Measure[]> {
  const app = await HostApp.open(BENCH_DAY);
  try {
    await openTerritory(app, 1);
    const log = app.workspace.book.sheetByName('Traçabilité');
    if (!log) throw new Error('no log');
    fillSheet(log);
    app.workspace.book.everythingChanged();
    await app.call('recalculate', {});
    const view = await app.call('traceLot', ASKED);
    if (view.deliveryCount !== DESCENDANTS) throw new Error(`traced ${view.deliveryCount}`);
    const check = await app.call('verifyLog', {});
    if (check.checkedCount !== EVENTS) throw new Error(`verified ${check.checkedCount}`);
    const column = 'in the host';
    // The host saves what the time before wrote a moment after it has answered: nobody drills again within it.
    const time = (run: () => unknown) => medianTime(ROUNDS, run, () => app.workspace.save());
    const traced = await time(() => app.call('traceLot', ASKED));
    const verified = await time(() => app.call('verifyLog', {}));
    const listed = await time(() => app.call('openRecall', drill()));
    return [
      figure(TRACED, await callsOf(app), { column: 'calls', unit: '', ceiling: 8 }),
      figure(TRACED, traced, { column }),
      figure('the chain verified', verified, { column, goal: 2000 }),
      figure('breaks in a log that nobody touched', check.breakCount, { column, unit: '' }),
      figure('a drill, to the whole list', listed, { column, goal: 2000 }),
    ];
  } finally {
    await app.close();
  }
}
