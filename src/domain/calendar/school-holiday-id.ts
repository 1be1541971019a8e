import type { SchoolHoliday } from '../../model/school-holiday';

/** `2026-2027` for a day from August to July: the holidays of the summer belong to the year that ends. */
export function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) >= '08' ? 0 : 1);
  return `${year}-${year + 1}`;
}

/** The same holidays have the same id whoever tells them: `VS-2026-2027-C-NOEL`. */
export function schoolHolidayId({
  zone,
  name,
  startsOn,
}: Pick<SchoolHoliday, 'zone' | 'name' | 'startsOn'>): string {
  const slug = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toUpperCase()
    .slice(0, 24);
  return `VS-${schoolYearOf(startsOn)}-${zone}-${slug}`;
}
