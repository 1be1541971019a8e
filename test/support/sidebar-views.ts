import { formFields, FORM_NAMES } from '../../src/app/form-fields';
import type {
  AgreementView,
  FormName,
  FormField,
  HomeView,
  MealCostView,
  WeekDayView,
  WeekView,
} from '../../src/app/views';
import { fr } from '../../src/i18n/fr';
import { addWeeks, daysOfWeek } from '../../src/kernel/iso-week';
import { derive, given, type Traced } from '../../src/kernel/traced';
import { shortDay, weekDates, weekName } from '../../src/sidebar/format/french-date';

/** Views as the server would answer them, with defaults: a test says only what it is about. */

const forms = Object.fromEntries(FORM_NAMES.map((name) => [name, formFields(fr, name)])) as Record<
  FormName,
  FormField[]
>; // one entry per name of the closed list

export function aHome(change: Partial<HomeView> = {}): HomeView {
  return {
    isPrepared: true,
    isEmpty: false,
    today: '2026-11-25',
    week: '2026-S48',
    weekLabel: 'Semaine 48 · 23–29 novembre',
    weeks: [],
    cost: null,
    todo: [],
    references: { partner: [], partnership: [], costItem: [] },
    forms,
    ...change,
  };
}

const perMeal = (rule: string, cents: number, inputs: Traced[] = []): Traced =>
  inputs.length > 0
    ? derive({ rule, unit: 'centsPerMeal' }, inputs, () => cents)
    : given(cents, 'centsPerMeal', { rule });

/** 4,86 € in five stages, one of them unfolding to two rows of « Coûts ». */
export function aMealCost(change: Partial<MealCostView> = {}): MealCostView {
  const invoice = given(180420, 'cents', {
    rule: 'itemTotal',
    ref: { record: 'costItem', id: 'C-0012' },
  });
  const staff = given(34410, 'cents', {
    rule: 'itemTotal',
    ref: { record: 'costItem', id: 'C-0014' },
    illustrative: true,
    missing: [{ code: 'MEALS_UNTOLD_DELIVERED' }],
  });
  const production = perMeal('stageA', 231, [
    invoice,
    staff,
    given(930, 'meals', { rule: 'mealsDISTRIBUTED' }),
  ]);
  const stages = [
    { stage: 'A' as const, perMeal: production },
    { stage: 'P' as const, perMeal: perMeal('stageP', 42) },
    { stage: 'B' as const, perMeal: perMeal('stageB', 63) },
    { stage: 'S' as const, perMeal: perMeal('stageS', 9.4) },
    { stage: 'C' as const, perMeal: perMeal('stageC', 88.6) },
    { stage: 'D' as const, perMeal: perMeal('stageD', 0) },
    { stage: 'G' as const, perMeal: perMeal('stageG', 52) },
    { stage: 'I' as const, perMeal: perMeal('stageI', 0) },
  ];
  const upTo = (rule: string, cents: number, count: number) =>
    perMeal(
      rule,
      cents,
      stages.slice(0, count).map((each) => each.perMeal),
    );
  return {
    partnershipId: null,
    title: 'Gennevilliers',
    periodLabel: '2–29 novembre 2026',
    deliveredMeals: 960,
    acceptedMeals: 952,
    distributedMeals: 930,
    levels: {
      A: upTo('levelAPerDISTRIBUTED', 273, 2),
      B: upTo('levelBPerDISTRIBUTED', 336, 3),
      C: upTo('levelCPerDISTRIBUTED', 434, 5),
      FULL: upTo('levelFULLPerDISTRIBUTED', 486, 8),
    },
    stages,
    totalCents: 452018,
    cashCents: 383198,
    valuedCents: 68820,
    marginal: perMeal('marginalPerDISTRIBUTED', 486),
    payers: [
      { payerId: 'P-0001', name: 'SYREC', cents: 253890, centsPerMeal: 273, sharePercent: 56.17 },
      {
        payerId: 'P-0002',
        name: 'Maison de la Solidarité',
        cents: 80910,
        centsPerMeal: 87,
        sharePercent: 17.9,
      },
      { payerId: null, name: null, cents: 117218, centsPerMeal: 126, sharePercent: 25.93 },
    ],
    missing: [{ code: 'DAY_UNANSWERED', params: { date: '27 novembre' } }],
    isIllustrative: true,
    sources: {
      'costItem:C-0012': {
        label: 'Denrées, facture 1183',
        note: '100 % pour ce partenariat · payé par le SYREC',
        link: { tab: 'Coûts', a1: '', id: 'C-0012' },
      },
      'costItem:C-0014': {
        label: 'Personnel de production',
        note: '12 400 € × 930 ÷ 33 520 repas de la cuisine · estimé',
        link: { tab: 'Coûts', a1: '', id: 'C-0014' },
      },
    },
    ...change,
  };
}

export function aDay(date: string, change: Partial<WeekDayView> = {}): WeekDayView {
  return {
    date,
    label: shortDay(date),
    isPlanned: true,
    isRecorded: false,
    lineId: null,
    values: {},
    ...change,
  };
}

/** Monday to Friday planned, nothing recorded. */
export function aWeek(change: Partial<WeekView> = {}): WeekView {
  const week = change.week ?? '2026-S48';
  return {
    partnershipId: 'PT-0001',
    partnershipName: 'Nanterre',
    subtitle:
      'Cuisine centrale de Nanterre → foyer Adoma, par Le Chaînon manquant · excédents · liaison froide',
    week,
    weekLabel: weekName(week) + ' · ' + weekDates(week),
    previousWeek: addWeeks(week, -1),
    nextWeek: addWeeks(week, 1),
    version: 1,
    isIllustrative: false,
    days: daysOfWeek(week)
      .slice(0, 5)
      .map((date) => aDay(date)),
    cost: null,
    previousCostCentsPerMeal: null,
    ...change,
  };
}

export function anAgreement(change: Partial<AgreementView> = {}): AgreementView {
  return {
    agreementId: null,
    partnershipId: 'PT-0001',
    values: { type: 'DON', status: 'BROUILLON' },
    documentUrl: null,
    documentName: null,
    missing: [],
    ...change,
  };
}
