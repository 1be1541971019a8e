import { isoWeekOf } from '../../src/kernel/iso-week';
import { addDays } from '../../src/kernel/local-date';
import type { Reference } from '../../src/app/reference';
import { partnerRecord } from '../../src/model/partner';
import type { DayCounts, WeekCell, WeekCells } from '../../src/tables/system-state';
import { anIncome, anItem, aPartnership, aShare } from '../unit/domain/costs/cost-builders';
import { blankRow } from './blank-row';
import { seeded } from './seeded';

const FIRST = '2026-09-07';

/** A small workbook of costs, different for each seed: weeks without meals, costs without payers, savings, incomes. */
export function aCostWorkbook(seed: number): {
  readonly state: { readonly weeks: ReadonlyMap<string, WeekCells> };
  readonly reference: Reference;
  readonly today: string;
} {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const partnerships = Array.from({ length: 1 + below(4) }, (_, place) =>
    aPartnership({
      partnershipId: `PT-${place}`,
      name: `=Partenariat ${place}`,
      kitchenId: `P-${place % 2}`,
      flowType: below(2) === 0 ? 'EXCEDENT' : 'PRODUIT_EXPRES',
      distanceKm: below(4) === 0 ? null : 1000 * (1 + below(20)),
    }),
  );
  const weeks = new Map<string, WeekCells>();
  for (let place = 0; place < 2 + below(4); place += 1) {
    const monday = addDays(FIRST, 7 * place);
    const cells = partnerships
      .filter(() => below(5) > 0)
      .map(({ partnershipId }) => [partnershipId, aWeek(monday, below)] as const);
    weeks.set(isoWeekOf(monday), Object.fromEntries(cells));
  }
  const items = Array.from({ length: below(12) }, (_, place) => anyItem(place, below));
  const shares = items.flatMap(({ costId }) => {
    const kind = below(3);
    if (kind === 0) return [];
    return kind === 1
      ? [aShare(costId, 'P-0', 100)]
      : [aShare(costId, 'P-0', 33.33), aShare(costId, 'P-1', 40)];
  });
  const partner = ['P-0', 'P-1'].map((partnerId) => ({
    ...blankRow(partnerRecord.fields),
    partnerId,
    name: `Structure ${partnerId}`,
  })) as unknown as Reference['partner']; // only their names are read
  const reference: Reference = {
    ...{ partner, partnership: partnerships, costItem: items, payerShare: shares },
    ...{ schoolHoliday: [], closure: [], keyWeight: [], incident: [] },
    income: Array.from({ length: below(4) }, (_, place) => anyIncome(place, below)),
    ...{ agreement: [], setting: [] },
  };
  return { state: { weeks }, reference, today: '2026-11-23' };
}

function aWeek(monday: string, below: (limit: number) => number): WeekCell {
  const days = Array.from({ length: 1 + below(3) }, (_, day): [string, DayCounts] => {
    const delivered = below(6) === 0 ? 0 : 1 + below(60);
    const distributed = below(6) === 0 ? null : Math.max(0, delivered - below(3));
    return [addDays(monday, day), [delivered, delivered, distributed, 0, delivered > 0 ? 1 : 0]];
  });
  return {
    ...{ version: 1, runs: [[3, 1]], days: Object.fromEntries(days), state: 'DELIVERED' },
    ...{ missing: [], isIllustrative: false, versions: {} },
  };
}

/** From outside, or from one of the two partners to the other. */
function anyIncome(place: number, below: (limit: number) => number) {
  const receiver = below(2);
  const start = addDays(FIRST, below(20));
  return anIncome({
    incomeId: `RE-000${place}`,
    receiverId: `P-${receiver}`,
    giverId: below(2) === 0 ? null : `P-${1 - receiver}`,
    amountCents: below(20_000),
    ...{ periodStart: start, periodEnd: addDays(start, below(30)) },
  });
}

function anyItem(place: number, below: (limit: number) => number) {
  const isMealPrice = below(4) === 0;
  const start = addDays(FIRST, below(30) - 10);
  const scope = (['PROJET', 'KITCHEN', 'FLOW'] as const)[below(3)] ?? 'PROJET';
  return anItem({
    costId: `C-${String(place).padStart(4, '0')}`,
    label: `Charge ${place}`,
    stage: (['A', 'P', 'B', 'S', 'C', 'D', 'G', 'I'] as const)[below(8)] ?? 'A',
    scope,
    scopeId: scope === 'PROJET' ? null : scope === 'KITCHEN' ? `P-${below(2)}` : `PT-${below(3)}`,
    ...{ periodStart: start, periodEnd: addDays(start, below(40)) },
    ...(isMealPrice
      ? { entryMode: 'PER_MEAL' as const, amountCents: null, unitPrice: below(30_000) }
      : { amountCents: below(100_000) }),
    kind: below(6) === 0 ? 'SAVING' : 'CHARGE',
    basis: below(3) === 0 ? 'VALUED' : 'CASH',
    allocationKey: (['MEALS', 'DELIVERIES', 'KM', 'EQUAL'] as const)[below(4)] ?? 'MEALS',
  });
}
