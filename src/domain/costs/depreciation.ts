import { dayNumber, dayText } from '../../kernel/local-date';
import { scaledProduct } from '../../kernel/scaled-product';

/** A stretch of days, both included, and its part of the price. */
export interface Slice {
  readonly from: number;
  readonly until: number;
  readonly cents: number;
}

export interface Asset {
  /** First day of service. */
  readonly from: number;
  /** Last day to charge, when it comes before the end of the life of the asset. */
  readonly until: number;
  /** Price less grant. */
  readonly cents: number;
  /** In thousandths, as in the record. */
  readonly years: number;
}

/** The same day so many months later, or the last day of a shorter month. */
export function addMonths(day: number, count: number): number {
  const [year = 0, month = 1, date = 1] = dayText(day).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const text = new Date(first.getTime() + (Math.min(date, last) - 1) * 86_400_000).toISOString();
  return dayNumber(text.slice(0, 10)) ?? day;
}

/** Number of days an asset serves, from its first: years of real days, leap days included. */
export function lifeDays({ from, years }: Pick<Asset, 'from' | 'years'>): number {
  return Math.max(1, addMonths(from, Math.max(1, Math.round((years * 12) / 1000))) - from);
}

/** What the first days of service cost together. Differences of it add up to the cent. */
export function costOfFirstDays(asset: Asset, days: number): number {
  const life = lifeDays(asset);
  return scaledProduct(asset.cents, Math.min(Math.max(days, 0), life), life);
}

/**
 * One slice a calendar month, by actual days: a closed month keeps its part whatever comes later, and the slices add up
 * to what the charged days cost.
 */
export function depreciationSlices(asset: Asset): Slice[] {
  const lastDay = Math.min(asset.until, asset.from + lifeDays(asset) - 1);
  const slices: Slice[] = [];
  for (let from = asset.from; from <= lastDay;) {
    const firstOfMonth = dayNumber(`${dayText(from).slice(0, 7)}-01`) ?? from;
    const until = Math.min(addMonths(firstOfMonth, 1) - 1, lastDay);
    const before = costOfFirstDays(asset, from - asset.from);
    slices.push({ from, until, cents: costOfFirstDays(asset, until - asset.from + 1) - before });
    from = until + 1;
  }
  return slices;
}
