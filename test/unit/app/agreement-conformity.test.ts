import { describe, expect, it } from '@jest/globals';
import { MemoryApp } from '../../support/memory-app';
import { aDay, AGREEMENT, PARTNERSHIP, smallTerritory, WEEK } from '../../support/small-territory';

type Values = Readonly<Record<string, string>>;

interface Outside {
  readonly what: string;
  /** The partnership as it was signed, and what was changed since. */
  readonly signed?: Values;
  readonly since?: Values;
  readonly day: ReturnType<typeof aDay>;
  readonly sentence: RegExp;
}

const TUESDAY = '2026-11-17';
const meals = (count: string) => ({
  deliveredMeals: count,
  acceptedMeals: count,
  distributedMeals: count,
  refusedMeals: '0',
  refusalReason: '',
});

/** Each thing a week is compared by with the agreement in force that day. */
const OUTSIDE: readonly Outside[] = [
  { what: 'the weekday', day: aDay('2026-11-19'), sentence: /19.* n’est pas un jour de remise/ },
  {
    what: 'the most meals of a day',
    day: aDay(TUESDAY, meals('55')),
    sentence: /^55 repas.* en prévoit 40 au plus/,
  },
  {
    what: 'the product family',
    day: aDay(TUESDAY, { productClass: 'CHAUD', arrivalTemperature: '65' }),
    sentence: /famille de produit n’est pas celle de la liaison/,
  },
  {
    what: 'the kind of flow of a dish',
    signed: { flowType: 'PRODUIT_EXPRES' },
    day: aDay(TUESDAY, { nature: 'EXCEDENT' }),
    sentence: /Des excédents sont remis/,
  },
  {
    what: 'the link',
    since: { linkType: 'CHAUDE' },
    day: aDay(TUESDAY, { arrivalTemperature: '65' }),
    sentence: /La liaison du partenariat n’est plus celle/,
  },
  {
    what: 'the flow',
    since: { flowType: 'PRODUIT_EXPRES' },
    day: aDay(TUESDAY),
    sentence: /type de flux n’est plus celui/,
  },
  {
    what: 'the carrier',
    since: { carrierId: 'P-0001' },
    day: aDay(TUESDAY),
    sentence: /transporteur n’est plus celui/,
  },
  {
    what: 'the price',
    signed: { flowType: 'PRODUIT_EXPRES', mealPrice: '3,50' },
    since: { mealPrice: '4' },
    day: aDay(TUESDAY),
    sentence: /prix du repas n’est plus celui/,
  },
  {
    what: 'the place',
    since: { place: 'Ailleurs' },
    day: aDay(TUESDAY),
    sentence: /lieu de remise n’est plus celui/,
  },
];

function appWith({ signed = {}, since = {} }: Outside): MemoryApp {
  const app = smallTerritory(new MemoryApp());
  const saved = (submissionId: string, values: Values) =>
    app.call('savePartnership', {
      submissionId,
      id: 'PT-0001',
      values: { ...PARTNERSHIP.values, ...values },
    });
  saved('signed so', signed);
  app.call('writeAgreement', AGREEMENT);
  const change = { submissionId: 'state', agreementId: 'CONV-0001', status: 'SIGNEE' as const };
  app.call('changeAgreementStatus', { ...change, on: '2026-11-01' });
  saved('since', { ...signed, ...since });
  return app;
}

/** The sentences of « À corriger » about a tab. */
function told(app: MemoryApp, tab: string): string[] {
  app.call('checkWorkbook', {});
  const [keys = [], , ...rows] = app.store.readAll('À corriger') ?? [];
  return rows
    .map((row) => Object.fromEntries(row.map((cell, at) => [String(keys[at]), String(cell)])))
    .flatMap(({ sheet, problem = '' }) => (sheet === tab ? [problem] : []));
}

describe('a week outside the agreement in force that day', () => {
  it.each(OUTSIDE)('is told at entry, and in « À corriger »: $what', (outside) => {
    const app = appWith(outside);
    const week = { ...WEEK, days: [outside.day] };
    const { submissionId: _, ...typed } = week;
    const codes = app.call('checkWeek', typed).issues.map(({ code }) => code);
    expect(codes.filter((code) => code.includes('AGREED'))).toHaveLength(1);
    const recorded = app.call('recordWeek', week);
    expect(recorded.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    expect(told(app, 'Livraisons')).toContainEqual(expect.stringMatching(outside.sentence));
  });

  it('is not told of a week that keeps to it, nor of one before it was signed', () => {
    const app = appWith({ what: '', day: aDay(TUESDAY), sentence: /./ });
    app.call('recordWeek', { ...WEEK, days: [aDay(TUESDAY)] });
    const day = aDay('2026-10-22', { productionDate: '21/10/2026', useByDate: '28/10/2026' });
    app.call('recordWeek', { ...WEEK, submissionId: 'before', week: '2026-S43', days: [day] });
    expect(told(app, 'Livraisons').filter((text) => text.includes('CONV-0001'))).toEqual([]);
  });
});
