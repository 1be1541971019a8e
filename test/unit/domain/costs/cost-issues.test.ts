import { describe, expect, it } from '@jest/globals';
import { type CostIssueContext, costIssues } from '../../../../src/domain/costs/cost-issues';
import { formatMessage } from '../../../../src/i18n/format-message';
import { costIssues as english } from '../../../../src/i18n/en/cost-issues';
import { costIssues as french } from '../../../../src/i18n/fr/cost-issues';
import { missing } from '../../../../src/i18n/fr/rules';
import type { CostItem } from '../../../../src/model/cost-item';
import type { PayerShare } from '../../../../src/model/payer-share';
import { aMealPrice, anItem, aPartnership, aShare } from './cost-builders';

const context: CostIssueContext = {
  partnerIds: new Set(['P-CUISINE', 'P-FOYER', 'P-VILLE', 'P-SEUL']),
  partnerships: [aPartnership(), aPartnership({ partnershipId: 'PT-2', distanceKm: 5000 })],
};
const paid = [aShare('C-0001', 'P-VILLE', 100)];
const weights = (weight: number) => ({
  keyWeights: [{ key: 'PERCENT' as const, costId: null, partnershipId: 'PT-1', weight }],
});

interface Given {
  readonly item?: CostItem;
  readonly shares?: PayerShare[];
  readonly more?: Partial<CostIssueContext>;
}
type Case = readonly [code: string, at: string, given: Given];

const CASES: readonly Case[] = [
  ['COST_PERIOD_REVERSED', 'BLOCK periodEnd', { item: anItem({ periodEnd: '2026-11-01' }) }],
  ['SCOPE_ID_MISSING', 'BLOCK scopeId', { item: anItem({ scope: 'FLOW' }) }],
  [
    'SCOPE_PARTNERSHIP_UNKNOWN',
    'BLOCK scopeId',
    { item: anItem({ scope: 'FLOW', scopeId: 'PT-9' }) },
  ],
  [
    'SCOPE_PARTNER_UNKNOWN',
    'BLOCK scopeId',
    { item: anItem({ scope: 'PARTNER', scopeId: 'P-9' }) },
  ],
  [
    'SCOPE_WITHOUT_PARTNERSHIP',
    'WARN scopeId',
    { item: anItem({ scope: 'KITCHEN', scopeId: 'P-SEUL' }) },
  ],
  ['SCOPE_WITHOUT_PARTNERSHIP', 'WARN scopeId', { more: { partnerships: [] } }],
  [
    'SCOPE_TERRITORY_UNKNOWN',
    'BLOCK scopeId',
    { item: anItem({ scope: 'TERRITORY', scopeId: 'Nulle part' }) },
  ],
  [
    'COST_PERIOD_TOO_LONG',
    'BLOCK periodEnd',
    { item: anItem({ periodStart: '2026-11-02', periodEnd: '2036-11-03' }) },
  ],
  ['VAT_RATE_MISSING', 'BLOCK vatRate', { item: anItem({ amountHtCents: 10_000 }) }],
  [
    'VAT_MISMATCH',
    'BLOCK amountCents',
    { item: anItem({ amountHtCents: 10_000, vatRate: 'TVA_200' }) },
  ],
  ['NEGATIVE_CHARGE', 'BLOCK amountCents', { item: anItem({ amountCents: -1 }) }],
  ['COST_AMOUNT_MISSING', 'WARN amountCents', { item: anItem({ amountCents: null }) }],
  ['COST_PRICE_MISSING', 'WARN unitPrice', { item: aMealPrice(1, { unitPrice: null }) }],
  [
    'COST_QUANTITY_MISSING',
    'WARN quantity',
    { item: anItem({ entryMode: 'PER_KM', unitPrice: 1 }) },
  ],
  ['COST_YEARS_MISSING', 'WARN depreciationYears', { item: anItem({ entryMode: 'DEPRECIATION' }) }],
  [
    'GRANT_OVER_PRICE',
    'BLOCK grantCents',
    { item: anItem({ entryMode: 'DEPRECIATION', depreciationYears: 5000, grantCents: 10_001 }) },
  ],
  ['GRANT_NOT_DEDUCTED', 'WARN grantCents', { item: anItem({ grantCents: 100 }) }],
  ['DISTANCE_MISSING', 'WARN allocationKey', { item: anItem({ allocationKey: 'KM' }) }],
  ['KEY_WEIGHTS_MISSING', 'WARN allocationKey', { item: anItem({ allocationKey: 'HOURS' }) }],
  [
    'PERCENT_OVER_100',
    'BLOCK allocationKey',
    { item: anItem({ allocationKey: 'PERCENT' }), more: weights(10_100) },
  ],
  [
    'OVERLAPPING_COST',
    'WARN periodStart',
    {
      more: {
        otherItems: [anItem({ costId: 'C-2', periodStart: '2026-11-15', periodEnd: '2026-12-31' })],
      },
    },
  ],
  ['SHARES_NOT_100', 'BLOCK payers', { shares: [aShare('C-0001', 'P-VILLE', 99.98)] }],
  ['PAYER_MISSING', 'WARN payers', { shares: [] }],
  ['PAYER_UNKNOWN', 'BLOCK payers.0.payerId', { shares: [aShare('C-0001', 'P-GONE', 100)] }],
  [
    'PAYER_TWICE',
    'WARN payers.1.payerId',
    { shares: [aShare('C-0001', 'P-VILLE', 50), aShare('C-0001', 'P-VILLE', 50)] },
  ],
];

const issuesOf = ({ item = anItem(), shares = paid, more = {} }: Given) =>
  costIssues(item, shares, { ...context, ...more });

describe('bad input of a cost', () => {
  it.each(CASES)('%s is a %s, and nothing else', (code, at, given) => {
    const [severity, path] = at.split(' ');
    expect(issuesOf(given)).toMatchObject([{ code, severity, path }]);
  });

  it.each(CASES)(
    '%s has its sentence, filled, in French and in English, alone or among what figures lack',
    (code, _, given) => {
      const [issue] = issuesOf(given);
      const languages: readonly Readonly<Record<string, string>>[] = [
        french,
        english,
        { ...french, ...missing },
      ];
      for (const sentences of languages) {
        expect(formatMessage(sentences[code] ?? '{none}', issue?.params)).not.toMatch(/[{}]/);
      }
    },
  );

  it('has a case for every sentence', () => {
    const prices = ['PRICE_CHANGES_PAST', 'PRICE_DAY_OUTSIDE', 'PRICE_NOT_PER_MEAL'];
    const elsewhere = ['MEAL_PRICE_UNUSUAL', 'INCOME_FROM_ITSELF', ...prices];
    const weights = ['WEIGHT_NEGATIVE', 'WEIGHT_OF_OTHER_KEY', 'WEIGHT_TWICE'];
    expect(new Set([...CASES.map(([code]) => code), ...elsewhere, ...weights])).toEqual(
      new Set(Object.keys(french)),
    );
  });

  it.each<[string, Given]>([
    ['a plain invoice', {}],
    [
      'thirds of 33.33 %',
      {
        shares: ['P-VILLE', 'P-CUISINE', 'P-FOYER'].map((payer) => aShare('C-0001', payer, 33.33)),
      },
    ],
    [
      'kilometres of one partnership',
      { item: anItem({ allocationKey: 'KM', scope: 'FLOW', scopeId: 'PT-1' }) },
    ],
    ['a percentage under 100', { item: anItem({ allocationKey: 'PERCENT' }), more: weights(3000) }],
    [
      'the next month of the same cost',
      {
        more: {
          otherItems: [
            anItem({ costId: 'C-2', periodStart: '2026-11-16', periodEnd: '2026-12-31' }),
          ],
        },
      },
    ],
    ['itself among the others', { more: { otherItems: [anItem()] } }],
  ])('has nothing against %s', (_, given) => {
    expect(issuesOf(given)).toEqual([]);
  });
});
