import { describe, expect, it } from '@jest/globals';
import { type PaperAsked, PAPERS } from '../../../src/app/write-paper';
import { readTemplateLibrary } from '../../../src/domain/agreements/template-library';
import { LINE_FIELDS } from '../../../src/domain/papers/line-tags';
import {
  CONTROL_FIELDS,
  COUNT_FIELDS,
  DETAIL_FIELDS,
  DOUBT_FIELDS,
  REASON_OF,
} from '../../../src/sidebar/state/week-fields';
import { documentBlockText } from '../../support/document-block-text';
import { BLANK, DOT, lastWritten, paperTerritory } from '../../support/paper-territory';
import { aDay, WEEK } from '../../support/small-territory';
import { templateWordings } from '../../support/template-wordings';

const DAY = { ...BLANK, partnershipId: 'PT-0001', day: '2026-11-17' } as const;

function textOf(asked: PaperAsked, app = paperTerritory()): string {
  app.call('writePaper', asked);
  return documentBlockText(lastWritten(app).blocks);
}

/** What the entry screen asks, in its order; a reason comes with its count. */
const SCREEN: readonly string[] = [
  ...COUNT_FIELDS.flatMap((key) => [key, REASON_OF[key as keyof typeof REASON_OF] ?? key]),
  ...CONTROL_FIELDS,
  ...DOUBT_FIELDS,
  ...DETAIL_FIELDS,
];

describe('the lines of a paper', () => {
  const library = readTemplateLibrary(templateWordings());
  const papers = (['SLIP', 'RECEPTION', 'ROUND', 'TEMPERATURES'] as const).map((paper) => ({
    paper,
  }));
  it.each(papers)('of $paper are in the order of the entry screen', ({ paper }) => {
    const tables = library
      .templateOf(PAPERS[paper])
      .blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    const tags = tables.flatMap((cell) => [...cell.matchAll(/\{\{ligne\.(\w+)\}\}/g)]);
    const fields = tags.flatMap(([, tag = '']) => {
      const known: Readonly<Record<string, { readonly field: string }>> = LINE_FIELDS;
      return known[tag]?.field ?? [];
    });
    const places = fields.map((field) => SCREEN.indexOf(field));
    expect(places.length).toBeGreaterThan(5);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('the slip', () => {
  const slip = textOf({ ...DAY, paper: 'SLIP' }).replace(/\u00a0/g, ' ');
  it.each([
    ['the product', 'Gratin de courge'],
    ['the quantity', '| 25 |'],
    ['the approval number', 'FR 92.050.001 CE'],
    ['the lot', 'L-SECOND'],
    ['the core temperature', '+2,4 °C'],
    ['the day of production', '16/11/2026'],
    ['the use-by date', '28/11/2026'],
    ['the day it is taken in charge', 'mardi 17 novembre 2026'],
    ['how to store it', 'entre 0 °C et +3 °C'],
    ['the microwave', 'micro-ondes : ☐ oui ☐ non'],
    ['who answers for the kitchen', 'La maire (01 23 45 67 89)'],
    ['who answers for the association', 'A. Durand (01 23 45 67 89'],
    ['the sender and its address', 'Cuisine centrale, 1 rue de la Paix, 92000 Nanterre'],
    ['the addressee and its address', 'Le Repas partagé, 2 rue de la Paix, 92000 Nanterre'],
    ['the owner when it is another', 'Propriétaire, si différent'],
    ['the allergens', 'Gluten et Lait'],
    ['who signed for the kitchen, and when', 'Nom : B. Morel – le mardi 17 novembre 2026 à 9 h 50'],
    ['who signed for the association', 'Nom : A. Durand – le'],
    ['the acceptance', '« Don pour l’acceptation des marchandises en l’état »'],
    ['when responsibility passes', 'passent au Bénéficiaire à l’heure de sa signature'],
  ])('says %s', (_, mention) => {
    expect(slip).toContain(mention);
  });

  it('of a sale does not speak of a gift', () => {
    const app = paperTerritory();
    const values = { mealPrice: '3,50' };
    app.call('savePartnership', { submissionId: 'price', id: 'PT-0001', values });
    expect(textOf({ ...DAY, paper: 'SLIP' }, app)).not.toContain('« Don');
  });

  it('of hot meals does not ask to heat them again', () => {
    const app = paperTerritory();
    const values = { linkType: 'CHAUDE' };
    app.call('savePartnership', { submissionId: 'hot', id: 'PT-0001', values });
    const text = textOf({ ...DAY, paper: 'SLIP' }, app);
    expect(text).toContain('ne pas refroidir');
    expect(text).not.toContain('réchauffer à');
  });

  it('asked for before anything is told names the parties and leaves lines to write in', () => {
    const text = textOf({ ...DAY, day: '', paper: 'SLIP' });
    expect(text).toContain('Le Repas partagé');
    expect(text.match(/^\|(?:  \|){11}$/gm)).toHaveLength(5);
  });

  it('asked for twice is one document', () => {
    const app = paperTerritory();
    const first = app.call('writePaper', { ...DAY, paper: 'SLIP' });
    expect(app.call('writePaper', { ...DAY, paper: 'SLIP' })).toEqual(first);
    expect(app.documents.documents.size).toBe(1);
  });
});

describe('other papers', () => {
  it('of a round list every partnership of the carrier that runs that day', () => {
    const text = textOf({ ...DAY, paper: 'ROUND' });
    expect(text.match(/^\| \d+ \|/gm)).toEqual(['| 1 |', '| 2 |', '| 3 |']);
    expect(textOf({ ...DAY, day: '2026-11-18', paper: 'ROUND' })).not.toMatch(/^\| 1 \|/m);
  });

  it('of a round follow the hours of departure', () => {
    const app = paperTerritory();
    const early = { ...aDay('2026-11-17', { departureTime: '8h', lotRef: 'L-EARLY' }) };
    const week = { ...WEEK, submissionId: 'early', partnershipId: 'PT-0002', days: [early] };
    app.call('recordWeek', week);
    const text = textOf({ ...DAY, paper: 'ROUND' }, app);
    const lots = [...text.matchAll(/\| (L-[\w-]+) \|/g)].map(([, lot]) => lot);
    expect(lots).toEqual(['L-EARLY', 'L-2026-11-17', 'L-SECOND']);
  });

  it('of labels make a page for each lot, with its picture', () => {
    const app = paperTerritory();
    const pictures = [{ lotRef: 'L-SECOND', png: DOT }];
    const text = textOf({ ...DAY, paper: 'LABELS', pictures }, app);
    expect(text.match(/LOT L-SECOND/g)).toHaveLength(8);
    expect(text.match(/\ue0020\ue003/g)).toHaveLength(8);
    expect(lastWritten(app)).toMatchObject({ pictures: [DOT] });
  });

  it.each([
    [2, 2],
    [12, 12],
    // Two stand side by side.
    [5, 6],
  ])('of labels are %i when so many containers leave, on whole lines: %i', (labelCount, made) => {
    const text = textOf({ ...DAY, paper: 'LABELS', labelCount });
    expect(text.match(/LOT L-SECOND/g)).toHaveLength(made);
  });

  it('of temperatures bear the seven days when they are blank too', () => {
    const text = textOf({ ...BLANK, paper: 'TEMPERATURES' });
    for (const day of ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'])
      expect(text.match(new RegExp(`^\\| ${day} \\|`, 'gm'))).toHaveLength(2);
  });

  it.each([
    ['labels by the thousand', { labelCount: 1000 }, 'INVALID_INPUT'],
    ['a picture that is none', { pictures: [{ lotRef: 'L', png: 'PHN2Zz4=' }] }, 'INVALID_INPUT'],
    ['a partnership that is not known', { partnershipId: 'PT-0099' }, 'NOT_FOUND'],
    ['a day that is none', { day: '2026-02-30' }, 'INVALID_INPUT'],
    ['an incident that is not known', { incidentId: 'IN-0099' }, 'NOT_FOUND'],
    ['a year that was mistyped', { day: '2126-11-17' }, 'INVALID_INPUT'],
  ])('refuse %s, and write nothing', (_, wrong, code) => {
    const app = paperTerritory();
    const answer = app.ask('writePaper', { ...DAY, paper: 'SLIP', ...wrong });
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(app.documents.documents.size).toBe(0);
  });
});

describe('a letter of recall', () => {
  it('says what came, what may be left and what to do', () => {
    const letter = { ...BLANK, paper: 'RECALL_LETTER', incidentId: 'IN-0001' } as const;
    const text = textOf({ ...letter, recallContactId: 'RC-0001' }).replace(/\u00a0/g, ' ');
    expect(text).toContain('# Rappel : ne plus distribuer');
    expect(text).toContain('| Repas reçus chez vous | 25 repas |');
    expect(text).toContain('prévenez de vive voix');
  });

  it('comes from the only kitchen that delivers there when nobody named one', () => {
    const app = paperTerritory();
    const values = { kind: 'RETRAIT', lots: 'L-2026-11-17', risk: 'Verre' };
    const hold = { submissionId: 'hold', values, isDrill: false, isConfirmed: false };
    const { incidentId, contacts } = app.call('openRecall', hold);
    const recallContactId = contacts[0]?.recallContactId ?? '';
    const text = textOf({ ...BLANK, paper: 'RECALL_LETTER', incidentId, recallContactId }, app);
    expect(text).toMatch(/^# Retrait.: mettre à l’écart/);
    expect(text).toContain('| De | Cuisine centrale –');
  });

  it('is not written for a drill, which sends nothing, nor to nobody', () => {
    const app = paperTerritory();
    const values = { kind: 'RAPPEL', lots: 'L-SECOND', risk: 'x' };
    const drill = { submissionId: 'drill', values, isDrill: true, isConfirmed: false };
    const { incidentId, contacts } = app.call('openRecall', drill);
    const asked = { ...BLANK, paper: 'RECALL_LETTER', incidentId } as const;
    const recallContactId = contacts[0]?.recallContactId ?? '';
    expect(app.ask('writePaper', { ...asked, recallContactId })).toMatchObject({
      ok: false,
      error: { issues: [{ code: 'RECALL_IS_DRILL' }] },
    });
    expect(app.ask('writePaper', { ...asked, incidentId: 'IN-0001' })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
  });
});

describe('who signed', () => {
  it('is kept with the delivery', () => {
    const app = paperTerritory();
    const { days } = app.call('getWeek', { partnershipId: 'PT-0001', week: '2026-S47' });
    expect(days[0]?.values).toMatchObject({
      donorSignatory: 'B. Morel',
      recipientSignatory: 'A. Durand',
      signedAt: '09:50',
    });
  });
});
