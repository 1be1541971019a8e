import { allocateCosts } from '../domain/costs/allocate-costs';
import { type CostRow, costRows, type CostRowsBy } from '../domain/costs/cost-rows';
import type { Denominator } from '../domain/costs/cost-types';
import { daysOfWeek } from '../kernel/iso-week';
import type { AppContext } from './app-context';
import { costBookOf } from './cost-book';
import type { CostRowsAsked, CostRowsView, CostRowView } from './cost-views';
import { weeksBetween } from './get-meal-cost';
import { openForReading, type OpenWorkbook } from './open-workbook';
import { dayLabel, weekLabel } from './week-label';

function nameOf({ reference }: OpenWorkbook, id: string): string {
  const partnership = reference.partnership.find((each) => each.partnershipId === id);
  const partner = reference.partner.find((each) => each.partnerId === id);
  return partnership?.name ?? partner?.name ?? id;
}

function labelOf(workbook: OpenWorkbook, by: CostRowsBy, key: string): string {
  const { messages } = workbook.context;
  switch (by) {
    case 'DELIVERY': {
      const [date = '', id = ''] = key.split(' ');
      const month = messages.weekWords.months[Number(date.slice(5, 7)) - 1] ?? '';
      return `${dayLabel(messages, date)} ${month} · ${nameOf(workbook, id)}`;
    }
    case 'WEEK':
      return weekLabel(messages, key);
    case 'MONTH':
      return `${messages.weekWords.months[Number(key.slice(5)) - 1] ?? ''} ${key.slice(0, 4)}`;
    case 'YEAR':
      return key;
    case 'TERRITORY':
      return key === '' ? messages.weekWords.noTerritory : key;
    case 'PARTNERSHIP':
    case 'KITCHEN':
      return nameOf(workbook, key);
  }
}

function rowView(label: string, row: Omit<CostRow, 'key'>, denominator: Denominator): CostRowView {
  const meals = row.meals[denominator];
  const perMeal = (cents: number) => (meals ? cents / meals : null);
  const { totalCents, cashCents, valuedCents, marginalCents, isIllustrative } = row;
  return {
    label,
    ...{ totalCents, cashCents, valuedCents, marginalCents, isIllustrative },
    netCents: totalCents - row.outsideIncomeCents,
    meals,
    fullPerMeal: perMeal(totalCents),
    marginalPerMeal: perMeal(marginalCents),
  };
}

function sumOf(rows: readonly CostRow[], denominator: Denominator): Omit<CostRow, 'key'> {
  const sum = (read: (row: CostRow) => number) => rows.reduce((total, row) => total + read(row), 0);
  const told = rows.flatMap(({ meals }) => meals[denominator] ?? []);
  const meals = told.length === 0 ? null : told.reduce((total, one) => total + one, 0);
  return {
    totalCents: sum((row) => row.totalCents),
    cashCents: sum((row) => row.cashCents),
    valuedCents: sum((row) => row.valuedCents),
    marginalCents: sum((row) => row.marginalCents),
    outsideIncomeCents: sum((row) => row.outsideIncomeCents),
    meals: {
      PRODUCED: null,
      DELIVERED: null,
      ACCEPTED: null,
      DISTRIBUTED: null,
      [denominator]: meals,
    },
    isIllustrative: rows.some((row) => row.isIllustrative),
  };
}

/** A cost cut in rows: by delivery, week, month, year, partnership, kitchen or territory. */
export function getCostRows(context: AppContext, input: CostRowsAsked): CostRowsView {
  const { fromWeek, untilWeek, by, denominator = 'DISTRIBUTED' } = input;
  const weeks = weeksBetween(fromWeek, untilWeek);
  const workbook = openForReading(context, { oldest: fromWeek, newest: untilWeek });
  const book = costBookOf(workbook.state, workbook.reference);
  const from = daysOfWeek(fromWeek)[0] ?? '';
  const until = daysOfWeek(untilWeek)[6] ?? '';
  const { partnershipId, place } = input;
  const rows = costRows(book, allocateCosts(book, { from, until }), {
    partnershipId,
    place,
    weeks,
    by,
  });
  const { total } = context.messages.weekWords;
  return {
    by,
    denominator,
    rows: rows.map((row) => rowView(labelOf(workbook, by, row.key), row, denominator)),
    total: rowView(total, sumOf(rows, denominator), denominator),
  };
}
