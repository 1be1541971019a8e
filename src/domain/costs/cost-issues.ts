import type { Issue, MessageParams, Severity } from '../../kernel/issue';
import { dayText as frenchDay } from '../traceability/french-formats';
import type { CostItem } from '../../model/cost-item';
import { dayNumber } from '../../kernel/local-date';
import type { Partnership } from '../../model/partnership';
import type { PayerShare } from '../../model/payer-share';
import type { KeyWeight } from './cost-types';
import { keyWeightFinder } from './key-weights';
import { isWhole } from './payer-split';
import { invoicedCents, withRetainedAmount } from './retained-amount';

export interface CostIssueContext {
  readonly partnerIds: ReadonlySet<string>;
  readonly partnerships: readonly Partnership[];
  /** Items to look for an overlap in; the item itself may be among them. */
  readonly otherItems?: readonly CostItem[];
  readonly keyWeights?: readonly KeyWeight[];
}

/** What cannot be shared between meals, whoever pays or receives it. */
export function chargeIssues(item: CostItem, context: CostIssueContext): Issue[] {
  return [
    ...periodIssues(item),
    ...scopeIssues(item, context),
    ...amountIssues(item),
    ...keyIssues(item, context),
  ];
}

/** What cannot be calculated, or is worth a question, in a cost item and its payers. */
export function costIssues(
  item: CostItem,
  shares: readonly PayerShare[],
  context: CostIssueContext,
): Issue[] {
  const found = [
    ...chargeIssues(withRetainedAmount(item), context),
    ...vatIssues(item),
    ...overlapIssues(item, context),
    ...shareIssues(shares, context),
  ];
  // A sentence may name the cost: the same codes are told away from its form, as what a figure lacks.
  return found.map((one) => ({ ...one, params: { label: item.label, ...one.params } }));
}

function issue(
  severity: Severity,
  code: string,
  at: { readonly path: string; readonly params?: MessageParams },
): Issue {
  return { severity, code, ...at };
}

/** Every week of a period bears its part: a longer one is a year mistyped. What depreciates may last longer. */
const MOST_YEARS = 10;

function isTooLong({ periodStart, periodEnd, entryMode }: CostItem): boolean {
  const lastDay = `${Number(periodStart.slice(0, 4)) + MOST_YEARS}${periodStart.slice(4)}`;
  return entryMode !== 'DEPRECIATION' && periodEnd > lastDay;
}

function periodIssues(item: CostItem): Issue[] {
  const { periodStart, periodEnd } = item;
  if (isTooLong(item)) {
    const params = { until: frenchDay(periodEnd), years: MOST_YEARS };
    return [issue('BLOCK', 'COST_PERIOD_TOO_LONG', { path: 'periodEnd', params })];
  }
  if (periodEnd >= periodStart) return [];
  const params = { from: frenchDay(periodStart), until: frenchDay(periodEnd) };
  return [issue('BLOCK', 'COST_PERIOD_REVERSED', { path: 'periodEnd', params })];
}

/** Partnerships that an item is shared between. */
function partnershipsInScope(
  { scope, scopeId }: CostItem,
  { partnerships }: CostIssueContext,
): readonly Partnership[] {
  return partnerships.filter(({ partnershipId, territory, kitchenId, recipientId, carrierId }) => {
    switch (scope) {
      case 'PROJET':
        return true;
      case 'TERRITORY':
        return territory !== null && scopeId === territory;
      case 'KITCHEN':
        return scopeId === kitchenId;
      case 'PARTNER':
        return [kitchenId, recipientId, carrierId].includes(scopeId);
      case 'FLOW':
        return scopeId === partnershipId;
    }
  });
}

function scopeIssues(item: CostItem, context: CostIssueContext): Issue[] {
  const { scope, scopeId } = item;
  const path = 'scopeId';
  if (scope !== 'PROJET' && scopeId === null) return [issue('BLOCK', 'SCOPE_ID_MISSING', { path })];
  if (partnershipsInScope(item, context).length > 0) return [];
  const isPartnerKnown = scopeId !== null && context.partnerIds.has(scopeId);
  if (scope === 'TERRITORY') {
    return [
      issue('BLOCK', 'SCOPE_TERRITORY_UNKNOWN', { path, params: { scopeId: scopeId ?? '' } }),
    ];
  }
  if (scope === 'PROJET' || (scope !== 'FLOW' && isPartnerKnown)) {
    return [issue('WARN', 'SCOPE_WITHOUT_PARTNERSHIP', { path })];
  }
  const code = scope === 'FLOW' ? 'SCOPE_PARTNERSHIP_UNKNOWN' : 'SCOPE_PARTNER_UNKNOWN';
  return [issue('BLOCK', code, { path, params: { scopeId: scopeId ?? '' } })];
}

/** Cents that the rounding of an invoice may make (`domain.md` §10.11). */
const VAT_TOLERANCE = 2;

export function vatIssues(item: CostItem): Issue[] {
  const { amountCents, amountHtCents, vatRate, retainedBasis } = item;
  if (amountHtCents === null) return [];
  if (vatRate === null && retainedBasis !== 'HT') {
    return [issue('BLOCK', 'VAT_RATE_MISSING', { path: 'vatRate' })];
  }
  const expected = invoicedCents(item);
  if (amountCents === null || expected === null) return [];
  if (Math.abs(amountCents - expected) <= VAT_TOLERANCE) return [];
  const params = { euros: amountCents / 100, expected: expected / 100 };
  return [issue('BLOCK', 'VAT_MISMATCH', { path: 'amountCents', params })];
}

type NumberField = 'amountCents' | 'unitPrice' | 'quantity' | 'depreciationYears';

const NEEDED: Readonly<Record<CostItem['entryMode'], readonly NumberField[]>> = {
  TOTAL: ['amountCents'],
  PER_MEAL: ['unitPrice'],
  PER_KM: ['unitPrice', 'quantity'],
  PER_HOUR: ['unitPrice', 'quantity'],
  VOLUNTEER: ['unitPrice', 'quantity'],
  PER_UNIT: ['unitPrice', 'quantity'],
  DEPRECIATION: ['amountCents', 'depreciationYears'],
};

const MONEY_AND_QUANTITY = [
  'amountCents',
  'amountHtCents',
  'unitPrice',
  'quantity',
  'grantCents',
] as const;

const MISSING_CODES: Readonly<Record<NumberField, string>> = {
  amountCents: 'COST_AMOUNT_MISSING',
  unitPrice: 'COST_PRICE_MISSING',
  quantity: 'COST_QUANTITY_MISSING',
  depreciationYears: 'COST_YEARS_MISSING',
};

/** An invoice that is awaited may be noted before it comes: a blank amount is a warning, not a refusal. */
function amountIssues(item: CostItem): Issue[] {
  const { entryMode, amountCents, grantCents, kind } = item;
  const found = NEEDED[entryMode]
    .filter((field) => item[field] === null || (field === 'depreciationYears' && item[field] === 0))
    .map((field) => issue('WARN', MISSING_CODES[field], { path: field }));
  for (const field of MONEY_AND_QUANTITY) {
    if (kind === 'CHARGE' && (item[field] ?? 0) < 0)
      found.push(issue('BLOCK', 'NEGATIVE_CHARGE', { path: field }));
  }
  if (grantCents !== null && grantCents > 0) {
    if (entryMode !== 'DEPRECIATION') {
      found.push(issue('WARN', 'GRANT_NOT_DEDUCTED', { path: 'grantCents' }));
    } else if (amountCents !== null && grantCents > amountCents) {
      found.push(issue('BLOCK', 'GRANT_OVER_PRICE', { path: 'grantCents' }));
    }
  }
  return found;
}

function keyIssues(item: CostItem, context: CostIssueContext): Issue[] {
  const path = 'allocationKey';
  const { allocationKey: key } = item;
  const inScope = partnershipsInScope(item, context);
  if (key === 'KM') {
    const count = inScope.filter(({ distanceKm }) => distanceKm === null).length;
    const isNeeded = inScope.length > 1 && count > 0;
    return isNeeded ? [issue('WARN', 'DISTANCE_MISSING', { path, params: { count } })] : [];
  }
  if (key !== 'HOURS' && key !== 'SURFACE' && key !== 'PERCENT') return [];
  const ids = new Set(inScope.map(({ partnershipId }) => partnershipId));
  const read = (day: string) => dayNumber(day) ?? 0;
  const weightsOn = keyWeightFinder(context.keyWeights ?? [], read);
  const total = [...(weightsOn(item, read(item.periodStart)) ?? [])]
    .filter(([partnershipId]) => ids.has(partnershipId))
    .reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return [issue('WARN', 'KEY_WEIGHTS_MISSING', { path })];
  if (key === 'PERCENT' && total > 10_000) {
    return [issue('BLOCK', 'PERCENT_OVER_100', { path, params: { percent: total / 100 } })];
  }
  return [];
}

/** The same invoice entered twice (`domain.md` §10.11). */
function overlapIssues(item: CostItem, { otherItems = [] }: CostIssueContext): Issue[] {
  const twin = otherItems.find(
    (other) =>
      other.costId !== item.costId &&
      other.label === item.label &&
      other.stage === item.stage &&
      other.scope === item.scope &&
      other.scopeId === item.scopeId &&
      other.periodStart <= item.periodEnd &&
      other.periodEnd >= item.periodStart,
  );
  if (!twin) return [];
  const params = { label: twin.label, costId: twin.costId };
  return [issue('WARN', 'OVERLAPPING_COST', { path: 'periodStart', params })];
}

function shareIssues(shares: readonly PayerShare[], { partnerIds }: CostIssueContext): Issue[] {
  if (shares.length === 0) return [issue('WARN', 'PAYER_MISSING', { path: 'payers' })];
  const found: Issue[] = [];
  const seen = new Set<string>();
  shares.forEach(({ payerId }, row) => {
    const path = `payers.${row}.payerId`;
    if (!partnerIds.has(payerId)) {
      found.push(issue('BLOCK', 'PAYER_UNKNOWN', { path, params: { payerId } }));
    }
    if (seen.has(payerId)) found.push(issue('WARN', 'PAYER_TWICE', { path }));
    seen.add(payerId);
  });
  const percent = shares.reduce((sum, { sharePercent }) => sum + sharePercent, 0);
  if (!isWhole(percent)) {
    const params = { percent: percent / 100 };
    found.push(issue('BLOCK', 'SHARES_NOT_100', { path: 'payers', params }));
  }
  return found;
}
