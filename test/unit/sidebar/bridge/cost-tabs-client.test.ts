import { describe, expect, it } from '@jest/globals';
import type { ProcedureName } from '../../../../src/rpc/api';
import { router } from '../../../../src/rpc/router';
import { type Call, CallError } from '../../../../src/sidebar/bridge/client';
import { changesFigures, costTabsClient } from '../../../../src/sidebar/bridge/cost-tabs-client';

const PROCEDURES = Object.keys(router) as ProcedureName[]; // the router answers these very names

/** A workbook whose tabs of costs answer what `update` says. */
function workbook(update: () => Promise<unknown>) {
  const asked: string[] = [];
  const answer = (procedure: string, input: object): Promise<unknown> => {
    asked.push('onlyIfMade' in input ? 'update' : procedure);
    return 'onlyIfMade' in input ? update() : Promise.resolve({});
  };
  return { asked, call: costTabsClient(answer as Call) }; // no other answer is looked into here
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the tabs of costs, brought up to date behind a recording', () => {
  it('follow what may change a figure, and nothing that only looks', () => {
    const following = PROCEDURES.filter(changesFigures);
    expect(following).toEqual(
      expect.arrayContaining(['recordWeek', 'saveCostItem', 'saveIncome', 'copyCosts']),
    );
    expect(following.filter((name) => !router[name].changesState)).toEqual([]);
  });

  it('are asked for after the answer, without keeping it waiting', async () => {
    const { asked, call } = workbook(() => new Promise(() => undefined));
    await expect(call('recalculate', {})).resolves.toEqual({});
    await call('getHome', {});
    await settled();
    expect(asked).toEqual(['recalculate', 'update', 'getHome']);
  });

  it('are asked for after every recording: the Google menu may have made them meanwhile', async () => {
    const { asked, call } = workbook(() => Promise.resolve({ writtenCells: 0, isMade: false }));
    for (const procedure of ['recalculate', 'recalculate'] as const) {
      await call(procedure, {});
      await settled();
    }
    expect(asked).toEqual(['recalculate', 'update', 'recalculate', 'update']);
  });

  it('are asked for once when several answers come while they are made', async () => {
    const waiting: (() => void)[] = [];
    const { asked, call } = workbook(
      () => new Promise((resolve) => waiting.push(() => resolve({ writtenCells: 3 }))),
    );
    for (const _ of [1, 2, 3]) await call('recalculate', {});
    waiting[0]?.();
    await settled();
    expect(asked.filter((each) => each === 'update')).toHaveLength(2);
  });

  it('are asked for again after the next recording when it failed, in nobody’s face', async () => {
    const answers = [Promise.reject(new CallError('TIMEOUT')), Promise.resolve({ isMade: true })];
    const { asked, call } = workbook(() => answers.shift() ?? Promise.resolve({ isMade: true }));
    await call('recalculate', {});
    await settled();
    await call('recalculate', {});
    await settled();
    expect(asked).toEqual(['recalculate', 'update', 'recalculate', 'update']);
  });
});
