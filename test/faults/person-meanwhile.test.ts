import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FAULT_DAY, type Request } from '../support/fault-scenario';
import {
  correctedWeek,
  costInput,
  GENNEVILLIERS,
  newWeek,
  partnerValues,
} from '../support/fault-territory';
import { preparedStart } from '../support/fault-trial';
import { FaultWorld, type SavedStart } from '../support/fault-world';
import { type Disturbance, DISTURBANCES, TYPES_IN_ROW_OF_ANOTHER } from '../support/disturbances';
import { lostAndTorn } from '../support/lost-and-torn';

/** Between which calls the person acts: after every one of them, or every few when time is short. */
const STEP = Number(process.env['FAULT_STEP'] ?? 1);

let world: FaultWorld;
let prepared: SavedStart;

beforeAll(async () => {
  world = await FaultWorld.open(FAULT_DAY);
  prepared = await preparedStart(world);
}, 120_000);

afterAll(async () => world.close());

interface Case {
  readonly title: string;
  readonly tab: string;
  readonly request: Request;
  readonly disturbances: readonly Disturbance[];
}

const newPartner: Request = {
  procedure: 'savePartner',
  input: { submissionId: 'a', id: null, values: partnerValues('DRIHL') },
};

const CASES: readonly Case[] = [
  {
    title: 'a new week',
    tab: 'Livraisons',
    request: newWeek('a', GENNEVILLIERS),
    disturbances: [...DISTURBANCES, TYPES_IN_ROW_OF_ANOTHER],
  },
  {
    title: 'a corrected week',
    tab: 'Livraisons',
    request: correctedWeek('a', GENNEVILLIERS),
    disturbances: [...DISTURBANCES, TYPES_IN_ROW_OF_ANOTHER],
  },
  {
    title: 'a corrected cost',
    tab: 'Coûts',
    request: { procedure: 'saveCostItem', input: costInput('a', ['P-0001'], 'C-0001') },
    disturbances: DISTURBANCES.slice(0, 5),
  },
  {
    title: 'a new partner, whose last column is blank',
    tab: 'Partenaires',
    request: newPartner,
    disturbances: DISTURBANCES.slice(1, 4),
  },
];

const rows = CASES.flatMap((each) =>
  each.disturbances.map((hand) => [each.title, hand.title, { ...each, hand }] as const),
);

describe.each(rows)('%s, while a person %s', (_, __, { tab, request, hand }) => {
  it('loses nothing, doubles nothing and tears no row', async () => {
    const undisturbed = world.start(prepared);
    const before = undisturbed.records(tab);
    const { procedure, input } = request;
    const methods: string[] = [''];
    const { callCount } = await undisturbed.run(procedure, input, {
      beforeCall: ({ method }) => {
        methods.push(method);
        return undefined;
      },
    });
    // Sheets has no « write if unchanged »: what a person moves between the look and the write is beyond any script.
    const isGap = (call: number) =>
      methods[call] === 'Spreadsheet.Range.setValues' &&
      methods[call - 1] === 'Spreadsheet.Range.getValues';
    const wanted = undisturbed.records(tab);
    const trouble: Record<string, unknown> = {};
    for (let call = 1; call <= callCount; call += STEP) {
      if (isGap(call)) continue;
      const app = world.start(prepared);
      const acts: Promise<void>[] = [];
      const envelope = await app.ask(procedure, input, {
        beforeCall: ({ index }) => {
          if (index === call) acts.push(Promise.resolve(hand.act(app, tab)));
          return undefined;
        },
      });
      await Promise.all(acts);
      await app.call('getHome', {});
      const left = app.visible();
      const removed = hand.removes?.(before.map((row) => String(Object.values(row)[0])));
      const found = lostAndTorn(app.records(tab), wanted, { removed });
      if (!envelope.ok) found.push(JSON.stringify(envelope));
      await app.call('recalculate', {});
      // Nobody is told of a deleted row: the report follows at the next writing, or by « Recalculer ».
      const isSame = JSON.stringify(app.visible()) === JSON.stringify(left);
      if (!isSame && removed === undefined) found.push('the report is stale');
      if (found.length > 0) trouble[`before call ${call}`] = found;
    }
    expect(trouble).toEqual({});
  }, 120_000);
});
