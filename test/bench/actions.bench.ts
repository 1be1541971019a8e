import { HostApp } from '../support/host-app';
import { BENCH_DAY, openTerritory, RECORDED_WEEK, writeHistory } from '../support/long-history';
import {
  type ActionCost,
  actionCosts,
  recalculationCost,
  weekCosts,
} from '../support/measured-actions';
import { median, type Measure, round, timesOf } from './measure';

const PARTNERSHIPS = 3;
const MANY_PARTNERSHIPS = 20;
const TEN_YEARS = 520;
/** Promised whatever the history (docs/bench.md). */
const CALLS_OF_A_WEEK = 20;

const isRecording = (action: string) => action.startsWith('recordWeek');
const isDaily = (action: string) => isRecording(action) || /^get(Home|Week)$/.test(action);

async function withWorkbook<Answer>(
  { weeks, partnerships }: { readonly weeks: number; readonly partnerships: number },
  use: (app: HostApp, ids: readonly string[]) => Promise<Answer>,
): Promise<Answer> {
  const app = await HostApp.open(BENCH_DAY);
  try {
    const ids = await openTerritory(app, partnerships);
    if (weeks > 1) await writeHistory(app, weeks);
    return await use(app, ids);
  } finally {
    await app.close();
  }
}

function lineOf(cost: ActionCost, weeks: number): Measure[] {
  const period = weeks === 1 ? '1 week' : `${weeks} weeks`;
  const table = `One action, ${PARTNERSHIPS} partnerships`;
  const { action: name, callCount, cellsRead, cellsWritten, milliseconds } = cost;
  const ceiling = isRecording(name) ? { ceiling: CALLS_OF_A_WEEK } : {};
  return [
    { table, name, column: `calls, ${period}`, value: callCount, unit: '', ...ceiling },
    { table, name, column: `read, ${period}`, value: cellsRead, unit: 'cells' },
    { table, name, column: `written, ${period}`, value: cellsWritten, unit: 'cells' },
    { table, name, column: `time, ${period}`, value: Math.round(milliseconds), unit: 'ms' },
  ];
}

/** What a daily action may not pay for the years behind it: calls, and cells read. */
function growthOf(fresh: ActionCost, old: ActionCost): Measure[] {
  if (!isDaily(fresh.action)) return [];
  const line = {
    table: `What ${TEN_YEARS} weeks add to a daily action`,
    name: fresh.action,
    unit: '',
    ceiling: 0,
  };
  return [
    { ...line, column: 'calls', value: old.callCount - fresh.callCount },
    { ...line, column: 'cells read', value: old.cellsRead - fresh.cellsRead },
  ];
}

function callsByMethod({ action, calls }: ActionCost): Measure[] {
  const table = `Service calls by method, ${TEN_YEARS} weeks`;
  return Object.entries(calls).map(([method, value]) => ({
    table,
    name: method.replace(/^(?:Spreadsheet|Lock|Document|HTML|Base)\.(?=\w+\.)/, ''),
    column: action,
    value,
    unit: '',
  }));
}

async function quietTimes(app: HostApp, run: () => Promise<unknown>): Promise<number> {
  // The workspace saves itself a moment after each change: done before, it does not fall into the measure.
  app.workspace.save();
  return round(median(await timesOf(3, run)));
}

/** Ten years of many partnerships: what waiting is felt there, and what the workbook weighs. */
async function manyPartnerships(app: HostApp, ids: readonly string[]): Promise<Measure[]> {
  const table = `${TEN_YEARS} weeks × ${MANY_PARTNERSHIPS} partnerships`;
  const partnershipId = ids[0] ?? '';
  const home = await quietTimes(app, () => app.call('getHome', {}));
  const week = await quietTimes(app, () =>
    app.call('getWeek', { partnershipId, week: RECORDED_WEEK }),
  );
  const told = [...(await weekCosts(app, partnershipId)), await recalculationCost(app)];
  const saving = await timesOf(1, () => app.workspace.book.toSaved());
  const cells = app.workspace.book.sheets
    .map((sheet) => sheet.used())
    .reduce((sum, { row, column }) => sum + row * column, 0);
  return [
    { table, name: 'the workbook', column: 'read', value: cells, unit: 'cells' },
    { table, name: 'getHome', column: 'time', value: home, unit: 'ms' },
    { table, name: 'getWeek', column: 'time', value: week, unit: 'ms' },
    ...told.flatMap(({ action: name, ...cost }): Measure[] => [
      {
        ...{ table, name, column: 'calls', value: cost.callCount, unit: '' },
        ...(isRecording(name) ? { ceiling: CALLS_OF_A_WEEK } : {}),
      },
      { table, name, column: 'read', value: cost.cellsRead, unit: 'cells' },
      { table, name, column: 'written', value: cost.cellsWritten, unit: 'cells' },
      { table, name, column: 'time', value: round(cost.milliseconds), unit: 'ms' },
    ]),
    {
      table,
      name: 'the host writes the workbook as JSON',
      column: 'time',
      value: round(median(saving)),
      unit: 'ms',
    },
  ];
}

/** Service calls and cells of each action, in a new workbook and after ten years. */
export async function benchActions(): Promise<Measure[]> {
  const few = { partnerships: PARTNERSHIPS };
  const fresh = await withWorkbook({ ...few, weeks: 1 }, actionCosts);
  const old = await withWorkbook({ ...few, weeks: TEN_YEARS }, actionCosts);
  const many = { weeks: TEN_YEARS, partnerships: MANY_PARTNERSHIPS };
  const pairs = fresh.map((cost, index) => ({ fresh: cost, old: old[index] ?? cost }));
  return [
    ...pairs.flatMap((pair) => [...lineOf(pair.fresh, 1), ...lineOf(pair.old, TEN_YEARS)]),
    ...pairs.flatMap((pair) => growthOf(pair.fresh, pair.old)),
    ...old.filter(({ action }) => isDaily(action)).flatMap(callsByMethod),
    ...(await withWorkbook(many, manyPartnerships)),
  ];
}
