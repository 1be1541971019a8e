import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  FAULT_MESSAGES,
  type Faults,
  killAfter,
  killBefore,
  throwAt,
} from '../../src/host/run/faults';
import { router } from '../../src/rpc/router';
import { FAULT_DAY, type Scenario } from '../support/fault-scenario';
import { SCENARIOS } from '../support/fault-scenarios';
import { callsToTry, FaultTrial, preparedStart } from '../support/fault-trial';
import { FaultWorld, type SavedStart } from '../support/fault-world';

/** When an action makes many calls: how many are tried at both ends, and between. `FAULT_CALLS=1000` tries them all. */
const BETWEEN = Number(process.env['FAULT_CALLS'] ?? 4);
const callsOf = (scenario: Scenario) =>
  scenario.isLong
    ? { ends: 4, between: BETWEEN / 2 }
    : { ends: Math.max(6, BETWEEN), between: BETWEEN };
const MESSAGES = Object.values(FAULT_MESSAGES);

let world: FaultWorld;
let prepared: SavedStart;

beforeAll(async () => {
  world = await FaultWorld.open(FAULT_DAY);
  prepared = await preparedStart(world);
}, 120_000);

afterAll(async () => world.close());

it('has a scenario for every procedure that changes state, and for no other', () => {
  const changing = Object.entries(router).filter(([, { changesState }]) => changesState);
  expect(Object.keys(SCENARIOS).sort()).toEqual(changing.map(([name]) => name).sort());
});

const cases = Object.entries(SCENARIOS).flatMap(([name, scenarios]) =>
  scenarios.map((scenario) => [`${name}, ${scenario.title}`, scenario] as const),
);

describe.each(cases)('%s', (_, scenario) => {
  let trial: FaultTrial;
  let calls: readonly number[];
  let changingCalls: readonly number[];

  beforeAll(async () => {
    trial = await FaultTrial.prepare(world, scenario, prepared);
    const { callCount } = trial.undisturbed;
    const all = Array.from({ length: callCount }, (__, index) => index + 1);
    calls = callsToTry(all, callsOf(scenario));
    changingCalls = callsToTry(trial.undisturbed.changingCalls, callsOf(scenario));
  }, 60_000);

  it('is wholly there or wholly absent wherever the execution is killed', async () => {
    // A call that changes nothing leaves the world as it was: killing before it, after it or before the next is the same.
    const kills: [string, Faults][] = [
      ['before call 1', killBefore(1)],
      ...changingCalls.map((call): [string, Faults] => [`after call ${call}`, killAfter(call)]),
    ];
    for (const [when, faults] of kills) {
      const { app, envelope } = await trial.under(faults);
      expect(envelope).toBeNull();
      await told(when, () => trial.expectRecovers(app));
    }
  }, 300_000);

  it('says what happened when a service fails, and leaves nothing half done', async () => {
    for (const call of calls) {
      const message = MESSAGES[call % MESSAGES.length] ?? '';
      const { app, envelope } = await trial.under(throwAt(call, message));
      const code = message === FAULT_MESSAGES.tooManyTimes ? 'QUOTA' : 'SERVICE_TROUBLE';
      const isSpared = scenario.spared?.includes(trial.undisturbed.methods[call - 1] ?? '');
      await told(`call ${call}: ${message}`, async () => {
        expect(envelope).toMatchObject(isSpared ? { ok: true } : { ok: false, error: { code } });
        await trial.expectRecovers(app);
      });
    }
  }, 300_000);

  it('answers BUSY and writes nothing when somebody else keeps the lock', async () => {
    const app = trial.open();
    const before = app.visible();
    const release = app.locks.holdElsewhere();
    const { procedure, input } = scenario.request;
    const asked = app.ask(procedure, input, {
      beforeCall: ({ method }) => {
        // The wait is over as soon as it has begun: the clock is the test's.
        if (method === 'Lock.Lock.tryLock') setTimeout(() => app.clock.advance(20_000), 5);
        return undefined;
      },
    });
    expect(await asked).toMatchObject({ ok: false, error: { code: 'BUSY' } });
    release();
    expect(app.visible()).toEqual(before);
  });
});

/** A failure says at which call it happened. */
async function told(when: string, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (error instanceof Error) error.message = `${when}\n${error.message}`;
    throw error;
  }
}
