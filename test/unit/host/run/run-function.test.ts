import { afterAll, describe, expect, it } from '@jest/globals';

import { ScriptError } from '../../../../src/host/contract';
import type { Execution } from '../../../../src/host/contract';
import { FAULT_MESSAGES, killAfter, killBefore, throwAt } from '../../../../src/host/run/faults';
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

const FUNCTIONS = `
  function declared() { return 'declared'; }
  async function later() { return await Promise.resolve('later'); }
  async function never() { await new Promise(() => {}); return 'no'; }
  var variable = function () { return 'variable'; };
  const arrow = () => 'arrow';
  let other = 5, second = async () => 'second';
  class Thing {}
  function hidden_() { return 'hidden'; }
  globalThis.assigned = () => 'assigned';
  function echo(value) { return value; }
  function boom() { throw new TypeError('boom'); }
  function bare() { throw 'bare'; }
  if (true) { var nested = function () {}; }
`;

describe('which functions can be called', () => {
  it.each([
    ['a declaration', 'declared', 'declared'],
    ['an async function', 'later', 'later'],
    ['a var holding a function', 'variable', 'variable'],
    ['a const holding an arrow', 'arrow', 'arrow'],
    ['the second of a let list', 'second', 'second'],
    ['a promise that nothing settles', 'never', null],
  ])('%s', async (_, name, expected) => {
    expect(await runFunction(await aWorld(FUNCTIONS), call(name))).toMatchObject({
      ok: true,
      value: expected,
    });
  });

  it.each(['hidden_', 'assigned', 'other', 'Thing', 'nested', 'missing', 'a.b', 'toString'])(
    'not %s',
    async (name) => {
      const outcome = await runFunction(await aWorld(FUNCTIONS), call(name));
      expect(outcome).toMatchObject({
        ok: false,
        error: { message: `Script function not found: ${name}` },
      });
    },
  );

  it('a menu may name a private one', async () => {
    const world = await aWorld(FUNCTIONS);
    const outcome = await runFunction(world, { ...call('hidden_'), kind: 'menu' });
    expect(outcome).toMatchObject({ ok: true, value: 'hidden' });
  });

  it.each([
    ['an error', 'boom', 'TypeError: boom'],
    ['something that is no error', 'bare', 'bare'],
  ])('what throws %s fails with its text', async (_, name, message) => {
    const outcome = await runFunction(await aWorld(FUNCTIONS), call(name));
    expect(outcome).toMatchObject({ ok: false, error: { message } });
  });
});

describe('values through google.script.run', () => {
  it.each([
    ['undefined in a list', [1, undefined], [1, null]],
    ['undefined in an object', { a: undefined, b: 1 }, { b: 1 }],
    ['a number that is not finite', [NaN, Infinity], [null, null]],
    ['nested data', { a: [{ b: 'x' }] }, { a: [{ b: 'x' }] }],
    ['undefined alone', undefined, null],
  ])('%s arrives as Google lets it', async (_, given, expected) => {
    const outcome = await runFunction(await aWorld(FUNCTIONS), call('echo', given));
    expect(outcome).toMatchObject({ ok: true, value: expected });
  });

  const cycle: Record<string, unknown> = {};
  cycle.again = cycle;
  it.each([
    ['a date', { when: new Date(0) }, 'when'],
    ['a function', [() => 1], '0'],
    ['a cycle', cycle, 'again'],
    ['a map', { map: new Map() }, 'map'],
  ])('%s is refused as a parameter', async (_, given, property) => {
    const outcome = await runFunction(await aWorld(FUNCTIONS), call('echo', given));
    const message = `Failed due to illegal value in property: ${property}`;
    expect(outcome).toMatchObject({ ok: false, error: { message }, callCount: 0 });
  });

  it.each([
    ['a date inside', '[{ when: new Date(0) }]', null],
    ['a function inside', '[() => 1]', null],
    ['a service object', 'SpreadsheetApp', null],
    ['an enum member', 'SpreadsheetApp.SheetType.GRID', null],
    ['undefined in a list', '[1, undefined]', [1, null]],
    ['undefined in an object', '({ a: undefined, b: 1 })', { b: 1 }],
    ['a number that is not finite', '[NaN, 1]', [null, 1]],
    ['nothing', 'undefined', null],
  ])('%s as a result', async (_, expression, expected) => {
    const world = await aWorld(`function probe() { return ${expression}; }`, {
      services: [rootOf('SpreadsheetApp', {})],
    });
    expect(await runFunction(world, call('probe'))).toMatchObject({ ok: true, value: expected });
  });
});

describe('the end of an execution', () => {
  const LOOP = 'function probe() { while (true) {} }';

  it('comes by force for a script that calls nothing', async () => {
    const world = await aWorld(LOOP, { limits: { loopMilliseconds: 200 } });
    const outcome = await runFunction(world, call('probe'));
    expect(outcome).toMatchObject({
      ok: false,
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(world.journal.entries()[0]).toMatchObject({ outcome: 'timed out' });
  });

  it.each([
    ['6 minutes for a function called', call('probe'), 360_000],
    ['30 seconds for a simple trigger', { ...call('probe'), kind: 'trigger' as const }, 30_000],
  ])('comes after %s, by the host’s clock', async (_, request, limit) => {
    const clock = new ManualClock(0);
    const services = [rootOf('Utilities', { getUuid: () => clock.advance(1000) })];
    const code = `function probe() { try { while (true) Utilities.getUuid(); } catch (e) { return 'caught'; } }`;
    const outcome = await runFunction(await aWorld(code, { clock, services }), request);
    expect(outcome).toMatchObject({
      ok: false,
      error: { message: 'Exceeded maximum execution time' },
      milliseconds: limit + 1000,
    });
  });

  it('runs what was left to do at the end, last added first, also when it fails', async () => {
    const done: string[] = [];
    const service = (execution: Execution) => {
      execution.atEnd(() => void done.push('first'));
      execution.atEnd(async () => void done.push(await Promise.resolve('second')));
      return {};
    };
    const world = await aWorld(FUNCTIONS, { services: [service] });
    await runFunction(world, call('boom'));
    expect(done).toEqual(['second', 'first']);
  });
});

describe('faults on demand', () => {
  const CODE = `function probe() {
    let caught = '';
    for (let i = 0; i < 3; i += 1) try { Utilities.getUuid(); } catch (e) { caught = String(e); }
    return caught;
  }`;
  async function probe(faults: RunRequest['faults']) {
    let done = 0;
    const services = [rootOf('Utilities', { getUuid: () => String((done += 1)) })];
    const world = await aWorld(CODE, { services });
    const request = { ...call('probe'), ...(faults === undefined ? {} : { faults }) };
    const outcome = await runFunction(world, request);
    return { outcome, done, journal: world.journal.entries()[0] };
  }

  it.each([
    ['before', killBefore(2), 1],
    ['after', killAfter(2), 2],
  ])('kill the execution %s a call', async (_, faults, calls) => {
    const { outcome, done, journal } = await probe(faults);
    expect(outcome).toMatchObject({ ok: false, callCount: 2 });
    expect(done).toBe(calls);
    expect(journal).toMatchObject({ outcome: 'killed' });
  });

  it.each([
    ['catches what it gets', `try { ask(); } catch (e) { console.log('caught'); ask(); }`],
    ['tries again for ever', `for (;;) try { ask(); } catch (e) { console.log('again'); }`],
  ])('kill a script that %s, and the next execution runs', async (_, way) => {
    let done = 0;
    const services = [rootOf('Utilities', { getUuid: () => String((done += 1)) })];
    const code = `let asked = 0;
      function ask() { asked += 1; return Utilities.getUuid(); }
      function probe() { ${way} }
      function after() { ask(); return asked; }`;
    const world = await aWorld(code, { services });
    const killed = await runFunction(world, { ...call('probe'), faults: killBefore(1) });
    expect(killed).toMatchObject({ ok: false, callCount: 1 });
    expect(world.journal.entries()[0]).toMatchObject({ outcome: 'killed', log: [] });
    expect(await runFunction(world, call('after'))).toMatchObject({ ok: true, value: 1 });
    expect(done).toBe(1);
  });

  it('make a call throw', async () => {
    const { outcome, done } = await probe(throwAt(2, FAULT_MESSAGES.tooManyTimes));
    const value = `Exception: ${FAULT_MESSAGES.tooManyTimes}`;
    expect(outcome).toMatchObject({ ok: true, value });
    expect(done).toBe(2);
  });

  it('let a test act between two calls', async () => {
    const seen: string[] = [];
    const { outcome } = await probe({
      beforeCall: async ({ index, method }) => {
        await Promise.resolve();
        seen.push(`${String(index)} ${method}`);
        return undefined;
      },
    });
    expect(outcome.ok).toBe(true);
    expect(seen).toEqual(['1 Utilities.getUuid', '2 Utilities.getUuid', '3 Utilities.getUuid']);
  });
});

describe('the journal', () => {
  it('tells what is not emulated even when the script goes on', async () => {
    const code = 'function probe() { try { XmlService.parse(""); } catch (e) {} }';
    const world = await aWorld(code);
    const { executionId } = await runFunction(world, call('probe'));
    const text = 'local host: XmlService.parse exists in Apps Script but is not emulated yet';
    expect(world.journal.entry(executionId)?.log).toMatchObject([{ level: 'WARNING', text }]);
  });

  it('keeps what an execution did', async () => {
    const services = [
      (execution: Execution) => ({
        Utilities: aServiceObject('Utilities', {
          getUuid: () => execution.countCells(3, 2),
          sleep: () => {
            throw new ScriptError('Too tired.');
          },
        }),
      }),
    ];
    const code = `function probe() {
      console.log('a %s', 1, { b: [2] }); console.warn(Utilities);
      Utilities.getUuid(); Utilities.getUuid(); Utilities.sleep(1);
    }`;
    const events: string[] = [];
    const clock = new ManualClock(Date.UTC(2026, 0, 1));
    const emit = (event: { type: string }): void => void events.push(event.type);
    const world = await aWorld(code, { services, clock, emit });
    const { executionId } = await runFunction(world, call('probe'));
    expect(world.journal.entry(executionId)).toMatchObject({
      functionName: 'probe',
      kind: 'callable',
      startedAt: '2026-01-01T00:00:00.000Z',
      calls: { 'Utilities.getUuid': 2, 'Utilities.sleep': 1 },
      callCount: 3,
      cellsRead: 6,
      cellsWritten: 4,
      outcome: 'failed',
      error: 'Exception: Too tired.',
      log: [
        { level: 'INFO', text: 'a 1 { b: [ 2 ] }' },
        { level: 'WARNING', text: 'Utilities' },
      ],
    });
    expect(events).toEqual(['executions']);
  });
});
