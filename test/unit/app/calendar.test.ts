import { describe, expect, it } from '@jest/globals';
import { isBlankCell } from '../../../src/kernel/cell-value';
import type { MemoryApp } from '../../support/memory-app';
import { aDay, PARTNERSHIP, smallTerritory, WEEK } from '../../support/small-territory';

const rowsOf = (app: MemoryApp, tab: string) =>
  (app.store.readAll(tab) ?? []).slice(2).filter((row) => !row.every(isBlankCell));
const days = (app: MemoryApp, week: string) =>
  app.call('getWeek', { partnershipId: 'PT-0001', week }).days;
const closures = (values: Record<string, string>) => ({
  submissionId: `closure ${values['startsOn'] ?? ''}`,
  id: null,
  values: { kitchenId: 'P-0001', reason: 'travaux', ...values },
});
const WORKS = closures({ startsOn: '01/12/2026', endsOn: '04/12/2026' });
const stateOf = (app: MemoryApp, week: string) =>
  app
    .call('getFollowUp', { weekCount: 12 })
    .kitchens[0]?.partnerships[0]?.cells.find((cell) => cell.week === week)?.state;

describe('« Vacances scolaires »', () => {
  it('comes filled, and a second preparation leaves what people corrected', () => {
    const app = smallTerritory();
    const before = rowsOf(app, 'Vacances scolaires');
    expect(before).toHaveLength(33);
    const grid = app.store.readAll('Vacances scolaires') ?? [];
    const name = (grid[0] ?? []).indexOf('name') + 1;
    const cell = { tab: 'Vacances scolaires', row: 3, column: name, rowCount: 1, columnCount: 1 };
    app.store.block(cell).write([['Automne']]);
    app.call('prepareWorkbook', {});
    expect(rowsOf(app, 'Vacances scolaires')).toHaveLength(33);
    expect(rowsOf(app, 'Vacances scolaires')[0]).toContain('Automne');
  });
});

describe('the week that is offered', () => {
  it('says a public holiday and offers it closed', () => {
    const app = smallTerritory();
    app.call('savePartnership', {
      ...PARTNERSHIP,
      submissionId: 'we',
      id: 'PT-0001',
      values: { weekdays: 'ME, VE' },
    });
    expect(days(app, '2026-S46').map(({ dayOff }) => dayOff)).toEqual([
      { isClosed: true, sentence: 'Jour férié : Armistice.' },
      null,
    ]);
  });

  it.each([
    ['NON', true, 'le partenariat s’arrête'],
    ['PARTIEL', false, 'rythme réduit'],
    ['', false, 'ne dit pas s’il continue'],
  ])('in the school holidays, with « %s », closes: %s', (schoolHolidays, isClosed, words) => {
    const app = smallTerritory();
    app.call('savePartnership', {
      ...PARTNERSHIP,
      submissionId: 'h',
      id: 'PT-0001',
      values: { schoolHolidays },
    });
    const [tuesday] = days(app, '2026-S52');
    expect(tuesday?.dayOff?.isClosed).toBe(isClosed);
    expect(tuesday?.dayOff?.sentence).toContain(words);
    expect(tuesday?.dayOff?.sentence).toContain('Noël');
  });

  it('is that of the routine again after a week that was an exception', () => {
    const app = smallTerritory();
    const exception = {
      ...WEEK,
      days: [aDay('2026-11-18'), { date: '2026-11-17', values: { status: 'ANNULEE' } }],
    };
    app.call('recordWeek', exception);
    expect(days(app, '2026-S47').map(({ date }) => date)).toEqual([
      '2026-11-17',
      '2026-11-18',
      '2026-11-20',
    ]);
    expect(days(app, '2026-S48').map(({ date, isRecorded }) => [date, isRecorded])).toEqual([
      ['2026-11-24', false],
      ['2026-11-27', false],
    ]);
  });

  it('leaves what was started when the plan changes or the kitchen closes afterwards', () => {
    const app = smallTerritory();
    app.call('recordWeek', WEEK);
    app.call('saveClosure', closures({ startsOn: '16/11/2026', endsOn: '20/11/2026' }));
    app.call('savePartnership', {
      ...PARTNERSHIP,
      submissionId: 'plan',
      id: 'PT-0001',
      values: { weekdays: 'LU' },
    });
    const offered = days(app, '2026-S47');
    expect(
      offered.map(({ date, isRecorded, values }) => [date, isRecorded, values['deliveredMeals']]),
    ).toEqual([
      ['2026-11-16', false, undefined],
      ['2026-11-17', true, '40'],
      ['2026-11-20', true, '40'],
    ]);
    expect(stateOf(app, '2026-S47')).toBe('DELIVERED');
  });
});

describe('a closure of a kitchen', () => {
  it('closes its days with its reason, and a cancelled one closes nothing', () => {
    const app = smallTerritory();
    const saved = app.call('saveClosure', WORKS);
    expect(saved.link).toMatchObject({ tab: 'Fermetures', id: 'FE-0001' });
    const sentence = 'Cuisine fermée jusqu’au 04/12/2026 : travaux.';
    expect(days(app, '2026-S49').map(({ dayOff }) => dayOff?.sentence)).toEqual([
      sentence,
      sentence,
    ]);
    expect(app.call('getFollowUp', { weekCount: 8 }).closures).toEqual([
      {
        id: 'FE-0001',
        kitchenName: 'Cuisine centrale',
        startsOn: '2026-12-01',
        endsOn: '2026-12-04',
        reason: 'travaux',
      },
    ]);
    app.call('saveClosure', { submissionId: 'off', id: 'FE-0001', values: { isCancelled: 'oui' } });
    expect(days(app, '2026-S49').map(({ dayOff }) => dayOff)).toEqual([null, null]);
    expect(app.call('getFollowUp', { weekCount: 8 }).closures).toEqual([]);
  });

  it.each([
    ['of a kitchen nobody knows', { kitchenId: 'P-0999' }, 'kitchenId', 'UNKNOWN_REFERENCE'],
    ['that ends before it begins', { endsOn: '30/11/2026' }, 'endsOn', 'DATES_REVERSED'],
    ['on a day that does not exist', { startsOn: '31/02/2026' }, 'startsOn', 'NOT_A_DATE'],
    ['without a reason', { reason: '' }, 'reason', 'REQUIRED_FIELD'],
  ] as const)('%s is refused, beside the field', (...row) => {
    const [, values, path, code] = row;
    const app = smallTerritory();
    const answer = app.ask('saveClosure', { ...WORKS, values: { ...WORKS.values, ...values } });
    expect(answer).toMatchObject({ ok: false, error: { issues: [{ path, code }] } });
    expect(rowsOf(app, 'Fermetures')).toEqual([]);
  });

  it('excuses the day that a recorded week lacked', () => {
    const app = smallTerritory();
    app.call('recordWeek', { ...WEEK, days: [aDay('2026-11-17')] });
    expect(stateOf(app, '2026-S47')).toBe('INCOMPLETE');
    app.call('saveClosure', closures({ startsOn: '20/11/2026', endsOn: '20/11/2026' }));
    expect(stateOf(app, '2026-S47')).toBe('DELIVERED');
    app.call('recalculate', {});
    expect(stateOf(app, '2026-S47')).toBe('DELIVERED');
  });
});

const CSV = [
  'description;population;start_date;end_date;location;zones;annee_scolaire',
  'Vacances de Noël;-;2026-12-18T23:00:00+00:00;2027-01-03T23:00:00+00:00;Paris;Zone C;2026-2027',
  "Vacances d'Hiver;-;2027-02-12T23:00:00+00:00;2027-02-28T23:00:00+00:00;Paris;Zone C;2026-2027",
  'Vacances de la Toussaint;-;2027-10-22T22:00:00+00:00;2027-11-07T23:00:00+00:00;Paris;Zone C;2027-2028',
  'Vacances de la Toussaint;-;2019-10-18T22:00:00+00:00;2019-11-03T23:00:00+00:00;Paris;Zone C;2019-2020',
  'Vacances de la Toussaint;-;bientôt;2019-11-03T23:00:00+00:00;Paris;Zone C;2019-2020',
].join('\r\n');
const SUMMARY = {
  added: [{ zone: 'Zone C', name: 'Toussaint', period: '23/10/2027 – 07/11/2027' }],
  changed: [
    {
      zone: 'Zone C',
      name: 'Noël',
      period: '19/12/2026 – 03/01/2027',
      before: '19/12/2026 – 03/01/2027',
    },
    {
      zone: 'Zone C',
      name: 'Hiver',
      period: '13/02/2027 – 28/02/2027',
      before: '06/02/2027 – 21/02/2027',
    },
  ],
  unchangedCount: 0,
  pastCount: 1,
  skipped: [{ line: 6, why: 'Dates illisibles ou inversées.' }],
};

describe('an official school calendar', () => {
  it('is summed up before anything is written', () => {
    const app = smallTerritory();
    const before = app.store.readAll('Vacances scolaires');
    expect(app.call('previewSchoolHolidays', { text: CSV })).toEqual({
      ...SUMMARY,
      isWritten: false,
    });
    expect(app.store.readAll('Vacances scolaires')).toEqual(before);
  });

  it('corrects what is there, adds what is not, and changes nothing the second time', () => {
    const app = smallTerritory();
    const input = { submissionId: 'import', text: CSV };
    expect(app.call('importSchoolHolidays', input)).toEqual({ ...SUMMARY, isWritten: true });
    const after = app.store.readAll('Vacances scolaires');
    expect(rowsOf(app, 'Vacances scolaires')).toHaveLength(34);
    expect(app.call('importSchoolHolidays', { ...input, submissionId: 'again' })).toMatchObject({
      added: [],
      changed: [],
      unchangedCount: 3,
    });
    expect(app.store.readAll('Vacances scolaires')).toEqual(after);
    expect(app.call('importSchoolHolidays', input)).toMatchObject({ added: [], changed: [] });
  });

  it('counts at once for the weeks that are offered', () => {
    const app = smallTerritory();
    app.call('importSchoolHolidays', { submissionId: 'import', text: CSV });
    app.call('savePartnership', {
      ...PARTNERSHIP,
      submissionId: 'h',
      id: 'PT-0001',
      values: { schoolHolidays: 'NON' },
    });
    expect(days(app, '2027-S06').map(({ dayOff }) => dayOff)).toEqual([null, null]);
    expect(days(app, '2027-S08').map(({ dayOff }) => dayOff?.isClosed)).toEqual([true, true]);
  });

  it('that is none is told from one, and writes nothing', () => {
    const app = smallTerritory();
    const before = app.store.readAll('Vacances scolaires');
    const answer = app.call('importSchoolHolidays', { submissionId: 'x', text: 'Bonjour' });
    expect(answer.skipped).toEqual([
      { line: 1, why: expect.stringContaining('calendrier officiel') },
    ]);
    expect(app.store.readAll('Vacances scolaires')).toEqual(before);
  });
});
