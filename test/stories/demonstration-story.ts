import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Api, ProcedureName } from '../../src/rpc/api';
import { loadDemonstration, weekOf } from '../../tools/demonstration.mjs';

export const STORY_DAY = '2026-11-23';

/** Where the journey is made: the product over memory ports, or the built bundle in the local Apps Script. */
export interface StoryApp {
  call<Name extends ProcedureName>(
    procedure: Name,
    input: Api[Name]['input'],
  ): Promise<Api[Name]['output']>;
  /** Rows of data of a tab, as texts a person sees. */
  rowsOf(tab: string): Promise<readonly (readonly unknown[])[]>;
}

const GOLDEN = path.resolve(__dirname, '../golden/demonstration.txt');
const TABS = [
  'Partenaires',
  'Partenariats',
  'Livraisons',
  'Coûts',
  'Qui paie',
  'Coût par repas',
  'Traçabilité',
  'Conventions',
];

const euros = (cents: number | null) => (cents === null ? '—' : (cents / 100).toFixed(4));

/** What the journey left behind, in plain text: one file, read by people, the same wherever the journey is made. */
async function storyReport(app: StoryApp, ids: Readonly<Record<string, string>>): Promise<string> {
  const home = await app.call('getHome', {});
  const lines = [`${home.weekLabel}`, ''];
  for (const week of home.weeks)
    lines.push(`${week.partnershipName} · ${week.state} · ${week.deliveredMeals ?? '—'}`);
  lines.push('');
  for (const [key, id] of Object.entries(ids)) {
    if (!id.startsWith('PT-')) continue;
    const cost = await app.call('getMealCost', {
      partnershipId: id,
      fromWeek: '2026-S44',
      untilWeek: '2026-S48',
    });
    const { A, B, C, FULL } = cost.levels;
    const levels = [A, B, C, FULL].map((level) => euros(level.value)).join(' / ');
    const payers = cost.payers
      .map((payer) => `${payer.name ?? '?'} ${euros(payer.cents)}`)
      .join(', ');
    lines.push(
      `${key} · ${cost.distributedMeals ?? '—'} repas · ${levels} · total ${euros(cost.totalCents)} · ${payers}`,
    );
  }
  lines.push('');
  for (const tab of TABS) lines.push(`${tab} : ${(await app.rowsOf(tab)).length} lignes`);
  return `${lines.join('\n')}\n`;
}

/** The journey of the demonstration, from an empty workbook to a convention. */
export function demonstrationStory(name: string, open: () => Promise<StoryApp>): void {
  describe(`the demonstration territory, ${name}`, () => {
    let app: StoryApp;
    let ids: Record<string, string>;

    beforeAll(async () => {
      app = await open();
      await app.call('prepareWorkbook', {});
      ids = await loadDemonstration((procedure, input) => app.call(procedure, input), STORY_DAY);
      const partnershipId = ids['NANTERRE'] ?? '';
      await app.call('writeAgreement', {
        submissionId: 'story',
        partnershipId,
        values: {},
        acceptsGaps: true,
      });
    }, 180_000);

    it.each([
      ['T1', { A: 366, B: 387, C: 818, FULL: 1068 }],
      ['T2', { FULL: 820 }],
    ])('gives back the published table %s', async (flow, levels) => {
      const { week } = weekOf('2026-11-16');
      const partnershipId = ids[flow] ?? '';
      const cost = await app.call('getMealCost', {
        partnershipId,
        fromWeek: week,
        untilWeek: week,
      });
      for (const [level, cents] of Object.entries(levels)) {
        expect(cost.levels[level as keyof typeof cost.levels].value).toBeCloseTo(cents, 6);
      }
      expect(cost.isIllustrative).toBe(false);
    });

    it('leaves behind what the golden file says', async () => {
      const report = await storyReport(app, ids);
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, report);
      expect(report).toBe(readFileSync(GOLDEN, 'utf8'));
    });

    it('loads once: the same journey made again writes nothing', async () => {
      const before = await Promise.all(TABS.map((tab) => app.rowsOf(tab)));
      await loadDemonstration((procedure, input) => app.call(procedure, input), STORY_DAY);
      expect(await Promise.all(TABS.map((tab) => app.rowsOf(tab)))).toEqual(before);
    }, 120_000);

    it('marks as illustrative what nobody published', async () => {
      const home = await app.call('getHome', {});
      expect(
        home.references.partnership.find(({ id }) => id === ids['NANTERRE'])?.isIllustrative,
      ).toBe(true);
      expect(home.references.partnership.find(({ id }) => id === ids['T1'])?.isIllustrative).toBe(
        false,
      );
      expect(home.cost?.isIllustrative).toBe(true);
    });
  });
}
