import { allocateCosts } from '../../../../src/domain/costs/allocate-costs';
import { costRows } from '../../../../src/domain/costs/cost-rows';
import type { CostBook, MealCost } from '../../../../src/domain/costs/cost-types';
import { mealCost } from '../../../../src/domain/costs/meal-cost';
import { withRetainedAmount } from '../../../../src/domain/costs/retained-amount';
import { supposedMealCost } from '../../../../src/domain/costs/what-if';
import {
  aBook,
  aDay,
  aMealPrice,
  anIncome,
  anItem,
  aPartnership,
  aShare,
  NOVEMBER,
  someDays,
  TWO_WEEKS,
} from './cost-builders';
import { euros } from './euros';

const costOf = (
  book: CostBook,
  asked: { place?: { kind: 'TERRITORY'; id: string } } = {},
): MealCost =>
  mealCost(book, allocateCosts(book, NOVEMBER), {
    partnershipId: null,
    weeks: TWO_WEEKS,
    ...asked,
  });
const netOf = (cost: MealCost, id: string) =>
  euros(cost.payers.find(({ payerId }) => payerId === id)?.netCents);

/** What a partnership bears of some amounts with so many meals in each of two weeks, and its first week alone. */
function borne(amounts: readonly number[]): { all: string; firstWeek: string } {
  const meals = { 'PT-1': [60, 10], 'PT-2': [30, 30] } as const;
  const days = (['PT-1', 'PT-2'] as const).flatMap((partnershipId) =>
    ['2026-11-03', '2026-11-10'].map((date, week) =>
      aDay(date, meals[partnershipId][week] ?? 0, { partnershipId }),
    ),
  );
  const items = amounts.map((amountCents, place) => anItem({ costId: `C-${place}`, amountCents }));
  const partnerships = ['PT-1', 'PT-2'].map((partnershipId) => aPartnership({ partnershipId }));
  const { parts } = allocateCosts(aBook({ items, days, partnerships }), NOVEMBER);
  const mine = parts.filter(({ partnershipId }) => partnershipId === 'PT-1');
  const sum = (of: typeof mine) => euros(of.reduce((total, { cents }) => total + cents, 0));
  return { all: sum(mine), firstWeek: sum(mine.filter(({ isoWeek }) => isoWeek === '2026-S45')) };
}

/** Examples of the page on VAT, places, rates that change, incomes, results in rows and suppositions. */
export const MORE_EXAMPLES: Readonly<Record<string, () => string>> = {
  'retains the amount with or without VAT': () => {
    const invoice = { amountCents: null, amountHtCents: 10_000, vatRate: 'TVA_55' } as const;
    const [association, town] = (['TTC', 'HT'] as const).map((retainedBasis) =>
      euros(withRetainedAmount(anItem({ ...invoice, retainedBasis })).amountCents),
    );
    return `une facture de 100,00 € HT à 5,5 % : ${association} pour une association, ${town} pour qui récupère la TVA.`;
  },
  'moves the odd cents of an invoice entered as two': () => {
    const [one, two] = [borne([112]), borne([57, 55])];
    return (
      "1,12 € d'un coup, ou 0,57 € et 0,55 € en deux lignes ; un partenariat a livré 60 repas la semaine 45 et 10 la semaine 46, " +
      `l'autre 30 et 30. Le premier porte ${one.all} d'un coup, ${two.all} en deux lignes ; ` +
      `sa semaine 45, ${one.firstWeek} et ${two.firstWeek}.`
    );
  },
  'takes a place as the sum of its partnerships': () => {
    const days = [
      ...someDays('2026-11-02', 5, { meals: 30 }),
      ...someDays('2026-11-02', 5, { meals: 10, partnershipId: 'PT-2' }),
    ];
    const partnerships = [
      aPartnership({ territory: 'Nanterre' }),
      aPartnership({ partnershipId: 'PT-2', territory: 'Massy' }),
    ];
    const book = aBook({ partnerships, days });
    const of = (id: string) => euros(costOf(book, { place: { kind: 'TERRITORY', id } }).totalCents);
    return `100,00 € pour tout le projet, 150 repas livrés à Nanterre et 50 à Massy : ${of('Nanterre')} pour Nanterre, ${of('Massy')} pour Massy.`;
  },
  'keeps the old price for the weeks before': () => {
    const items = [
      aMealPrice(2, { periodEnd: '2026-11-08' }),
      aMealPrice(2.1, { costId: 'C-0002', periodStart: '2026-11-09' }),
    ];
    const book = aBook({ items });
    const [before, after] = TWO_WEEKS.map((week) =>
      euros(
        mealCost(book, allocateCosts(book, NOVEMBER), { partnershipId: null, weeks: [week] })
          .totalCents,
      ),
    );
    return `700 repas par semaine à 2,00 €, puis 2,10 € à partir du lundi 9 novembre : ${before} la première semaine, ${after} la seconde.`;
  },
  'lightens who receives': () => {
    const book = aBook({
      shares: [aShare('C-0001', 'P-VILLE', 100)],
      incomes: [
        anIncome({ giverId: 'P-ETAT' }),
        anIncome({ incomeId: 'RE-0002', amountCents: 1000 }),
      ],
    });
    const cost = costOf(book);
    return (
      'la ville porte 100,00 € ; elle reçoit 60,00 € de l’État, qui est un partenaire du classeur, et 10,00 € des convives. ' +
      `Reste à charge : ville ${netOf(cost, 'P-VILLE')}, État ${netOf(cost, 'P-ETAT')}, soit ${euros(cost.netCents)} en tout.`
    );
  },
  'sets the price of the convention beside the cost': () => {
    const book = aBook({
      partnerships: [aPartnership({ mealPrice: 20_000 })],
      days: [aDay('2026-11-03', 40, { distributed: 32 })],
    });
    const { price } = costOf(book);
    return `100,00 € pour 40 repas livrés, prix de la convention 2,00 € : le repas livré coûte ${euros(price?.costCentsPerMeal)}, l’écart est de ${euros(price?.gapCentsPerMeal)}.`.replace(
      '-',
      '−',
    );
  },
  'puts a week in the month of its Thursday': () => {
    const book = aBook({
      items: [anItem({ periodStart: '2026-11-30', periodEnd: '2026-12-06' })],
      days: someDays('2026-11-30', 7),
    });
    const allocation = allocateCosts(book, { from: '2026-11-30', until: '2026-12-06' });
    const asked = { partnershipId: null, weeks: ['2026-S49'], by: 'MONTH' as const };
    const [row] = costRows(book, allocation, asked);
    return `une facture de 100,00 € pour la semaine du lundi 30 novembre 2026 compte ${euros(row?.totalCents)} en décembre.`;
  },
  'supposes more meals': () => {
    const items = [anItem({ stage: 'G' }), aMealPrice(3, { costId: 'C-0002', stage: 'A' })];
    const book = aBook({ items, days: [aDay('2026-11-03', 50)] });
    const per = (mealsFactor: number) =>
      euros(
        supposedMealCost(book, {
          ...{ partnershipId: null, weeks: TWO_WEEKS, mealsFactor },
          ...{ stageFactors: {}, surplusShare: null },
        }).levels.FULL.value,
      );
    return `100,00 € de coordination et 3,00 € de production par repas, 50 repas : ${per(1)} par repas ; avec 100 repas, ${per(2)}.`;
  },
};
