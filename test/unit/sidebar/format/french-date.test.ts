import { describe, expect, it } from '@jest/globals';
import {
  completedDate,
  frenchDate,
  isoDay,
  longDay,
  shortDay,
  weekDates,
  weekName,
} from '../../../../src/sidebar/format/french-date';

describe('dates as people read them', () => {
  it.each([
    ['2026-S48', '23–29 novembre'],
    ['2026-S49', '30 novembre – 6 décembre'],
    ['2026-S53', '28 décembre 2026 – 3 janvier 2027'],
    ['2026-S23', '1er–7 juin'],
  ])('week %s is %s', (week, dates) => {
    expect(weekDates(week)).toBe(dates);
  });

  it('names weeks and days', () => {
    expect(weekName('2026-S08')).toBe('Semaine 8');
    expect(shortDay('2026-11-23')).toBe('lun. 23');
    expect(longDay('2026-12-01')).toBe('mardi 1er décembre');
    expect(frenchDate('2026-11-23')).toBe('23/11/2026');
    expect(frenchDate('demain')).toBe('demain');
  });

  it.each([
    ['23/11/2026', '2026-11-23'],
    [' 01/02/2026 ', '2026-02-01'],
    ['31/02/2026', '31/02/2026'],
    ['23/11', '23/11'],
    ['', ''],
  ])('%j is %j for the workbook: what is no day stays as it was typed', (typed, day) => {
    expect(isoDay(typed)).toBe(day);
  });
});

describe('a date typed short', () => {
  it.each([
    ['27', '2026-11-25', '27/11/2026'],
    ['2', '2026-11-30', '02/12/2026'],
    ['27/11', '2026-11-25', '27/11/2026'],
    ['2/1', '2026-12-30', '02/01/2027'],
    ['30/12', '2027-01-02', '30/12/2026'],
    ['27/11/26', '2026-11-25', '27/11/2026'],
    ['27.11.2026', '2026-11-25', '27/11/2026'],
    ['29/2', '2026-01-15', '29/2'],
    ['31/11', '2026-11-25', '31/11'],
    ['vendredi', '2026-11-25', 'vendredi'],
    ['', '2026-11-25', ''],
  ])('« %s » near %s becomes « %s »', (typed, near, date) => {
    expect(completedDate(typed, near)).toBe(date);
  });
});
