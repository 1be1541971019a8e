import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { RECORDS } from '../../../src/app/record-registry';
import type { ProcedureName } from '../../../src/rpc/api';
import { dispatch } from '../../../src/rpc/dispatch';
import type { ResponseEnvelope } from '../../../src/rpc/envelope';
import { router } from '../../../src/rpc/router';
import { answerFaults } from '../../support/answer-faults';
import type { FaultApp } from '../../support/fault-app';
import { SCENARIOS } from '../../support/fault-scenarios';
import { territory as faultTerritory } from '../../support/fault-territory';
import { hostileRequest, hostileValue } from '../../support/hostile-values';
import { MortalApp } from '../../support/mortal-app';
import { requestedTerritory, VALID_INPUTS } from '../../support/valid-requests';

/** More of them in a longer run. */
const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 25);
const SEED = Number(process.env['HOSTILE_SEED'] ?? 4);

const PROCEDURES = Object.keys(router) as ProcedureName[]; // the keys of the router are its procedures
const KEYS = [...new Set(Object.values(RECORDS).flatMap(({ fields }) => Object.keys(fields)))];

/** A request that does its work, and the workbook it does it on. */
interface Start {
  readonly app: MortalApp;
  readonly input: unknown;
}

const starts = new Map<ProcedureName, Start>();
let territory: MortalApp;

/** The procedures that write have a scenario in the list of the fault suites: a new one is fed from there. */
async function scenarioStart(procedure: ProcedureName): Promise<Start | undefined> {
  const scenario = SCENARIOS[procedure]?.[0];
  if (scenario === undefined) return undefined;
  const app = new MortalApp();
  // The door of MemoryApp is that of the fault suites: what they ask before is asked of it.
  const asked = app as unknown as FaultApp;
  await faultTerritory(asked);
  await scenario.before?.(asked);
  return { app, input: scenario.request.input };
}

beforeAll(async () => {
  territory = requestedTerritory(new MortalApp());
  for (const procedure of PROCEDURES) {
    const input = VALID_INPUTS[procedure];
    const start = input ? { app: territory, input } : await scenarioStart(procedure);
    if (start) starts.set(procedure, start);
  }
});

function startOf(procedure: ProcedureName): Start {
  const start = starts.get(procedure);
  if (start === undefined) throw new Error(`no request for ${procedure}`);
  return start;
}

function askRaw(app: MortalApp, text: string): ResponseEnvelope {
  return JSON.parse(dispatch(() => app.context(), text)) as ResponseEnvelope; // dispatch answers an envelope, always
}

function faultsOf(procedure: ProcedureName, input: unknown): string[] {
  const app = startOf(procedure).app.copy();
  const everything = app.everything();
  const answer = askRaw(app, JSON.stringify({ procedure, input }));
  return answerFaults(app, answer, { everything, changesState: router[procedure].changesState });
}

const noFaults = (procedure: ProcedureName, input: unknown) =>
  expect({ input, faults: faultsOf(procedure, input) }).toEqual({ input, faults: [] });

describe('the requests that hostile ones are made from', () => {
  it('are there for every procedure', () => {
    expect(PROCEDURES.filter((procedure) => !starts.has(procedure))).toEqual([]);
  });
});

describe.each(PROCEDURES)('%s', (procedure) => {
  it('does its work on the request that the hostile ones are made from', () => {
    const { app, input } = startOf(procedure);
    const answer = askRaw(app.copy(), JSON.stringify({ procedure, input }));
    expect(answer.ok ? null : answer.error).toBeNull();
    expect(faultsOf(procedure, input)).toEqual([]);
  });

  it('refuses in a sentence, or does its work whole, whatever it is sent', () => {
    fc.assert(
      fc.property(hostileValue(), (input) => noFaults(procedure, input)),
      { numRuns: Math.ceil(RUNS / 4), seed: SEED },
    );
  });

  it('refuses in a sentence, or does its work whole, when part of what it is sent is hostile', () => {
    fc.assert(
      fc.property(hostileRequest(startOf(procedure).input, KEYS), (input) =>
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
