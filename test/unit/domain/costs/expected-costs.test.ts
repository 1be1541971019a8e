import { describe, expect, it } from '@jest/globals';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import { expectedCosts } from '../../../../src/domain/costs/expected-costs';
import { mealCost } from '../../../../src/domain/costs/meal-cost';
import { dayNumber } from '../../../../src/kernel/local-date';
import { formatMessage } from '../../../../src/i18n/format-message';
import { missing as sentences } from '../../../../src/i18n/fr/rules';
import type { CostItem } from '../../../../src/model/cost-item';
import { aBook, anItem, aPartnership, someDays } from './cost-builders';

const read = (day: string) => dayNumber(day) ?? 0;
const invoice = (from: string, until: string, facts: Partial<CostItem> = {}) =>
  anItem({
    costId: `C-${from}`,
    label: 'Électricité',
    periodStart: from,
    periodEnd: until,
    recurrence: 'MENSUEL',
    ...facts,
  });
const january = invoice('2026-01-01', '2026-01-31');
const february = invoice('2026-02-01', '2026-02-28');

const monthsOf = (items: CostItem[], until: string) =>
  expectedCosts(items, read(until), read).map(({ month }) => month);

describe('invoices that come back', () => {
  it.each<[string, CostItem[], string, string[]]>([
    ['nothing is awaited in the month of the last one', [january], '2026-01-31', []],
    ['the next one is awaited as soon as its month begins', [january], '2026-02-01', ['2026-02']],
    ['each month until the day asked', [january], '2026-04-12', ['2026-02', '2026-03', '2026-04']],
    [
      'a hole between two',
      [january, invoice('2026-03-01', '2026-03-31')],
      '2026-03-31',
      ['2026-02'],
    ],
    [
      'a hole of a few days is none',
      [january, invoice('2026-02-05', '2026-02-28')],
      '2026-02-28',
      [],
    ],
    ['one that comes early covers its days', [january, february], '2026-02-28', []],
    [
      'what does not come back is not awaited',
      [{ ...january, recurrence: null }],
      '2026-06-30',
      [],
    ],
    [
      'the last of a series says that it is over',
      [january, { ...february, recurrence: null }],
      '2026-06-30',
      [],
    ],
    [
      'each quarter',
      [{ ...january, periodEnd: '2026-03-31', recurrence: 'TRIMESTRIEL' }],
      '2026-07-01',
      ['2026-04', '2026-07'],
    ],
    [
      'each year',
      [{ ...january, periodEnd: '2026-12-31', recurrence: 'ANNUEL' }],
      '2027-02-01',
      ['2027-01'],
    ],
    [
      'another partnership is another series',
      [january, { ...february, scope: 'FLOW', scopeId: 'PT-1' }],
      '2026-02-28',
      ['2026-02'],
    ],
    [
      'an asset is paid off, not awaited',
      [{ ...january, entryMode: 'DEPRECIATION' }],
      '2026-06-30',
      [],
    ],
  ])('%s', (_, items, until, expected) => {
    expect(monthsOf(items, until)).toEqual(expected);
  });

  it('make the total of their month incomplete, each named once', () => {
    const gas = invoice('2026-02-01', '2026-02-28', { costId: 'C-GAZ', label: 'Gaz', stage: 'A' });
    const one = aBook({ items: [february, gas], days: someDays('2026-02-02', 40) });
    const weeks = ['2026-S10', '2026-S11'];
    const from = '2026-03-02';
    const view = { partnershipId: null, weeks };
    const cost = mealCost(one, allocateCosts(one, { from, until: '2026-03-15' }), view);
    const [awaited] = cost.missing.filter(({ code }) => code === 'COSTS_EXPECTED');
    expect(formatMessage(sentences.COSTS_EXPECTED, awaited?.params)).toBe(
      '2 factures attendues pour 2026-03 : Gaz, Électricité.',
    );
    expect(cost.stages.A.missing).toMatchObject([
      { code: 'COST_EXPECTED', params: { label: 'Gaz' } },
    ]);
    expect(cost.totalCents).toBe(0);
  });

  it('are not awaited by a partnership they do not concern', () => {
    const own = { ...february, scope: 'FLOW' as const, scopeId: 'PT-1' };
    const partnerships = [aPartnership(), aPartnership({ partnershipId: 'PT-2' })];
    const one = aBook({ items: [own], partnerships, days: someDays('2026-02-02', 40) });
    const weeks = ['2026-S11'];
    const allocation = allocateCosts(one, { from: '2026-03-09', until: '2026-03-15' });
    const codes = (partnershipId: string) =>
      mealCost(one, allocation, { partnershipId, weeks }).missing.map(({ code }) => code);
    expect(codes('PT-1')).toContain('COSTS_EXPECTED');
    expect(codes('PT-2')).not.toContain('COSTS_EXPECTED');
  });
});
