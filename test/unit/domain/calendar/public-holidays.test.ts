import { describe, expect, it } from '@jest/globals';
import { publicHolidayOf } from '../../../../src/domain/calendar/public-holidays';
import { addDays } from '../../../../src/kernel/local-date';

const daysOf = (year: number, department: string | null) =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter(
    (day) => day.startsWith(String(year)) && publicHolidayOf(day, department) !== null,
  );

describe('the public holidays of France', () => {
  it.each([
    ['2026-01-01', 'Jour de l'],
    ['2026-04-06', 'Lundi de Pâques'],
    ['2026-05-01', 'Fête du travail'],
    ['2026-05-08', 'Victoire'],
    ['2026-05-14', 'Ascension'],
    ['2026-05-25', 'Lundi de Pentecôte'],
    ['2026-07-14', 'Fête Nationale'],
    ['2026-08-15', 'Assomption'],
    ['2026-11-01', 'Toussaint'],
    ['2026-11-11', 'Armistice'],
    ['2026-12-25', 'Noël'],
    // Easter on the very day clocks change (28 March 2027): the Monday stays the Monday.
    ['2027-03-29', 'Lundi de Pâques'],
    ['2027-05-06', 'Ascension'],
    ['2024-04-01', 'Lundi de Pâques'],
  ])('has %s, %s', (day, name) => {
    expect(publicHolidayOf(day, '92')).toContain(name);
  });

  it('are eleven a year, and nobody else’s', () => {
    expect(daysOf(2026, '92')).toHaveLength(11);
    expect(publicHolidayOf('2026-11-12', '92')).toBeNull();
  });

  it.each(['57', '67', '68'])('are two more in %s, by local law', (department) => {
    const more = daysOf(2026, department).filter((day) => !daysOf(2026, '92').includes(day));
    expect(more).toEqual(['2026-04-03', '2026-12-26']);
  });

  it('are the common ones where the département is not known', () => {
    expect(daysOf(2026, null)).toEqual(daysOf(2026, '92'));
  });
});
