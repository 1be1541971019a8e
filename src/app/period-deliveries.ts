import { monthName } from '../domain/agreements/period-document';
import { monthTotals } from '../domain/agreements/period-facts';
import { shortDate } from '../domain/agreements/french-text';
import { hasFood } from '../domain/flows/delivery-facts';
import { AppError } from '../kernel/app-error';
import { isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import type { Delivery } from '../model/delivery';
import type { AppContext } from './app-context';
import { knownAgreement } from './change-agreement-status';
import { openForReading, type OpenWorkbook, type WeekSpan } from './open-workbook';
import { readSpannedRows } from './read-spanned-rows';
import { withFreshHints } from './with-fresh-hints';

export interface PeriodAsked {
  readonly agreementId: string;
  /** First and last day. */
  readonly from: string;
  readonly until: string;
}

/** Meals of a month; null when a day of it does not tell. */
export interface MonthFigures {
  readonly name: string;
  readonly accepted: number | null;
  readonly distributed: number | null;
  readonly lost: number | null;
}

/** The weeks that a document over a period is about. */
export function periodSpan(context: AppContext, from: string): WeekSpan {
  const today = parisWallClock(context.clock.now()).day;
  return { oldest: isoWeekOf(from > today ? today : from), newest: isoWeekOf(today) };
}

/** The days with food of a partnership; a period that has none is refused. */
export function periodDeliveries(
  workbook: OpenWorkbook,
  asked: { readonly partnershipId: string; readonly from: string; readonly until: string },
): readonly Delivery[] {
  const { partnershipId, from, until } = asked;
  const weeks = [...workbook.state.weeks.keys()]
    .filter((week) => week >= isoWeekOf(from) && week <= isoWeekOf(until))
    .map((week) => ({ week, partnershipId }));
  const found = [...readSpannedRows(workbook, weeks).values()]
    .flat()
    .map(({ row }) => row)
    .filter((row) => row.date >= from && row.date <= until && hasFood(row));
  if (found.length > 0) return found;
  const params = { from: shortDate(from), until: shortDate(until) };
  throw new AppError('INVALID_INPUT', {}, [
    { severity: 'BLOCK', code: 'PERIOD_WITHOUT_MEALS', path: 'from', params },
  ]);
}

/** Month by month, what the chart of a yearly review is drawn from. */
export function getReviewFigures(
  context: AppContext,
  { agreementId, from, until }: PeriodAsked,
): { readonly months: readonly MonthFigures[] } {
  const span = periodSpan(context, from);
  return withFreshHints(context, span, () => {
    const workbook = openForReading(context, span);
    const { partnershipId } = knownAgreement(workbook, agreementId);
    const deliveries = periodDeliveries(workbook, { partnershipId, from, until });
    const words = context.messages.documents;
    const months = monthTotals(deliveries).map(({ month, accepted, distributed, lost }) => ({
      name: monthName(month, words),
      accepted,
      distributed,
      lost,
    }));
    return { months };
  });
}
