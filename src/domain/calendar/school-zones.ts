import type { Partner } from '../../model/partner';
import type { SchoolZone } from '../../model/school-holiday';
import { departmentOf } from '../partners/department';

/** Départements by zone, through their académie (decree of each school year; the zones have not moved since 2016). */
const DEPARTMENTS: Readonly<Record<SchoolZone, string>> = {
  A: '01 03 07 15 16 17 19 21 23 24 25 26 33 38 39 40 42 43 47 58 63 64 69 70 71 73 74 79 86 87 89 90',
  B: '02 04 05 06 08 10 13 14 18 22 27 28 29 35 36 37 41 44 45 49 50 51 52 53 54 55 56 57 59 60 61 62 67 68 72 76 80 83 84 85 88',
  C: '09 11 12 30 31 32 34 46 48 65 66 75 77 78 81 82 91 92 93 94 95',
  CORSE: '2A 2B',
  GUADELOUPE: '971',
  MARTINIQUE: '972',
  GUYANE: '973',
  REUNION: '974',
  MAYOTTE: '976',
};

const ZONE_OF = new Map(
  Object.entries(DEPARTMENTS).flatMap(([zone, departments]) =>
    departments.split(' ').map((department): [string, SchoolZone] => [
      department,
      zone as SchoolZone, // keys of a record of that type
    ]),
  ),
);

/** Where a partner's schools are: the zone it tells, else that of its département; null when neither says. */
export function schoolZoneOf(
  partner: Pick<Partner, 'schoolZone' | 'communeCode' | 'postcode'>,
): SchoolZone | null {
  if (partner.schoolZone !== null) return partner.schoolZone;
  const department = departmentOf(partner);
  // A Corsican postal code does not say which half of the island: the calendar is the same.
  if (department === null) return partner.postcode.startsWith('20') ? 'CORSE' : null;
  return ZONE_OF.get(department) ?? null;
}
