import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import type { Allocation, CostBook, MealCost } from '../../../../src/domain/costs/cost-types';
import { mealCost } from '../../../../src/domain/costs/meal-cost';
import { addDays } from '../../../../src/kernel/local-date';
import {
  aBook,
  aDay,
  aMealPrice,
  anItem,
  aPartnership,
  aShare,
  NOVEMBER,
  someDays,
  TWO_WEEKS,
} from './cost-builders';
import { MORE_EXAMPLES } from './calculs-more-examples';
import { euros } from './euros';

const page = readFileSync(join(__dirname, '../../../../docs/calculs.md'), 'utf8');

const allocated = (book: CostBook, period = NOVEMBER) => allocateCosts(book, period);
const costOf = (book: CostBook, denominator: MealCost['denominator'] = 'DISTRIBUTED') =>
  mealCost(book, allocated(book), { partnershipId: 'PT-1', weeks: TWO_WEEKS, denominator });
const sum = (rows: readonly { readonly cents: number }[]) =>
  rows.reduce((total, row) => total + row.cents, 0);
const of = ({ parts }: Allocation, key: 'partnershipId' | 'isoWeek', value: string) =>
  sum(parts.filter((part) => part[key] === value));

const flows = (count: number, distances: readonly number[] = []) =>
  Array.from({ length: count }, (_, place) =>
    aPartnership({ partnershipId: `PT-${place + 1}`, distanceKm: distances[place] ?? null }),
  );

/** The examples of the page, each written with the figures that the calculation gives. */
const EXAMPLES: Readonly<Record<string, () => string>> = {
  'rounds an amount once': () => {
    const book = aBook({ items: [aMealPrice(0.0375)], days: [aDay('2026-11-03', 1001)] });
    return `1 001 repas à 0,0375 € font ${euros(sum(allocated(book).parts))}.`;
  },
  'gives each week the days of the invoice': () => {
    const item = anItem({ periodStart: '2026-11-05', periodEnd: '2026-11-14' });
    const parts = allocated(aBook({ items: [item] }));
    return (
      'une facture de 100,00 € court du jeudi 5 au samedi 14 novembre 2026, avec les mêmes repas chaque jour. ' +
      `La semaine 45 en reçoit ${euros(of(parts, 'isoWeek', '2026-S45'))} (4 jours), ` +
      `la semaine 46 ${euros(of(parts, 'isoWeek', '2026-S46'))} (6 jours).`
    );
  },
  'weighs by distance × deliveries': () => {
    const book = aBook({
      items: [anItem({ amountCents: 11_000, allocationKey: 'KM' })],
      partnerships: flows(2, [10_000, 30_000]),
      days: [...someDays('2026-11-02', 5), ...someDays('2026-11-02', 2, { partnershipId: 'PT-2' })],
    });
    const parts = allocated(book);
    return (
      '110,00 € de tournées, deux partenariats : 5 livraisons à 10 km et 2 livraisons à 30 km. ' +
      `Le premier porte ${euros(of(parts, 'partnershipId', 'PT-1'))}, le second ${euros(of(parts, 'partnershipId', 'PT-2'))}.`
    );
  },
  'keeps the rest of a percentage apart': () => {
    const book = aBook({
      items: [anItem({ amountCents: 100_000, allocationKey: 'PERCENT' })],
      keyWeights: [{ key: 'PERCENT', costId: null, partnershipId: 'PT-1', weight: 1200 }],
    });
    const { parts, unallocated } = allocated(book);
    return `une maintenance de 1 000,00 €, 12 % pour le partenariat : ${euros(sum(parts))} affectés, ${euros(sum(unallocated))} non affectés.`;
  },
  'gives the odd cent by largest remainder': () => {
    const days = ['PT-1', 'PT-2', 'PT-3'].map((partnershipId) =>
      aDay('2026-11-03', 10, { partnershipId }),
    );
    const book = aBook({
      items: [anItem({ allocationKey: 'EQUAL' })],
      partnerships: flows(3),
      days,
    });
    const [first, second, third] = allocated(book).parts.map(({ cents }) => euros(cents));
    return `100,00 € entre trois partenariats à parts égales : ${first}, ${second} et ${third}.`;
  },
  'leaves what has nothing to weigh on': () => {
    const { parts, unallocated } = allocated(
      aBook({ items: [anItem({ amountCents: 5000 })], days: [] }),
    );
    return `une facture de 50,00 € pour une semaine sans aucune livraison : ${euros(sum(parts))} réparti, ${euros(sum(unallocated))} non affectés.`;
  },
  'names the denominator': () => {
    const book = aBook({
      items: [anItem({ amountCents: 40_000 })],
      days: [aDay('2026-11-03', 100, { distributed: 90 })],
    });
    const per = (denominator: MealCost['denominator']) =>
      euros(costOf(book, denominator).levels.FULL.value);
    return `400,00 € pour 100 repas livrés dont 90 distribués : ${per('DELIVERED')} par repas livré, ${per('DISTRIBUTED')} par repas distribué.`;
  },
  'cumulates the levels': () => {
    const items = (
      [
        ['A', 3.66],
        ['B', 0.21],
        ['C', 4.31],
        ['D', 2.5],
      ] as const
    ).map(([stage, price]) => aMealPrice(price, { costId: `C-${stage}`, stage }));
    const { levels } = costOf(aBook({ items }));
    return (
      'production 3,66 €, livraison 0,21 €, distribution 4,31 €, animation 2,50 € (Dijon, 2008) : ' +
      `niveau A ${euros(levels.A.value)}, niveau B ${euros(levels.B.value)}, niveau C ${euros(levels.C.value)}, complet ${euros(levels.FULL.value)}.`
    );
  },
  'depreciates by actual days': () => {
    const item = anItem({
      entryMode: 'DEPRECIATION',
      amountCents: 1_200_000,
      grantCents: 200_000,
      depreciationYears: 5000,
      periodStart: '2026-11-10',
      periodEnd: '2031-11-09',
    });
    const book = aBook({ items: [item], days: someDays('2026-11-16', 5) });
    const november = sum(allocated(book, { from: '2026-11-10', until: '2026-11-30' }).parts);
    return (
      'une armoire froide de 12 000,00 €, subvention 2 000,00 €, 5 ans à partir du 10 novembre 2026 : ' +
      `novembre porte 21 jours sur 1 826, soit ${euros(november)}.`
    );
  },
  'takes off what was spent anyway': () => {
    const items = [
      aMealPrice(3, { costId: 'C-1', stage: 'A' }),
      aMealPrice(0.5, { costId: 'C-2', stage: 'P' }),
      aMealPrice(1, { costId: 'C-3', stage: 'C', basis: 'VALUED' }),
    ];
    const cost = costOf(aBook({ items, partnerships: [aPartnership({ flowType: 'EXCEDENT' })] }));
    const each = (cents: number) => euros(cents / (cost.distributed ?? 0));
    return (
      'un excédent, production 3,00 €, conditionnement 0,50 €, distribution bénévole 1,00 € par repas : ' +
      `complet ${euros(cost.levels.FULL.value)}, dont décaissé ${each(cost.cashCents)} et valorisé ${each(cost.valuedCents)} ; ` +
      `coût propre au partenariat ${euros(cost.marginal.value)}.`
    );
  },
  'follows what each payer owes': () => {
    const until = '2027-01-24';
    const book = aBook({
      items: [anItem({ amountCents: 12, periodEnd: until })],
      days: Array.from({ length: 12 }, (_, week) => aDay(addDays('2026-11-02', 7 * week), 10)),
      shares: [aShare('C-0001', 'P-A', 50), aShare('C-0001', 'P-B', 50)],
    });
    const { parts } = allocated(book, { from: '2026-11-02', until });
    const [first, second] = [0, 1].map((place) =>
      parts.reduce((total, { payerCents }) => total + (payerCents?.[place] ?? 0), 0),
    );
    expect(first).toBe(second);
    return `0,12 € répartis sur douze semaines, à moitié entre deux payeurs : ${euros(first)} chacun, et non 0,12 € pour le premier.`;
  },
  'says what has no payer': () => {
    const cost = costOf(aBook({ shares: [aShare('C-0001', 'P-VILLE', 60)] }));
    const [town, nobody] = cost.payers.map(({ cents }) => euros(cents));
    return `100,00 € dont 60 % sont payés par la ville : ville ${town}, non renseigné ${nobody}.`;
  },
};

const ALL = { ...EXAMPLES, ...MORE_EXAMPLES };

describe('docs/calculs.md', () => {
  const written = page
    .split('\n')
    .flatMap((line) => (line.startsWith('> Exemple : ') ? [line.slice(12)] : []));

  it.each(Object.entries(ALL))('%s', (_, example) => {
    expect(written).toContain(example());
  });

  it('has no example that is not a test', () => {
    expect(written).toHaveLength(Object.keys(ALL).length);
  });
});
