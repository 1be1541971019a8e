import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { killBefore } from '../../src/host/run/faults';
import type { FaultApp } from '../support/fault-app';
import { FAULT_DAY } from '../support/fault-scenario';
import { partnershipValues } from '../support/fault-territory';
import { preparedStart } from '../support/fault-trial';
import { FaultWorld, type SavedStart } from '../support/fault-world';

const IDS = ['PT-0001', 'PT-0002', 'PT-0003', 'PT-0004'];

let world: FaultWorld;
let start: SavedStart;

beforeAll(async () => {
  world = await FaultWorld.open(FAULT_DAY);
  const app = world.start(await preparedStart(world));
  const home = await app.call('getHome', {});
  const [first, second] = home.references.partner.map(({ id }) => id);
  for (const id of IDS.slice(2)) {
    const values = partnershipValues('GENNEVILLIERS', first ?? '', second ?? '');
    const { partnership } = await app.call('getHome', {}).then(({ references }) => references);
    const known = await app.call('getRecord', {
      record: 'partnership',
      id: partnership[0]?.id ?? '',
    });
    await app.call('savePartnership', {
      submissionId: id,
      id: null,
      values: { ...known.values, ...values, name: `Partenariat ${id}` },
    });
  }
  start = world.save(app);
}, 180_000);

afterAll(async () => world.close());

const batch = (partnershipIds: readonly string[]) => ({
  submissionId: 'batch',
  partnershipIds,
  acceptsGaps: true,
});

/** Conventions that are there under their final name, by number. */
const numbers = (app: FaultApp) =>
  app.shelf
    .list()
    .filter(
      ({ trashed, appProperties: facts }) => !trashed && facts['passePlatRole'] === 'DOCUMENT',
    )
    .map(({ name }) => name.split(' ')[0])
    .sort();

const registered = (app: FaultApp) =>
  app.records('Conventions').map(({ agreementId }) => agreementId);

describe('a batch of conventions in the six minutes of an execution', () => {
  it('stops in time and goes on where it stopped, no number used twice', async () => {
    const app = world.start(start);
    // Each call of a service takes a third of a second: a few conventions fit in four minutes, four never do.
    const slow = {
      beforeCall: () => {
        app.clock.advance(350);
        return undefined;
      },
    };
    let left: readonly string[] = IDS;
    const rounds: number[] = [];
    while (left.length > 0 && rounds.length < 5) {
      const begun = app.clock.now();
      const view = await app.call('writeAgreements', batch(left), slow);
      expect(view.refused).toEqual([]);
      expect(view.written.length).toBeGreaterThan(0);
      rounds.push(app.clock.now() - begun);
      left = view.left;
    }
    expect(rounds.length).toBeGreaterThan(1);
    expect(Math.max(...rounds)).toBeLessThan(6 * 60_000);
    expect(numbers(app)).toEqual(['CONV-0001', 'CONV-0002', 'CONV-0003', 'CONV-0004']);
    expect([...registered(app)].sort()).toEqual(numbers(app));
  }, 180_000);

  it('that is killed between two writes leaves whole ones, and asked again the same, all of them', async () => {
    const app = world.start(start);
    await app.run('writeAgreements', batch(IDS), killBefore(700));
    const done = numbers(app).length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(IDS.length);
    const view = await app.call('writeAgreements', batch(IDS));
    expect(view.written.map(({ agreementId }) => agreementId)).toEqual([
      ...['CONV-0001', 'CONV-0002', 'CONV-0003', 'CONV-0004'],
    ]);
    expect(numbers(app)).toEqual(['CONV-0001', 'CONV-0002', 'CONV-0003', 'CONV-0004']);
    expect([...registered(app)].sort()).toEqual(numbers(app));
  }, 180_000);
});
