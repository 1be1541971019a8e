import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSchoolCalendar } from '../../../../src/domain/calendar/school-calendar-file';
import { isLocalDate } from '../../../../src/kernel/local-date';

const told = (text: string) =>
  readSchoolCalendar(text).holidays.map(
    ({ zone, name, startsOn, endsOn }) => `${zone} ${name} ${startsOn} ${endsOn}`,
  );

const CSV = [
  'description;population;start_date;end_date;location;zones;annee_scolaire',
  'Vacances de la Toussaint;-;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Lyon;Zone A;2026-2027',
  'Vacances de la Toussaint;-;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Dijon;Zone A;2026-2027',
  'Vacances de la Toussaint;Élèves;2026-10-16T22:00:00+00:00;2026-11-01T23:00:00+00:00;Rennes;Zone B;2026-2027',
  'Vacances de la Toussaint;Enseignants;2026-10-15T22:00:00+00:00;2026-11-02T23:00:00+00:00;Lyon;Zone A;2026-2027',
  "Début des Vacances d'Été;-;2027-07-02T22:00:00+00:00;2027-07-02T22:00:00+00:00;Lyon;Zone A;2026-2027",
].join('\n');

const event = (summary: string, [from, until]: readonly [string, string], location = '') =>
  [
    'BEGIN:VEVENT',
    `DTSTART;VALUE=DATE:${from}`,
    `DTEND;VALUE=DATE:${until}`,
    `SUMMARY:${summary}`,
    ...(location === '' ? [] : [`LOCATION:${location}`]),
    'END:VEVENT',
  ].join('\r\n');
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Calendrier scolaire', ...events, 'END:VCALENDAR'].join('\r\n');

describe('the official school calendar as CSV', () => {
  it('is told once for each zone, in the days of Paris, to the eve of the return', () => {
    expect(told(CSV)).toEqual([
      'A Toussaint 2026-10-17 2026-11-01',
      'A Été 2027-07-03 2027-08-31',
      'B Toussaint 2026-10-17 2026-11-01',
    ]);
  });

  it('says that a summer without a date of return is to be confirmed', () => {
    const summer = readSchoolCalendar(CSV).holidays.find(({ name }) => name === 'Été');
    expect(summer?.isConfirmed).toBe(false);
  });

  it('is read with the labels of the site, other columns between, a byte order mark and quotes', () => {
    const labelled = [
      '\uFEFF"annee_scolaire","Description","Académies","Date de début","Date de fin","Zones"',
      '"2026-2027","Vacances de Noël","Paris, Créteil","2026-12-19","2027-01-04","Zone C"',
    ].join('\r\n');
    expect(told(labelled)).toEqual(['C Noël 2026-12-19 2027-01-03']);
  });

  it('keeps the zones of the overseas académies and of Corsica', () => {
    const lines = CSV.split('\n').slice(0, 2);
    const other = lines.join('\n').replace('Zone A', 'Corse');
    expect(told(other)).toEqual(['CORSE Toussaint 2026-10-17 2026-11-01']);
  });

  it.each([
    ['a line without a zone it knows', 'Zone A', 'Zone Z', 'NO_ZONE'],
    [
      'a line with a day that does not exist',
      '2026-10-16T22:00:00+00:00',
      '31/02/2026',
      'NO_DATES',
    ],
  ] as const)('reports %s, by its number', (...row) => {
    const [, from, to, code] = row;
    const file = readSchoolCalendar(CSV.split('\n').slice(0, 2).join('\n').replace(from, to));
    expect(file).toEqual({ holidays: [], skipped: [{ line: 2, code }] });
  });

  it.each([['a letter'], ['nom;date;lieu;ville'], ['']])('is told from %j', (text) => {
    expect(readSchoolCalendar(text).skipped).toEqual([{ line: 1, code: 'NOT_A_CALENDAR' }]);
  });
});

describe('the official school calendar as ICS', () => {
  it('is put together again where the ministry cuts it between zones', () => {
    const text = calendar(
      event("Vacances d'Hiver - Zone A", ['20260207', '20260214'], 'Zone A'),
      event("Vacances d'Hiver - Zones A/B", ['20260214', '20260221'], 'Zones A/B'),
      event("Vacances d'Hiver - Zones A/B/C", ['20260221', '20260223'], 'Zones A/B/C'),
      event("Vacances d'Hiver - Zones B/C", ['20260223', '20260302'], 'Zones B/C'),
      event("Vacances d'Hiver - Zone C", ['20260302', '20260309'], 'Zone C'),
    );
    expect(told(text)).toEqual([
      'A Hiver 2026-02-07 2026-02-22',
      'B Hiver 2026-02-14 2026-03-01',
      'C Hiver 2026-02-21 2026-03-08',
    ]);
  });

  it('is read for the zone its name tells, over folded lines, without what concerns teachers', () => {
    const text = calendar(
      event('Vacances de\r\n  Printemps', ['20270410', '20270426']),
      event('Rentrée scolaire des enseignants', ['20270831', '20270901']),
      event("Vacances d'Été(prérentrée Enseignants)", ['20270829', '20270901'], 'Zone A'),
    ).replace('Calendrier scolaire', 'Calendrier scolaire Zone A');
    expect(readSchoolCalendar(text)).toMatchObject({ skipped: [] });
    expect(told(text)).toEqual(['A Printemps 2027-04-10 2027-04-25']);
  });

  it('reports an event of no zone by the line where it begins', () => {
    expect(
      readSchoolCalendar(calendar(event('Vacances', ['20270410', '20270426']))).skipped,
    ).toEqual([{ line: 3, code: 'NO_ZONE' }]);
  });
});

describe('any text at all', () => {
  it('gives holidays whose days exist and follow one another, or nothing', () => {
    const noise = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            ...CSV.split('\n'),
            'BEGIN:VEVENT',
            'END:VEVENT',
            ';;;;',
            '=1+1;"',
            'DTSTART:2026',
          ),
        )
        .map((lines) => lines.join('\n')),
      fc
        .array(
          fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'DTSTART:99999999', 'SUMMARY:Zone A', ' x'),
        )
        .map((lines) => ['BEGIN:VCALENDAR', ...lines].join('\r\n')),
    );
    fc.assert(
      fc.property(noise, (text) => {
        for (const { startsOn, endsOn, holidayId } of readSchoolCalendar(text).holidays) {
          expect(isLocalDate(startsOn) && isLocalDate(endsOn) && startsOn <= endsOn).toBe(true);
          expect(holidayId.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});
