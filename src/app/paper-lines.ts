import { plannedDates } from '../domain/flows/week-rows';
import type { PaperLine } from '../domain/papers/line-tags';
import { daysOfWeek, isoWeekOf } from '../kernel/iso-week';
import type { Delivery } from '../model/delivery';
import type { OpenWorkbook } from './open-workbook';
import { type PartnershipFacts, partnershipFacts } from './partnership-facts';
import { readSpannedRows, weekKeyOf } from './read-spanned-rows';

interface Asked {
  readonly paper: string;
  readonly day: string;
}

/** What a paper about a partnership and a day has a line for. */
export function paperLines(
  workbook: OpenWorkbook,
  facts: PartnershipFacts,
  { paper, day }: Asked,
): PaperLine[] {
  const week = isoWeekOf(day);
  const riding = paper === 'ROUND' ? sameCarrier(workbook, facts) : [facts];
  const rowsOf = readSpannedRows(
    workbook,
    riding.map(({ partnership }) => ({ week, partnershipId: partnership.partnershipId })),
  );
  const days = paper === 'TEMPERATURES' ? daysOfWeek(week) : [day];
  const lines = riding.flatMap((each) => {
    const { partnership, kitchen, recipient } = each;
    const key = weekKeyOf({ week, partnershipId: partnership.partnershipId });
    const rows = (rowsOf.get(key) ?? []).map((placed) => placed.row);
    const planned = plannedDates(partnership, week);
    return days.flatMap((date): PaperLine[] => {
      const place = { date, partnership, kitchen, recipient };
      const own = rows.filter((row) => row.date === date && row.status !== 'ANNULEE');
      if (own.length > 0) return own.sort(byLot).map((row) => ({ ...place, row }));
      const isAwaited = paper === 'TEMPERATURES' || (paper === 'ROUND' && planned.includes(date));
      return isAwaited ? [{ ...place, row: null }] : [];
    });
  });
  return paper === 'ROUND' ? lines.sort(byHour) : lines;
}

/** In the order of the stops, as far as hours are known. */
function byHour(a: PaperLine, b: PaperLine): number {
  const hours = ({ row }: PaperLine) => `${row?.departureTime ?? '~'} ${row?.arrivalTime ?? '~'}`;
  return hours(a) < hours(b) ? -1 : hours(a) > hours(b) ? 1 : 0;
}

const byLot = (a: Delivery, b: Delivery) => (a.lineId < b.lineId ? -1 : 1);

/** Partnerships of the same carrier, or of the same kitchen when it carries by itself. */
function sameCarrier(workbook: OpenWorkbook, facts: PartnershipFacts): PartnershipFacts[] {
  const { carrierId, kitchenId } = facts.partnership;
  return workbook.reference.partnership
    .filter(
      (each) =>
        each.carrierId === carrierId && (carrierId !== null || each.kitchenId === kitchenId),
    )
    .map(({ partnershipId }) => partnershipFacts(workbook, partnershipId));
}
