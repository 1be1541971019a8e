import { afterAll, describe, expect, it } from '@jest/globals';

import type { ServiceFactory } from '../../../../src/host/contract';
import { ManualClock } from '../../../../src/host/run/host-clock';
import { runFunction } from '../../../../src/host/run/run-function';
import type { RunRequest } from '../../../../src/host/run/run-function';
import { aServiceObject, aWorld, closeTestWorlds, rootOf } from '../../../support/host-test-world';

afterAll(closeTestWorlds);

const call = (functionName: string, ...parameters: unknown[]): RunRequest => ({
  functionName,
  parameters,
  kind: 'callable',
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('several executions at once', () => {
  it('end when the host is closed, and what they left to do is done', async () => {
    const done: string[] = [];
    const services: ServiceFactory[] = [
      ({ atEnd }) => {
        atEnd(() => void done.push('released'));
        return {
          Utilities: aServiceObject('Utilities', { sleep: () => new Promise(() => undefined) }),
        };
      },
    ];
    const world = await aWorld('function probe() { Utilities.sleep(1); }', { services });
    const running = runFunction(world, call('probe'));
    await until(() => world.running.size === 1);
    await world.close();
    expect(done).toEqual(['released']);
    const closed = { ok: false, error: { message: 'The local host was closed' } };
    expect(await running).toMatchObject(closed);
    expect(await runFunction(world, call('probe'))).toMatchObject(closed);
  });

  it('have each the time zone of their own script', async () => {
    const code = 'function probe() { return new Date(0).getHours(); }';
    const [paris, tokyo] = [await aWorld(code), await aWorld(code, { timeZone: 'Asia/Tokyo' })];
    const hours: unknown[] = [];
    for (const world of [paris, tokyo, paris, tokyo]) {
      const outcome = await runFunction(world, call('probe'));
      hours.push(outcome.ok && outcome.value);
    }
    expect(hours).toEqual([1, 9, 1, 9]);
  });

  it('take turns at service calls', async () => {
    const order: string[] = [];
    const gates: (() => void)[] = [];
    const services = [
      rootOf('Utilities', {
        formatString: (name: string) => {
          order.push(name);
          return new Promise<void>((resolve) => gates.push(resolve));
        },
      }),
    ];
    const code = `function probe(name) {
      Utilities.formatString(name + 1); Utilities.formatString(name + 2);
    }`;
    const world = await aWorld(code, { services });
    const runs = [runFunction(world, call('probe', 'a')), runFunction(world, call('probe', 'b'))];
    await until(() => order.length === 2);
    gates.splice(0).forEach((open) => open());
    await until(() => order.length === 4);
    gates.splice(0).forEach((open) => open());
    await Promise.all(runs);
    expect(new Set(order.slice(0, 2))).toEqual(new Set(['a1', 'b1']));
    expect(new Set(order.slice(2))).toEqual(new Set(['a2', 'b2']));
  });

  it('are refused beyond the limit', async () => {
    const clock = new ManualClock(0);
    const services = [rootOf('Utilities', { sleep: () => clock.waitUntil(1) })];
    const world = await aWorld('function probe() { Utilities.sleep(1); }', {
      services,
      clock,
      limits: { simultaneous: 2 },
    });
    const runs = [1, 2].map(() => runFunction(world, call('probe')));
    const third = await runFunction(world, call('probe'));
    expect(third).toMatchObject({
      ok: false,
      error: {
        message: 'There are too many scripts running simultaneously for this Google user account.',
      },
    });
    const opening = setInterval(() => clock.advance(1), 1);
    expect((await Promise.all(runs)).map((outcome) => outcome.ok)).toEqual([true, true]);
    clearInterval(opening);
  });
});
