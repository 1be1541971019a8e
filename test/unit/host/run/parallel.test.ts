import { afterAll, describe, expect, it } from '@jest/globals';

import { ManualClock } from '../../../../src/host/run/host-clock';
import { runFunction } from '../../../../src/host/run/run-function';
import type { RunRequest } from '../../../../src/host/run/run-function';
import { aWorld, closeTestWorlds, rootOf } from '../../../support/host-test-world';

afterAll(closeTestWorlds);

const call = (functionName: string, ...parameters: unknown[]): RunRequest => ({
  functionName,
  parameters,
  kind: 'callable',
});

describe('several executions at once', () => {
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
    const until = async (count: number): Promise<void> => {
      while (order.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    await until(2);
    gates.splice(0).forEach((open) => open());
    await until(4);
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
