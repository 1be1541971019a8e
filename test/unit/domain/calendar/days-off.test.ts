import { describe, expect, it } from '@jest/globals';
import {
  type CalendarFacts,
  closedDatesOf,
  dayOffOf,
} from '../../../../src/domain/calendar/days-off';
import { knownSchoolHolidays } from '../../../../src/domain/calendar/school-holiday-facts';
import { aKitchen, aPartnership } from '../records';

const schoolHolidays = knownSchoolHolidays({ published: 'a', unsure: 'b' });
const facts = (
  behaviour: 'OUI' | 'NON' | 'PARTIEL' | null,
  more: Partial<CalendarFacts> = {},
): CalendarFacts => ({
  partnership: aPartnership({ kitchenId: 'P-0001', schoolHolidays: behaviour }),
  place: aKitchen({ communeCode: null, postcode: '92230', schoolZone: null }),
  closures: [],
  schoolHolidays,
  ...more,
});
const works = {
  closureId: 'FE-0001',
  kitchenId: 'P-0001',
  startsOn: '2026-12-21',
  endsOn: '2026-12-23',
  reason: 'travaux',
  isCancelled: null,
};

describe('a day in the calendar of a partnership', () => {
  it.each([
    ['NON', 'SCHOOL_HOLIDAY', true],
    ['PARTIEL', 'SCHOOL_HOLIDAY_PARTIAL', false],
    [null, 'SCHOOL_HOLIDAY_UNTOLD', false],
  ] as const)('in the holidays of zone C, with %s, is %s', (behaviour, code, isClosed) => {
    expect(dayOffOf('2026-12-22', facts(behaviour))).toEqual({
      code,
      isClosed,
      params: { name: 'Noël', until: '03/01/2027', zone: 'C' },
    });
  });

  it('is a common day in the holidays when the partnership goes on', () => {
    expect(dayOffOf('2026-12-22', facts('OUI'))).toBeNull();
  });

  it('follows the zone of the place: winter is not the same weeks in zones A and C', () => {
    const lyon = aKitchen({ communeCode: null, postcode: '69100', schoolZone: null });
    expect(dayOffOf('2027-02-08', facts('NON'))?.code).toBe('SCHOOL_HOLIDAY');
    expect(dayOffOf('2027-02-08', facts('NON', { place: lyon }))).toBeNull();
  });

  it('is closed when the kitchen is, and says why before anything else', () => {
    const closed = facts('OUI', { closures: [works] });
    expect(dayOffOf('2026-12-23', closed)).toEqual({
      code: 'CLOSURE',
      isClosed: true,
      params: { reason: 'travaux', until: '23/12/2026' },
    });
    expect(dayOffOf('2026-12-24', closed)).toBeNull();
  });

  it('is not closed by the closure of another kitchen', () => {
    expect(
      dayOffOf('2026-12-22', facts('OUI', { closures: [{ ...works, kitchenId: 'P-9' }] })),
    ).toBeNull();
  });

  it('is not closed by a closure that was cancelled', () => {
    const cancelled = facts('OUI', { closures: [{ ...works, isCancelled: true }] });
    expect(dayOffOf('2026-12-22', cancelled)).toBeNull();
  });

  it('is a public holiday whatever the partnership does in the holidays', () => {
    expect(dayOffOf('2026-11-11', facts('OUI'))).toMatchObject({
      code: 'PUBLIC_HOLIDAY',
      isClosed: true,
    });
  });

  it('closes the days of a week it has a reason to close, no other', () => {
    expect([...closedDatesOf('2026-S46', facts('OUI'))]).toEqual(['2026-11-11']);
    expect([...closedDatesOf('2026-S52', facts('OUI', { closures: [works] }))]).toEqual([
      '2026-12-21',
      '2026-12-22',
      '2026-12-23',
      '2026-12-25',
    ]);
  });
});

describe('the school holidays the workbook comes with', () => {
  it('are those of three zones over two years, each with its own id and its source', () => {
    expect(schoolHolidays).toHaveLength(33);
    expect(new Set(schoolHolidays.map(({ holidayId }) => holidayId)).size).toBe(33);
    expect(schoolHolidays.map(({ holidayId }) => holidayId)).toContain('VS-2026-2027-C-NOEL');
    expect(schoolHolidays.every(({ startsOn, endsOn }) => startsOn <= endsOn)).toBe(true);
  });

  it('say which are still to be checked', () => {
    const unsure = schoolHolidays.filter(({ isConfirmed }) => isConfirmed !== true);
    expect(unsure.every(({ source, startsOn }) => source === 'b' && startsOn > '2026-04')).toBe(
      true,
    );
    expect(unsure).toHaveLength(16);
  });
});
