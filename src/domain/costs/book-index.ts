import { addDays, dayText } from '../../kernel/local-date';
import { isoWeekOf } from '../../kernel/iso-week';
import type { CostItem } from '../../model/cost-item';
import type { Partnership } from '../../model/partnership';
import type { CostBook, MealDay } from './cost-types';
import { keyWeightFinder, type KeyWeightsOn } from './key-weights';
import { dayReader, mealCalendar, type MealCalendar } from './meal-calendar';
import { type ItemPayers, payersByItem } from './payer-split';

/** A partnership with its days. */
export interface Flow {
  readonly id: string;
  readonly partnership: Partnership;
  readonly calendar: MealCalendar;
}

/** One pass over a book, after which every question about a period is a subtraction. */
export interface BookIndex {
  /** By id, so that no order of rows can change a cent. */
  readonly flows: readonly Flow[];
  readonly items: ReadonlyMap<string, CostItem>;
  readonly payers: ReadonlyMap<string, ItemPayers>;
  readonly readDay: (date: string) => number;
  readonly weekText: (week: number) => string;
  readonly flowsInScope: (item: CostItem) => readonly Flow[];
  /** Weights in force on a day. */
  readonly keyWeights: KeyWeightsOn;
  /** Days recorded for partnerships that the book does not have. */
  readonly strayDays: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<CostBook, BookIndex>();

/** The index of a book, made once: a screen asks the cost of many partnerships and weeks of the same book. */
export function bookIndexOf(book: CostBook): BookIndex {
  const known = indexes.get(book);
  if (known) return known;
  const index = buildIndex(book);
  indexes.set(book, index);
  return index;
}

/** The index of a book whose items alone are others: the days are not read twice. */
export function shareIndex(book: CostBook, like: CostBook): void {
  const items = new Map(book.items.map((item) => [item.costId, item]));
  indexes.set(book, { ...bookIndexOf(like), items, payers: payersByItem(book.shares) });
}

function buildIndex(book: CostBook): BookIndex {
  const readDay = dayReader();
  const { byPartnership, strayDays } = daysByPartnership(book);
  const flows = [...book.partnerships]
    .sort((a, b) => compareText(a.partnershipId, b.partnershipId))
    .map((partnership) => ({
      id: partnership.partnershipId,
      partnership,
      calendar: mealCalendar(byPartnership.get(partnership.partnershipId) ?? [], readDay),
    }));
  return {
    flows,
    items: new Map(book.items.map((item) => [item.costId, item])),
    payers: payersByItem(book.shares),
    readDay,
    weekText: weekWriter(),
    flowsInScope: scopeFinder(flows),
    keyWeights: keyWeightFinder(book.keyWeights ?? [], readDay),
    strayDays,
  };
}

/** Order of texts that no language setting can change. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function daysByPartnership(book: CostBook) {
  const byPartnership = new Map<string, MealDay[]>();
  for (const { partnershipId } of book.partnerships) byPartnership.set(partnershipId, []);
  const strayDays = new Map<string, number>();
  for (const day of book.days) {
    const days = byPartnership.get(day.partnershipId);
    if (days) days.push(day);
    else strayDays.set(day.partnershipId, (strayDays.get(day.partnershipId) ?? 0) + 1);
  }
  return { byPartnership, strayDays };
}

function weekWriter(): (week: number) => string {
  const known = new Map<number, string>();
  return (week) => {
    const found = known.get(week);
    if (found !== undefined) return found;
    const text = isoWeekOf(addDays(dayText(week * 7), -3));
    known.set(week, text);
    return text;
  };
}

function scopeFinder(flows: readonly Flow[]): (item: CostItem) => readonly Flow[] {
  const byKitchen = new Map<string, Flow[]>();
  const byPartner = new Map<string, Flow[]>();
  const byTerritory = new Map<string, Flow[]>();
  const byId = new Map<string, Flow[]>();
  const add = (groups: Map<string, Flow[]>, id: string, flow: Flow) => {
    const group = groups.get(id);
    if (group) group.push(flow);
    else groups.set(id, [flow]);
  };
  for (const flow of flows) {
    const { territory, kitchenId, recipientId, carrierId } = flow.partnership;
    if (territory !== null) add(byTerritory, territory, flow);
    add(byId, flow.id, flow);
    add(byKitchen, kitchenId, flow);
    for (const id of new Set([kitchenId, recipientId, carrierId])) {
      if (id !== null) add(byPartner, id, flow);
    }
  }
  return ({ scope, scopeId }) => {
    if (scope === 'PROJET') return flows;
    const groups = {
      TERRITORY: byTerritory,
      KITCHEN: byKitchen,
      PARTNER: byPartner,
      FLOW: byId,
    }[scope];
    return (scopeId === null ? undefined : groups.get(scopeId)) ?? [];
  };
}
