import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { HostApp } from '../support/host-app';
import { loadDemonstration } from '../../tools/demonstration.mjs';
import { STORY_DAY } from './demonstration-story';

jest.setTimeout(60_000);

let app: HostApp;

beforeAll(async () => {
  app = await HostApp.open(STORY_DAY);
  await app.call('prepareWorkbook', {});
  await loadDemonstration((procedure, input) => app.call(procedure, input), STORY_DAY);
}, 120_000);
afterAll(() => app.close());

/** What a person reads in free cells of the first tab once their formulas are computed. */
async function read(texts: readonly (readonly string[])[], size = { rows: 1, columns: 1 }) {
  const { book, doors } = app.workspace;
  const sheet = book.activeSheet;
  doors.edit({ sheetId: sheet.id, row: 40, column: 5, texts: texts.map((line) => [...line]) });
  const area = { row: 40, column: 5, ...size };
  for (let turn = 0; turn < 2000; turn += 1) {
    const values = sheet.values(area);
    if (!values.flat().includes('Loading...')) {
      return values.map((line) => line.map((cell) => (cell === null ? '' : cell)));
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the formula is still running');
}

describe('a function of Passe-plat in a cell', () => {
  it('gives the cost of a meal that the sidebar gives', async () => {
    const cost = await app.call('getMealCost', {
      ...{ partnershipId: 'PT-0001', fromWeek: '2026-S47', untilWeek: '2026-S47' },
    });
    const [[cell]] = (await read([['=COUT_REPAS("PT-0001";"2026-S47";"COMPLET")']])) as [[number]];
    expect(cell).toBeCloseTo((cost.levels.FULL.value ?? 0) / 100, 4);
    const [[meals]] = (await read([['=REPAS("pt-0001";"2026-S47";"livrés")']])) as [[number]];
    expect(meals).toBe(cost.deliveredMeals);
  });

  it('answers a range in a block, and says in its own cell what it does not understand', async () => {
    const sheet = app.workspace.book.activeSheet;
    const texts = [['PT-0001'], ['PT-0002'], ['Personne'], ['']];
    app.workspace.doors.edit({ sheetId: sheet.id, row: 50, column: 5, texts });
    const block = await read([['=REPAS(E50:E53;"2026-11")']], { rows: 4, columns: 1 });
    const [first, second, unknown, blank] = block.flat();
    expect([typeof first, typeof second, blank]).toEqual(['number', 'number', '']);
    expect(unknown).toMatch(/^Partenariat « Personne » inconnu/);
  });

  it('asks the workbook as little for a range of three hundred cells as for one', async () => {
    const asked = async (functionName: string, partnership: unknown) => {
      const parameters = [partnership, '2026-11'];
      const outcome = await app.workspace.run({ functionName, parameters, kind: 'custom' });
      if (!outcome.ok) throw new Error(outcome.error.message);
      return outcome.callCount;
    };
    const range = Array.from({ length: 300 }, (_, place) => [`PT-000${(place % 3) + 1}`]);
    for (const name of ['COUT_REPAS', 'REPAS']) {
      const forOne = await asked(name, 'PT-0001');
      expect(forOne).toBeGreaterThan(0);
      await expect(asked(name, range)).resolves.toBe(forOne);
    }
  });

  it.each([
    ['=COUT_REPAS("PT-0001";"mars")', 'Période « mars » non comprise'],
    ['=COUT_REPAS("PT-0001";"2026-S47";"Z")', 'Niveau « Z » inconnu'],
    ['=COUT_REPAS("PT-0001")', 'Il manque le partenariat ou la période'],
  ])('tells in a sentence why %s has no answer', async (text, sentence) => {
    const [[cell]] = (await read([[text]])) as unknown as [[{ reason: string }]];
    expect(cell.reason).toContain(sentence);
  });

  it('says « non calculable » rather than zero when no meal was distributed', async () => {
    expect(await read([['=COUT_REPAS("PT-0001";"2020-03")']])).toEqual([['non calculable']]);
  });
});
