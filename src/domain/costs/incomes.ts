import { mondayOf } from '../../kernel/iso-week';
import { addDays } from '../../kernel/local-date';
import type { Missing } from '../../kernel/traced';
import type { CostItem } from '../../model/cost-item';
import type { Income } from '../../model/income';
import { allocateCosts } from './allocate-costs';
import { bookIndexOf, shareIndex } from './book-index';
import type { Allocation, CostBook, IncomePart } from './cost-types';
import { concernsView } from './cost-missing';
import { costsInView } from './costs-in-view';
import { type MealCostView, viewOf } from './view-meals';

/** An income as the engine that shares costs reads it: what a cost takes from its payer, an income brings to its receiver. */
export function incomeAsCost(income: Income): CostItem {
  const { incomeId, label, periodStart, periodEnd, scope, scopeId, entryMode } = income;
  const { amountCents, unitPrice, quantity, allocationKey, sourceNote, isIllustrative } = income;
  return {
    ...{ costId: incomeId, label, periodStart, periodEnd, scope, scopeId, entryMode },
    ...{ amountCents, unitPrice, quantity, allocationKey, sourceNote, isIllustrative },
    stage: income.restrictedStage ?? 'G',
    kind: 'CHARGE',
    basis: 'CASH',
    isSunk: false,
    confidence: 'REEL',
    amountHtCents: null,
    vatRate: null,
    retainedBasis: null,
    grantCents: null,
    depreciationYears: null,
    stageServed: null,
    nature: null,
    recurrence: null,
  };
}

const incomeBooks = new WeakMap<CostBook, CostBook>();

function incomeBookOf(book: CostBook): CostBook {
  const known = incomeBooks.get(book);
  if (known) return known;
  const made = { ...book, items: (book.incomes ?? []).map(incomeAsCost), shares: [] };
  shareIndex(made, book);
  incomeBooks.set(book, made);
  return made;
}

const allocations = new WeakMap<Allocation, { book: CostBook; incomes: Allocation }>();

/**
 * Shares the incomes over the weeks of an allocation of costs, as costs are shared: same keys, same weeks, same cents.
 * `costId` is the id of the income.
 */
function incomeAllocation(book: CostBook, costs: Allocation): Allocation {
  const known = allocations.get(costs);
  if (known?.book === book) return known.incomes;
  const from = mondayOf(costs.fromWeek) ?? '';
  const until = addDays(mondayOf(costs.untilWeek) ?? '', 6);
  const incomes = allocateCosts(incomeBookOf(book), { from, until });
  allocations.set(costs, { book, incomes });
  return incomes;
}

interface ViewIncomes {
  readonly parts: readonly IncomePart[];
  readonly missing: readonly Missing[];
}

const NO_INCOME: ViewIncomes = { parts: [], missing: [] };

/** What each income brings in a view, in the order of their ids, and what lacks to tell it. */
export function incomesInView(book: CostBook, costs: Allocation, asked: MealCostView): ViewIncomes {
  const incomes = new Map((book.incomes ?? []).map((income) => [income.incomeId, income]));
  if (incomes.size === 0) return NO_INCOME;
  const allocation = incomeAllocation(book, costs);
  const view = viewOf(bookIndexOf(incomeBookOf(book)), asked);
  const parts = costsInView(allocation, view).flatMap(({ item, cents }) => {
    const income = incomes.get(item.costId);
    return income ? [{ income, cents }] : [];
  });
  const missing = allocation.missing.flatMap((lack) => {
    const item = lack.ref ? view.index.items.get(lack.ref.id) : undefined;
    // Days of a partnership that is gone are said with the costs.
    if (!item || !concernsView(item, view)) return [];
    return [{ ...lack, ref: { record: 'income', id: item.costId } }];
  });
  return { parts, missing };
}

/** What comes from outside to each partnership in each week, under `2026-S45 PT-0001`. */
export function incomesByWeek(book: CostBook, costs: Allocation): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const outside = (book.incomes ?? []).filter(({ giverId }) => giverId === null);
  if (outside.length === 0) return found;
  const ids = new Set(outside.map(({ incomeId }) => incomeId));
  for (const { costId, isoWeek, partnershipId, cents } of incomeAllocation(book, costs).parts) {
    const place = `${isoWeek} ${partnershipId}`;
    if (ids.has(costId)) found.set(place, (found.get(place) ?? 0) + cents);
  }
  return found;
}
