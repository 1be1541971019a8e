import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { RECORDS } from '../../../src/app/record-registry';
import type { ProcedureName } from '../../../src/rpc/api';
import { dispatch } from '../../../src/rpc/dispatch';
import type { ResponseEnvelope } from '../../../src/rpc/envelope';
import { router } from '../../../src/rpc/router';
import { answerFaults } from '../../support/answer-faults';
import { hostileRequest, hostileValue } from '../../support/hostile-values';
import { MortalApp } from '../../support/mortal-app';
import { requestedTerritory, VALID_INPUTS } from '../../support/valid-requests';

/** More of them in a longer run. */
const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 40);
const SEED = Number(process.env['HOSTILE_SEED'] ?? 4);

const PROCEDURES = Object.keys(router) as ProcedureName[]; // the keys of the router are its procedures
const KEYS = [...new Set(Object.values(RECORDS).flatMap(({ fields }) => Object.keys(fields)))];

let territory: MortalApp;
beforeAll(() => {
  territory = requestedTerritory(new MortalApp());
});

function askRaw(app: MortalApp, text: string): ResponseEnvelope {
  return JSON.parse(dispatch(() => app.context(), text)) as ResponseEnvelope; // dispatch answers an envelope, always
}

function faultsOf(procedure: ProcedureName, input: unknown): string[] {
  const app = territory.copy();
  const everything = app.everything();
  const answer = askRaw(app, JSON.stringify({ procedure, input }));
  return answerFaults(app, answer, { everything, changesState: router[procedure].changesState });
}

const noFaults = (procedure: ProcedureName, input: unknown) =>
  expect({ input, faults: faultsOf(procedure, input) }).toEqual({ input, faults: [] });

describe('the requests that hostile ones are made from', () => {
  it('are there for every procedure', () => {
    expect(PROCEDURES.filter((procedure) => VALID_INPUTS[procedure] === undefined)).toEqual([]);
  });
});

describe.each(PROCEDURES)('%s', (procedure) => {
  it('does its work on the request that the hostile ones are made from', () => {
    const answer = askRaw(
      territory.copy(),
      JSON.stringify({ procedure, input: VALID_INPUTS[procedure] }),
    );
    expect(answer.ok ? null : answer.error).toBeNull();
    expect(faultsOf(procedure, VALID_INPUTS[procedure])).toEqual([]);
  });

  it('refuses in a sentence, or does its work whole, whatever it is sent', () => {
    fc.assert(
      fc.property(hostileValue(), (input) => noFaults(procedure, input)),
      { numRuns: Math.ceil(RUNS / 4), seed: SEED },
    );
  });

  it('refuses in a sentence, or does its work whole, when part of what it is sent is hostile', () => {
    fc.assert(
      fc.property(hostileRequest(VALID_INPUTS[procedure], KEYS), (input) =>
        noFaults(procedure, input),
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

describe('the door', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a number', '12'],
    ['a list', '[]'],
    ['no procedure', '{"input":{}}'],
    ['a procedure of the prototype', '{"procedure":"constructor","input":{}}'],
    ['a procedure that is a prototype key', '{"procedure":"__proto__","input":{}}'],
    ['one member too many', '{"procedure":"getHome","input":{},"as":"admin"}'],
    ['a deep nest', `{"procedure":"getHome","input":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])('refuses %s in a sentence and opens nothing', (_title, text) => {
    const app = territory.copy();
    const everything = app.everything();
    const answer = askRaw(app, text);
    expect(answer.ok).toBe(false);
    expect(answerFaults(app, answer, { everything, changesState: true })).toEqual([]);
  });
});
