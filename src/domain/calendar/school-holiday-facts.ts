import type { SchoolHoliday, SchoolZone } from '../../model/school-holiday';
import { schoolHolidayId } from './school-holiday-id';

type Period = readonly [startsOn: string, endsOn: string, UNSURE?: 'UNSURE'];
const UNSURE = 'UNSURE';

/** From the first day off to the eve of the return. 2025-2026 as published; UNSURE is to be checked by people. */
const PERIODS: readonly ({ readonly name: string } & Readonly<Record<'A' | 'B' | 'C', Period>>)[] =
  [
    {
      name: 'Toussaint',
      A: ['2025-10-18', '2025-11-02'],
      B: ['2025-10-18', '2025-11-02'],
      C: ['2025-10-18', '2025-11-02'],
    },
    {
      name: 'Noël',
      A: ['2025-12-20', '2026-01-04'],
      B: ['2025-12-20', '2026-01-04'],
      C: ['2025-12-20', '2026-01-04'],
    },
    {
      name: 'Hiver',
      A: ['2026-02-07', '2026-02-22'],
      B: ['2026-02-14', '2026-03-01'],
      C: ['2026-02-21', '2026-03-08'],
    },
    {
      name: 'Printemps',
      A: ['2026-04-04', '2026-04-19'],
      B: ['2026-04-11', '2026-04-26'],
      C: ['2026-04-18', '2026-05-03', UNSURE],
    },
    {
      name: 'Pont de l’Ascension',
      A: ['2026-05-15', '2026-05-16'],
      B: ['2026-05-15', '2026-05-16'],
      C: ['2026-05-15', '2026-05-16'],
    },
    {
      name: 'Été',
      A: ['2026-07-04', '2026-08-31'],
      B: ['2026-07-04', '2026-08-31'],
      C: ['2026-07-04', '2026-08-31'],
    },
    {
      name: 'Toussaint',
      A: ['2026-10-17', '2026-11-01', UNSURE],
      B: ['2026-10-17', '2026-11-01', UNSURE],
      C: ['2026-10-17', '2026-11-01', UNSURE],
    },
    {
      name: 'Noël',
      A: ['2026-12-19', '2027-01-03', UNSURE],
      B: ['2026-12-19', '2027-01-03', UNSURE],
      C: ['2026-12-19', '2027-01-03', UNSURE],
    },
    {
      name: 'Hiver',
      A: ['2027-02-13', '2027-02-28', UNSURE],
      B: ['2027-02-20', '2027-03-07', UNSURE],
      C: ['2027-02-06', '2027-02-21', UNSURE],
    },
    {
      name: 'Printemps',
      A: ['2027-04-10', '2027-04-25', UNSURE],
      B: ['2027-04-17', '2027-05-02', UNSURE],
      C: ['2027-04-03', '2027-04-18', UNSURE],
    },
    {
      name: 'Été',
      A: ['2027-07-03', '2027-08-31', UNSURE],
      B: ['2027-07-03', '2027-08-31', UNSURE],
      C: ['2027-07-03', '2027-08-31', UNSURE],
    },
  ];

const ZONES: readonly (SchoolZone & ('A' | 'B' | 'C'))[] = ['A', 'B', 'C'];

/** What « Vacances scolaires » is filled with: people correct it, or import the official calendar over it. */
export function knownSchoolHolidays(sources: {
  readonly published: string;
  readonly unsure: string;
}): SchoolHoliday[] {
  return PERIODS.flatMap(({ name, ...zones }) =>
    ZONES.map((zone) => {
      const [startsOn, endsOn, unsure] = zones[zone];
      const isConfirmed = unsure === undefined;
      const source = isConfirmed ? sources.published : sources.unsure;
      const facts = { zone, name, startsOn };
      return { holidayId: schoolHolidayId(facts), ...facts, endsOn, isConfirmed, source };
    }),
  );
}
