import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FaultApp } from '../support/fault-app';
import { FAULT_DAY, type Request, type Scenario } from '../support/fault-scenario';
import { SCENARIOS } from '../support/fault-scenarios';
import {
  correctedWeek,
  costInput,
  GENNEVILLIERS,
  MASSY,
  newWeek,
  partnerValues,
} from '../support/fault-territory';
import { preparedStart } from '../support/fault-trial';
import { FaultWorld, type SavedStart } from '../support/fault-world';
import { Interleaving } from '../support/interleaving';

/** Orders tried for each pair: more of them in a longer run. */
const SEEDS = Array.from(
  { length: Number(process.env['FAULT_SEEDS'] ?? 5) },
  (_, seed) => seed + 1,
);

let world: FaultWorld;
let prepared: SavedStart;

beforeAll(async () => {
  world = await FaultWorld.open(FAULT_DAY);
  prepared = await preparedStart(world);
}, 120_000);

afterAll(async () => world.close());

const home: Request = { procedure: 'getHome', input: {} };
const recalculate: Request = { procedure: 'recalculate', input: {} };
const partner: Request = {
  procedure: 'savePartner',
  input: {
    submissionId: 'city',
    id: 'P-0001',
    values: { ...partnerValues('SYREC'), city: 'Asnières' },
  },
};
const cost: Request = { procedure: 'saveCostItem', input: costInput('b', ['P-0003'], null) };
const agreement: Request = {
  procedure: 'getMealCost',
  input: { partnershipId: null, fromWeek: '2026-S46', untilWeek: '2026-S48' },
};

const PAIRS: readonly (readonly [string, Request, Request])[] = [
  ['new weeks of two partnerships', newWeek('a', GENNEVILLIERS), newWeek('b', MASSY)],
  ['the same week twice, by two people', newWeek('a', GENNEVILLIERS), newWeek('b', GENNEVILLIERS)],
  ['the same submission, sent twice', newWeek('a', GENNEVILLIERS), newWeek('a', GENNEVILLIERS)],
  ['a correction and a new week', correctedWeek('a', GENNEVILLIERS), newWeek('b', MASSY)],
  ['two corrections', correctedWeek('a', GENNEVILLIERS), correctedWeek('b', GENNEVILLIERS)],
  ['a week and a partner', newWeek('a', GENNEVILLIERS), partner],
  ['a week and a cost', newWeek('a', GENNEVILLIERS), cost],
  ['a partner and a cost', partner, cost],
  ['a correction and a recalculation', correctedWeek('a', GENNEVILLIERS), recalculate],
  ['the first screen and a week', home, newWeek('a', GENNEVILLIERS)],
  ['a cost per meal and a correction', agreement, correctedWeek('a', GENNEVILLIERS)],
];

interface Result {
  readonly tabs: string;
  /** After « Recalculer »: the same, but for the reports that it writes anew. */
  readonly recalculated: string;
  readonly answers: string;
}

const ask = (app: FaultApp, { procedure, input }: Request) =>
  app.ask(procedure, input).then((envelope) => JSON.stringify(envelope));

/** What the two give one after the other. */
async function inTurn(start: SavedStart, first: Request, second: Request): Promise<Result> {
  const app = world.start(start);
  const answers = [await ask(app, first), await ask(app, second)];
  const tabs = JSON.stringify(app.visible());
  await app.call('recalculate', {});
  const recalculated = JSON.stringify(app.visible());
  return { tabs, recalculated, answers: answers.sort().join() };
}

async function expectAsInTurn(
  [first, second]: readonly [Request, Request],
  { start, seeds }: { readonly start: SavedStart; readonly seeds: readonly number[] },
): Promise<void> {
  const wanted = [await inTurn(start, first, second), await inTurn(start, second, first)];
  for (const seed of seeds) {
    const app = world.start(start);
    const interleaving = new Interleaving(seed);
    const parts = [first, second].map(({ procedure, input }, index) => ({
      name: `${index + 1} ${procedure}`,
      run: (faults: Parameters<FaultApp['ask']>[2]) => app.ask(procedure, input, faults),
    }));
    const envelopes = await interleaving.run(parts);
    const tabs = JSON.stringify(app.visible());
    await app.call('recalculate', {});
    const recalculated = JSON.stringify(app.visible());
    const answers = envelopes.map((envelope) => JSON.stringify(envelope)).sort();
    const found: Result = { tabs, recalculated, answers: answers.join() };
    const fits = wanted.some(
      (each) =>
        each.tabs === found.tabs &&
        each.recalculated === found.recalculated &&
        each.answers === found.answers,
    );
    if (!fits) expect({ seed, steps: interleaving.steps, found }).toEqual({ wanted });
  }
}

describe.each(PAIRS)('%s', (_, first, second) => {
  it('give what they give one after the other, in any order of their calls', async () => {
    await expectAsInTurn([first, second], { start: prepared, seeds: SEEDS });
  }, 120_000);
});

/** A step-by-step repair is whole between its steps only; a document takes seconds; a blank book has no week. */
const isPaired = ({ isBlank, isLong, isStepwise }: Scenario) => !isBlank && !isLong && !isStepwise;

/** Every scenario of the list: a procedure added to it is interleaved too. */
const LISTED = Object.values(SCENARIOS)
  .flat()
  .filter(isPaired)
  .map((scenario) => [`${scenario.request.procedure}, ${scenario.title}`, scenario] as const);

describe('a week and whatever else may write', () => {
  it.each(LISTED)(
    '%s',
    async (_, { before, request }) => {
      const app = world.start(prepared);
      await before?.(app);
      const pair = [newWeek('b', MASSY), request] as const;
      await expectAsInTurn(pair, { start: world.save(app), seeds: SEEDS.slice(0, 2) });
    },
    120_000,
  );
});
