import { afterAll, describe, expect, it } from '@jest/globals';

import { runFunction } from '../../../../src/host/run/run-function';
import { ManualClock } from '../../../../src/host/run/host-clock';
import { aWorld, closeTestWorlds } from '../../../support/host-test-world';

afterAll(closeTestWorlds);

const world = aWorld('function probe(body) { return new Function(body)(); }');
async function valueOf(expression: string): Promise<unknown> {
  const parameters = [`return ${expression};`];
  const outcome = await runFunction(await world, {
    functionName: 'probe',
    parameters,
    kind: 'callable',
  });
  return outcome.ok ? outcome.value : outcome.error.message;
}

describe('the globals of a script', () => {
  it.each([
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'structuredClone',
    'crypto',
    'atob',
    'Buffer',
    'process',
    'require',
    'window',
    'global',
    'self',
    'Drive',
  ])('do not have %s', async (name) => {
    expect(await valueOf(`typeof ${name}`)).toBe('undefined');
  });

  it.each(['[].toSorted', '[].findLast', 'Object.groupBy', 'Promise.withResolvers'])(
    'do not have %s, newer than the service is known to be',
    async (expression) => {
      expect(await valueOf(`typeof ${expression}`)).toBe('undefined');
    },
  );

  it.each(['Intl', 'Promise', 'Map', 'Proxy', 'console', 'JSON', 'Reflect', 'BigInt', 'escape'])(
    'have %s',
    async (name) => {
      expect(await valueOf(`typeof ${name}`)).toMatch(/^(function|object)$/);
    },
  );

  it('are fresh for each execution', async () => {
    await valueOf('(globalThis.left = 1)');
    expect(await valueOf('typeof left')).toBe('undefined');
  });

  it('hold dates in the time zone of the manifest', async () => {
    expect(await valueOf('new Date(2026, 0, 1).toISOString()')).toBe('2025-12-31T23:00:00.000Z');
    expect(await valueOf('new Date(2026, 6, 1).getTimezoneOffset()')).toBe(-120);
  });
});

describe('a clock that tests own', () => {
  it('is the clock of the script, and Date stays Date', async () => {
    const clock = new ManualClock(Date.UTC(2026, 10, 23, 5));
    const code = `function probe() {
      const now = new Date();
      return [now.getTime() === Date.now(), now.getHours(), now instanceof Date, Date.name,
        new Date(2026, 0, 1).getMonth(), now.constructor === Date, typeof Date()];
    }`;
    const own = await aWorld(code, { clock });
    const request = { functionName: 'probe', parameters: [], kind: 'internal' } as const;
    const outcome = await runFunction(own, request);
    expect(outcome).toMatchObject({
      ok: true,
      value: [true, 6, true, 'Date', 0, true, 'string'],
    });
  });
});
