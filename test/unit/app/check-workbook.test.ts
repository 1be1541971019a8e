import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/kernel/cell-value';
import { Hand } from '../../support/hand-edits';
import { MemoryApp } from '../../support/memory-app';
import { smallTerritory, WEEK } from '../../support/small-territory';

const TAB = 'À corriger';

describe('« Vérifier le classeur »', () => {
  let app: MemoryApp;
  let hand: Hand;

  /** The rows of the report, by key. */
  const report = () => {
    const [keys = [], , ...rows] = app.store.readAll(TAB) ?? [];
    return rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => Object.fromEntries(row.map((cell, at) => [String(keys[at]), cell])));
  };

  beforeEach(() => {
    app = smallTerritory();
    app.call('recordWeek', WEEK);
    hand = new Hand(app);
  });

  it('finds nothing that cannot be read in a workbook nobody touched', () => {
    const { counts, checkedRows } = app.call('checkWorkbook', {});
    expect(counts.BLOCK).toBe(0);
    expect(checkedRows).toBeGreaterThan(20);
    expect(report().map(({ level }) => level)).toEqual(report().map(() => 'À vérifier'));
  });

  const CELLS: readonly (readonly [string, string, string, CellValue, RegExp])[] = [
    ['a count in words', 'Livraisons', 'deliveredMeals', 'environ 40', /pas un nombre/],
    ['a number as text', 'Livraisons', 'deliveredMeals', '40', /nombre est écrit comme un texte/],
    ['a date as text', 'Livraisons', 'date', '17/11/2026', /date est écrite comme un texte/],
    ['a date that is none', 'Livraisons', 'date', '31/02/2026', /n’est pas une date/],
    ['a word of no list', 'Livraisons', 'lossReason', 'Perdu', /pas dans la liste/],
    [
      'a partnership of no row',
      'Livraisons',
      'partnershipId',
      'PT-0009',
      /« PT-0009 » ne se trouve pas/,
    ],
    ['a SIRET that became a number', 'Partenaires', 'siret', 20003452800014, /devenu un nombre/],
    ['a kitchen of no row', 'Partenariats', 'kitchenId', 'P-0099', /« Partenaires »/],
    ['a day of another week', 'Livraisons', 'date', new Date(2026, 10, 30), /pas dans la semaine/],
    ['more accepted than delivered', 'Livraisons', 'acceptedMeals', 400, /livrés/],
    ['an id twice', 'Partenaires', 'partnerId', 'P-0002', /« P-0002 » est déjà celui d’une autre/],
    ['a row without id', 'Partenariats', 'partnershipId', '', /n’a pas de N°/],
    [
      'an event of the log in words',
      'Traçabilité',
      'happenedAt',
      'hier',
      /traçabilité a été modifiée/,
    ],
    ['an event whose forerunner is gone', 'Traçabilité', 'supersedesEventId', 'E-x-1', /E-x-1/],
  ];

  it.each(CELLS)('tells %s, with a link to the cell and how to mend it', (...given) => {
    const [, tab, key, value, problem] = given;
    hand.type(tab, { row: 3, key }, value);
    app.call('checkWorkbook', {});
    const index = report().findIndex(
      (row) => row['sheet'] === tab && problem.test(String(row['problem'])),
    );
    expect(report()[index]?.['cell']).toMatch(/^[A-Z]+\d+$/);
    expect(report()[index]?.['remedy']).toMatch(/\.$/);
    const link = `${tab}!${String(report()[index]?.['cell'])}`;
    expect(app.designer.links.get(`${TAB}!${index + 3}`)).toBe(link);
  });

  it('tells a row of the log that was retouched, since when, where and what to do, and stops nobody', () => {
    hand.type('Traçabilité', { row: 5, key: 'meals' }, 12);
    const { counts } = app.call('checkWorkbook', {});
    expect(counts.BLOCK).toBe(0);
    const told = report().filter(({ sheet }) => sheet === 'Traçabilité');
    expect(told).toMatchObject([{ level: 'À vérifier', cell: 'A5' }]);
    expect(told[0]?.['problem']).toMatch(/saisie le 23\/11\/2026 10:00\) a été retouchée/);
    expect(told[0]?.['remedy']).toMatch(/Historique des versions/);
    const week = { ...WEEK, submissionId: 'after', version: 1 };
    expect(app.ask('recordWeek', week)).toMatchObject({ ok: true });
  });

  it('tells rows of the log that were deleted, copied, or added by hand', () => {
    const cells = app.store.tabs.get('Traçabilité')?.cells ?? [];
    cells.splice(5, 2);
    cells.push([...(cells[3] ?? [])]);
    hand.add('Traçabilité', { eventId: 'E-by-hand-1', partnershipId: 'PT-0001' });
    app.call('checkWorkbook', {});
    const problems = report().map(({ problem }) => String(problem));
    for (const told of [
      /n° 4 à 5 du registre ont été supprimées/,
      /copie d’une autre/,
      /n’a pas été écrite par/,
    ])
      expect(problems.filter((problem) => told.test(problem))).toHaveLength(1);
  });

  it('tells the same structure twice, once, at the row that came second', () => {
    hand.type('Partenaires', { row: 4, key: 'name' }, 'Cuisine centrale');
    app.call('checkWorkbook', {});
    const told = report().filter(({ problem }) => /lui ressemble/.test(String(problem)));
    expect(told).toMatchObject([
      { sheet: 'Partenaires', rowId: 'P-0002', problem: expect.stringContaining('P-0001') },
    ]);
  });

  it('tells conventions that overlap, and dates in the wrong order', () => {
    const convention = { partnershipId: 'PT-0001', type: 'Don', status: 'Active' };
    const days = (from: number, until: number) => ({
      startsOn: new Date(2026, from, 1),
      endsOn: new Date(2026, until, 1),
    });
    hand.add('Conventions', { agreementId: 'CONV-2026-001', ...convention, ...days(0, 11) });
    hand.add('Conventions', { agreementId: 'CONV-2026-002', ...convention, ...days(5, 10) });
    hand.add('Conventions', { agreementId: 'CONV-2025-001', ...convention, ...days(4, 2) });
    app.call('checkWorkbook', {});
    const told = report().filter(({ sheet }) => sheet === 'Conventions');
    expect(told.map(({ rowId, level }) => [rowId, level])).toEqual(
      expect.arrayContaining([
        ['CONV-2025-001', 'À corriger'],
        ['CONV-2026-002', 'À vérifier'],
      ]),
    );
    expect(told.map(({ rowId }) => rowId)).not.toContain('CONV-2026-001');
  });

  it('tells a row typed by hand once, and what the person still has to say in it', () => {
    hand.add('Livraisons', { date: new Date(2026, 10, 24), deliveredMeals: 12 });
    app.call('checkWorkbook', {});
    const found = report().filter(
      ({ sheet, level }) => sheet === 'Livraisons' && level === 'À corriger',
    );
    expect(found.map(({ problem }) => problem)).toEqual([
      'Cette ligne n’a pas de N° : Passe-plat ne la compte pas encore.',
      'Ce champ est obligatoire : remplissez-le.',
    ]);
    expect(found.map(({ field }) => field)).toEqual(['N° de ligne', 'N° du partenariat']);
  });

  it('tells a column whose key is lost and a tab that is gone, and still checks the rest', () => {
    hand.type('Livraisons', { row: 1, key: 'lotRef' }, '');
    app.store.tabs.delete('Conventions');
    hand.type('Partenaires', { row: 3, key: 'dailyMeals' }, 'mille');
    const { byTab, isRepairable } = app.call('checkWorkbook', {});
    expect(isRepairable).toBe(true);
    expect(byTab.map(({ tab }) => tab)).toEqual(
      expect.arrayContaining(['Partenaires', 'Livraisons', 'Conventions']),
    );
  });

  it('replaces the whole report: what was mended is gone from it', () => {
    hand.type('Livraisons', { row: 3, key: 'deliveredMeals' }, 'quarante');
    hand.type('Livraisons', { row: 4, key: 'deliveredMeals' }, 'quarante');
    const before = app.call('checkWorkbook', {});
    hand.type('Livraisons', { row: 3, key: 'deliveredMeals' }, 40);
    hand.type('Livraisons', { row: 4, key: 'deliveredMeals' }, 40);
    const after = app.call('checkWorkbook', {});
    expect([before.counts.BLOCK, after.counts.BLOCK]).toEqual([2, 0]);
    expect(report()).toHaveLength(after.counts.WARN);
  });

  it('says of an unprepared workbook that it is not prepared', () => {
    expect(new MemoryApp().ask('checkWorkbook', {})).toMatchObject({
      ok: false,
      error: { code: 'WORKBOOK_NOT_PREPARED' },
    });
  });
});
