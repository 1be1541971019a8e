import { describe, expect, it } from '@jest/globals';
import type { ProcedureName } from '../../../src/rpc/api';
import { router } from '../../../src/rpc/router';
import type { Request } from '../../support/killed-trial';
import { TRIALS, prepared } from '../../support/killed-trials';
import type { MortalApp } from '../../support/mortal-app';
import { WEEK } from '../../support/small-territory';

function ask(app: MortalApp, { name, input }: Request) {
  return app.ask(name, input); // the pair was made of one procedure and its own input
}

function sound(app: MortalApp, request: Request): unknown {
  const answer = ask(app, request);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error, null, 1));
  return answer.data;
}

/** They write a tab anew, step by step, or no cell at all: what a kill leaves is read by test/faults. */
const MADE_ANEW = [
  'saveDigest',
  'checkWorkbook',
  'applyRepair',
  'writeFollowUp',
  'writeCostReports',
  'keepJournal',
  'writeTraceSheet',
  'writeRecallSheet',
];

describe('an execution that is killed', () => {
  it('is tried for every procedure that may write', () => {
    const tried = new Set(TRIALS.map(({ request }) => request.name));
    const changing = Object.entries(router).filter(([, { changesState }]) => changesState);
    // The first partnership is saved like a partner: its correction stands for both.
    const untried = changing
      .map(([name]) => name)
      .filter((name) => !tried.has(name as ProcedureName) && !MADE_ANEW.includes(name));
    expect(untried).toEqual([]);
  });

  it.each(TRIALS)(
    'at any call leaves $title wholly there or wholly absent',
    ({ from, request }) => {
      const before = from();
      const after = before.copy();
      after.revive();
      sound(after, request);
      const calls = after.portCalls;
      expect(calls).toBeGreaterThan(5);
      const wrong: string[] = [];
      for (let call = 1; call <= calls; call += 1) {
        const app = before.copy();
        app.killAtCall(call);
        const answer = ask(app, request);
        if (answer.ok) wrong.push(`${call}: answered as if it had ended`);
        app.revive();
        app.call('getHome', {});
        const isWhole = [before, after].some((state) => same(state.visible(), app.visible()));
        if (request.name !== 'prepareWorkbook' && !isWhole) wrong.push(`${call}: half there`);
        sound(app, request);
        if (!same(app.visible(), after.visible()))
          wrong.push(`${call}: another state once repeated`);
        sound(app, request);
        app.call('recalculate', {});
        if (!same(app.visible(), after.visible())) wrong.push(`${call}: changes when read again`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('at any call of the finishing of a killed one loses nothing either', () => {
    const before = prepared();
    const after = before.copy();
    sound(after, { name: 'recordWeek', input: WEEK });
    const begun = begunAndKilled(before);
    const finished = begun.copy();
    finished.revive();
    finished.call('getHome', {});
    expect(finished.visible()).toEqual(after.visible());
    for (let call = 1; call < finished.portCalls; call += 1) {
      const app = begun.copy();
      app.killAtCall(call);
      app.ask('getHome', {});
      app.revive();
      app.call('getHome', {});
      expect([call, same(app.visible(), after.visible())]).toEqual([call, true]);
    }
  });
});

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Killed after the first of its blocks was written: something is there, not all. */
function begunAndKilled(before: MortalApp): MortalApp {
  for (let call = 1; ; call += 1) {
    const app = before.copy();
    app.killAtCall(call);
    app.ask('recordWeek', WEEK);
    if (!same(app.visible(), before.visible())) return app;
  }
}
