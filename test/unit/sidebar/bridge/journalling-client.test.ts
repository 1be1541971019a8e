import { describe, expect, it } from '@jest/globals';
import type { ProcedureName } from '../../../../src/rpc/api';
import { router } from '../../../../src/rpc/router';
import { type Call, CallError } from '../../../../src/sidebar/bridge/client';
import { isJournalled, journallingClient } from '../../../../src/sidebar/bridge/journalling-client';

const PROCEDURES = Object.keys(router) as ProcedureName[]; // the router answers these very names

/** A workbook that answers nothing in particular; `keepJournal` does what `keep` says. */
function workbook(keep: () => Promise<unknown> = () => Promise.resolve({ lines: 1 })) {
  const asked: string[] = [];
  const answer = (procedure: string): Promise<unknown> => {
    asked.push(procedure);
    if (procedure === 'keepJournal') return keep();
    return procedure === 'savePartner'
      ? Promise.reject(new CallError('TIMEOUT'))
      : Promise.resolve({});
  };
  return { asked, call: journallingClient(answer as Call) }; // no answer is looked into here
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the journal, brought to its tab', () => {
  it.each(PROCEDURES.map((name) => [name, router[name].changesState] as const))(
    'follows %s when it may change the workbook (%s), and nothing that only looks',
    (name, changesState) => {
      expect(isJournalled(name)).toBe(changesState && name !== 'keepJournal');
    },
  );

  it('is asked for after the answer, without keeping it waiting', async () => {
    const { asked, call } = workbook(() => new Promise(() => undefined));
    await expect(call('recalculate', {})).resolves.toEqual({});
    await settled();
    expect(asked).toEqual(['recalculate', 'keepJournal']);
  });

  it('is not asked for after a reading', async () => {
    const { asked, call } = workbook();
    await call('getHome', {});
    await settled();
    expect(asked).toEqual(['getHome']);
  });

  it('is asked for again with the next answer when it failed, whatever was asked', async () => {
    let isUp = false;
    const { asked, call } = workbook(() =>
      isUp ? Promise.resolve({ lines: 2 }) : Promise.reject(new CallError('UNREACHABLE')),
    );
    await call('recalculate', {});
    await settled();
    isUp = true;
    await call('getHome', {});
    await settled();
    await call('getHome', {});
    await settled();
    expect(asked).toEqual(['recalculate', 'keepJournal', 'getHome', 'keepJournal', 'getHome']);
  });

  it('is asked for once more when something was written while it was at it', async () => {
    let finish: (lines: unknown) => void = () => undefined;
    const { asked, call } = workbook(() => new Promise((resolve) => (finish = resolve)));
    await call('recalculate', {});
    await call('recalculate', {});
    await settled();
    expect(asked).toEqual(['recalculate', 'keepJournal', 'recalculate']);
    finish({ lines: 1 });
    await settled();
    expect(asked.slice(3)).toEqual(['keepJournal']);
  });

  it('is asked for after an answer that never came: what it changed may be there', async () => {
    const { asked, call } = workbook();
    const input = { submissionId: 's', id: null, values: {} };
    await expect(call('savePartner', input)).rejects.toMatchObject({ code: 'TIMEOUT' });
    await settled();
    expect(asked).toEqual(['savePartner', 'keepJournal']);
  });
});
