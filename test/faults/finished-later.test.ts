import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { killAfter } from '../../src/host/run/faults';
import type { FaultApp } from '../support/fault-app';
import { FAULT_DAY } from '../support/fault-scenario';
import { correctedWeek, day, GENNEVILLIERS, territory, week } from '../support/fault-territory';
import { FaultTrial, preparedStart } from '../support/fault-trial';
import { FaultWorld, type SavedStart } from '../support/fault-world';
import { lostAndTorn } from '../support/lost-and-torn';

const TAB = 'Livraisons';
const correction = correctedWeek('killed', GENNEVILLIERS);

let world: FaultWorld;
let prepared: SavedStart;
let trial: FaultTrial;
let wanted: ReturnType<FaultApp['records']>;

beforeAll(async () => {
  world = await FaultWorld.open(FAULT_DAY);
  prepared = await preparedStart(world);
  trial = await FaultTrial.prepare(world, { title: '', request: correction }, prepared);
  const undisturbed = world.start(prepared);
  await undisturbed.call('recordWeek', correction.input);
  wanted = undisturbed.records(TAB);
}, 120_000);

afterAll(async () => world.close());

/** A correction of three days, killed once it is begun and before any row is written. */
async function begun(): Promise<FaultApp> {
  const [first = 0] = trial.undisturbed.changingCalls;
  return (await trial.under(killAfter(first))).app;
}

const rest = { removed: undefined };

describe('a recording that was killed once begun', () => {
  it('counts as a recording: who saw the week before it is told', async () => {
    const app = await begun();
    const late = week('late', GENNEVILLIERS, {
      week: '2026-S47',
      version: 1,
      days: [day('2026-11-16', 10)],
    });
    const answer = await app.ask('recordWeek', late.input);
    expect(answer).toMatchObject({ ok: false, error: { code: 'CHANGED_MEANWHILE' } });
    expect(lostAndTorn(app.records(TAB), wanted, rest)).toEqual([]);
  });

  it.each([
    [
      'a column was inserted',
      (app: FaultApp) => app.lines('insertLines', TAB, { axis: 'columns', at: 4 }),
    ],
    [
      'rows were inserted',
      (app: FaultApp) => app.lines('insertLines', TAB, { axis: 'rows', at: 3, count: 2 }),
    ],
    ['the rows were sorted', (app: FaultApp) => app.sort(TAB, 'date', false)],
    [
      'the workbook was prepared again',
      (app: FaultApp) => app.call('prepareWorkbook', {}).then(() => undefined),
    ],
  ])('is finished as it was meant after %s', async (_, meanwhile) => {
    const app = await begun();
    await Promise.resolve(meanwhile(app));
    await app.call('getHome', {});
    expect(lostAndTorn(app.records(TAB), wanted, rest)).toEqual([]);
    expect(await app.ask('recordWeek', correction.input)).toMatchObject({
      ok: true,
      data: { isRepeated: true },
    });
  });
});

describe('a column that people added among ours', () => {
  it('keeps its formulas when the rows beside it are corrected', async () => {
    const app = world.start(prepared);
    app.lines('insertLines', TAB, { axis: 'columns', at: 4 });
    await app.call('recalculate', {});
    const own = app.sheet(TAB);
    await app.edit(TAB, { row: 3, column: 4, texts: [['=1+1']] });
    await app.edit(TAB, { row: 9, column: 4, texts: [['=2+2']] });
    await app.call('recordWeek', correction.input);
    expect([3, 9].map((row) => own.grid.formula(row, 4))).toEqual(['=1+1', '=2+2']);
    expect(lostAndTorn(app.records(TAB), wanted, rest)).toEqual([]);
  });
});

describe('a tab that holds no row yet', () => {
  it('gets its first rows under their keys, even if a column was inserted before', async () => {
    const app = world.start();
    await territory(app, () => app.lines('insertLines', TAB, { axis: 'columns', at: 2 }));
    const whole = world.start(prepared).records(TAB);
    expect(lostAndTorn(app.records(TAB), whole, rest)).toEqual([]);
  }, 30_000);
});
