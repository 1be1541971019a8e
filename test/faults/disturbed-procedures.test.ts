import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { router } from '../../src/rpc/router';
import { type Disturbance, DISTURBANCES } from '../support/disturbances';
import { type FaultApp, recordsOf } from '../support/fault-app';
import { differingTabs, type Seen } from '../support/fault-checks';
import { FAULT_DAY, type Scenario } from '../support/fault-scenario';
import { SCENARIOS } from '../support/fault-scenarios';
import { FaultTrial, preparedStart } from '../support/fault-trial';
import { FaultWorld, type SavedStart } from '../support/fault-world';
import { lostAndTorn } from '../support/lost-and-torn';
import { seeded } from '../support/seeded';

/** Disturbances tried for each scenario, drawn by seed: more of them in a longer run. */
const SEEDS = Array.from(
  { length: Number(process.env['FAULT_SEEDS'] ?? 6) },
  (_, seed) => seed + 1,
);
/** Computed from the others and protected with a warning: what a person does to it is undone by « Recalculer » only. */
const COMPUTED = ['Coût par repas', 'Accueil', 'À corriger'];

let world: FaultWorld;
let prepared: SavedStart;

beforeAll(async () => {
  world = await FaultWorld.open(FAULT_DAY);
  prepared = await preparedStart(world);
}, 120_000);

afterAll(async () => world.close());

const cases = Object.entries(SCENARIOS).flatMap(([name, scenarios]) =>
  scenarios
    .filter((scenario) => !scenario.isBlank)
    .map((scenario) => [`${name}, ${scenario.title}`, scenario] as const),
);

it('tries every procedure that changes state', () => {
  const changing = Object.entries(router).filter(([, { changesState }]) => changesState);
  const tried = new Set(cases.map(([, { request }]) => request.procedure as string));
  // Where nobody has prepared anything there are no rows to move.
  const untried = changing.map(([name]) => name).filter((name) => !tried.has(name));
  expect(untried).toEqual(['prepareWorkbook']);
});

interface Drawn {
  readonly hand: Disturbance;
  readonly tab: string;
  readonly call: number;
}

/** What is left when a person acts on a tab just before one call; nothing wrong: an empty list. */
async function troubleOf(
  trial: FaultTrial,
  scenario: Scenario,
  { hand, tab, call }: Drawn,
): Promise<string[]> {
  const app = trial.open();
  const ids = app.records(tab).map((row) => String(Object.values(row)[0]));
  const removed = hand.removes?.(ids);
  const acts: Promise<void>[] = [];
  const { procedure, input } = scenario.request;
  const envelope = await app.ask(procedure, input, {
    beforeCall: ({ index }) => {
      if (index === call) acts.push(Promise.resolve(hand.act(app, tab)));
      return undefined;
    },
  });
  await Promise.all(acts);
  await app.call('getHome', {});
  const { before, after } = trial.undisturbed;
  const found = wrongRows(trial, app, { wanted: envelope.ok ? after : before, tab, removed });
  // A request about the very row that is taken away may be refused; then it changed nothing.
  const mayRefuse = removed !== undefined && JSON.stringify(input).includes(removed);
  if (!envelope.ok && !mayRefuse) found.push(JSON.stringify(envelope));
  if (removed === undefined && !scenario.isStepwise) return [...found, ...(await staleReport(app))];
  if (found.length === 0) return removed === undefined ? staleReport(app) : [];
  // A row taken away, or the order of rows (the first of two keeps its id), may change what is written when they are read
  // later: then the two are as one after the other.
  const inTurn = trial.open();
  await hand.act(inTurn, tab);
  await inTurn.ask(procedure, input);
  if (removed === undefined) {
    const wanted = { tabs: inTurn.visible(), documents: [] };
    return [...wrongRows(trial, app, { wanted, tab, removed }), ...(await staleReport(app))];
  }
  return differingTabs(app.visible(), inTurn.visible()).length === 0 ? [] : found;
}

function wrongRows(
  trial: FaultTrial,
  app: FaultApp,
  given: { readonly wanted: Seen; readonly tab: string; readonly removed: string | undefined },
): string[] {
  const left = app.visible();
  return recordTabs(trial).flatMap((name) => {
    const removed = name === given.tab ? given.removed : undefined;
    const wanted = recordsOf(given.wanted.tabs[name]);
    return lostAndTorn(recordsOf(left[name]), wanted, { removed }).map(
      (text) => `${name}: ${text}`,
    );
  });
}

/** Nobody is told of a deleted row: then the report follows at the next writing. In any other case it is right at once. */
async function staleReport(app: FaultApp): Promise<string[]> {
  const left = JSON.stringify(app.visible());
  await app.call('recalculate', {});
  return JSON.stringify(app.visible()) === left ? [] : ['the report is stale'];
}

const recordTabs = ({ undisturbed: { before } }: FaultTrial) =>
  Object.entries(before.tabs)
    .filter(([name, rows]) => !COMPUTED.includes(name) && rows.length > 3)
    .map(([name]) => name);

/** Tabs that the scenario writes, or the one that every scenario reads. */
function disturbedTabs(trial: FaultTrial): string[] {
  const { before, after } = trial.undisturbed;
  const written = recordTabs(trial).filter(
    (name) => JSON.stringify(before.tabs[name]) !== JSON.stringify(after.tabs[name]),
  );
  return written.length > 0 ? written : ['Livraisons'];
}

/** Sheets has no « write if unchanged »: what a person moves between the look and the write is beyond any script. */
const isGap = (methods: readonly string[], call: number) =>
  methods[call - 1] === 'Spreadsheet.Range.setValues' &&
  methods[call - 2] === 'Spreadsheet.Range.getValues';

describe.each(cases)('%s, while a person moves the rows and columns about', (_, scenario) => {
  it('loses nothing, doubles nothing and tears no row', async () => {
    const trial = await FaultTrial.prepare(world, scenario, prepared);
    const { methods } = trial.undisturbed;
    const tabs = disturbedTabs(trial);
    // A row taken away between two steps may be the very one that the next step would have mended: both ends are right.
    const hands = DISTURBANCES.filter(({ removes }) => !scenario.isStepwise || !removes);
    const trouble: Record<string, readonly string[]> = {};
    for (const seed of SEEDS) {
      const random = seeded(seed);
      const draw = (count: number) => Math.floor(random() * count);
      const hand = hands[draw(hands.length)];
      const tab = tabs[draw(tabs.length)];
      let call = 1 + draw(methods.length);
      while (isGap(methods, call)) call -= 1;
      if (!hand || tab === undefined) throw new Error('nothing to draw from');
      const found = await troubleOf(trial, scenario, { hand, tab, call });
      if (found.length > 0) {
        trouble[`seed ${seed}: ${hand.title} of ${tab} before call ${call}`] = found;
      }
    }
    expect(trouble).toEqual({});
  }, 600_000);
});
