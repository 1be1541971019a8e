import type { Delivery } from '../../model/delivery';
import type { DocumentWords, OtherDocument } from './agreement-document-plan';
import type { AmendedPoint } from './amendment';
import { loopOf } from './annex-loops';
import { counted, longDate, plainNumber, withValue } from './french-text';
import { numberInWords } from './number-words';
import { type KnownSum, mealTotals, monthTotals } from './period-facts';

export interface PeriodWords {
  readonly periodText: string;
  readonly unknown: string;
  /** `{count}`, `{total}` and `{share}`: a quotient is never said without what it is of. */
  readonly ofDays: string;
  /** Under the picture of the months, or in its place. */
  readonly chart: { readonly caption: string; readonly absent: string };
  readonly periodTags: Readonly<Record<string, string>>;
  readonly amendment: {
    readonly replaced: string;
    readonly added: string;
    readonly removed: string;
    readonly nothing: string;
  };
}

type Words = DocumentWords & PeriodWords;

const tagsOf = (words: Words) => new Map(Object.entries(words.periodTags));

function mealsText(sum: KnownSum, words: Words): string {
  return sum === null ? words.unknown : counted(sum, words.units.meals);
}

/** « 85 % », whole; unknown when a part is, or when there is nothing to be a part of. */
export function shareText(part: KnownSum, whole: KnownSum, words: Words): string {
  if (part === null || whole === null || whole === 0) return words.unknown;
  const share = `${plainNumber(Math.round((part / whole) * 100))}\u00a0%`;
  return [
    ['count', counted(part, words.units.meals)],
    ['total', counted(whole, words.units.meals)],
    ['share', share],
  ].reduce((text, [name = '', value = '']) => withValue(text, name, value), words.ofDays);
}

export interface Period {
  readonly from: string;
  readonly until: string;
}

/** Tags and rows of a certificate or of a yearly review: what the recorded weeks of the period say. */
export function periodDocument(
  deliveries: readonly Delivery[],
  given: {
    readonly number: string;
    readonly name: string;
    readonly period: Period;
    readonly outsideAgreement: number;
    /** The page drew the months, and the picture stands beside this tag. */
    readonly hasChart?: boolean;
    readonly words: Words;
  },
): OtherDocument {
  const { period, words } = given;
  const totals = mealTotals(deliveries);
  const meals = (sum: KnownSum) => mealsText(sum, words);
  const day = (iso: string) => longDate(iso, words.months);
  const days = (count: number) => counted(count, words.units.days);
  const text = withValue(words.periodText, 'from', day(period.from));
  const values = new Map<string, string | null>([
    ['document.numero', given.number],
    ['periode.texte', withValue(text, 'until', day(period.until))],
    ['periode.repas_livres', meals(totals.delivered)],
    ['periode.repas_acceptes', meals(totals.accepted)],
    ['periode.repas_refuses', meals(totals.refused)],
    ['periode.repas_distribues', meals(totals.distributed)],
    ['periode.repas_perdus', meals(totals.lost)],
    [
      'periode.repas_lettres',
      totals.accepted === null
        ? words.unknown
        : `${numberInWords(totals.accepted)} ${words.units.meals[1]}`,
    ],
    ['periode.jours', days(totals.days)],
    ['periode.jours_refus', days(totals.daysWithRefusal)],
    ['periode.ecarts', days(given.outsideAgreement)],
    ['periode.graphique', given.hasChart === true ? words.chart.caption : words.chart.absent],
    ['periode.releves', `${days(totals.daysWithTemperature)} / ${days(totals.days)}`],
    ['periode.taux_distribution', shareText(totals.distributed, totals.accepted, words)],
    ['periode.taux_refus', shareText(totals.refused, totals.delivered, words)],
  ]);
  const months = monthTotals(deliveries).map((month) => ({
    nom: monthName(month.month, words),
    livres: meals(month.delivered),
    acceptes: meals(month.accepted),
    distribues: meals(month.distributed),
    perdus: meals(month.lost),
    jours: days(month.days),
  }));
  const keys = ['nom', 'livres', 'acceptes', 'distribues', 'perdus', 'jours'];
  const loop = loopOf('mois', months, { keys, words: words.loopTags });
  return { name: given.name, values, names: tagsOf(words), loops: new Map([['mois', loop]]) };
}

export function monthName(month: string, words: Pick<Words, 'months'>): string {
  const [year = '', number = ''] = month.split('-');
  return `${words.months[Number(number) - 1] ?? number} ${year}`;
}

/** Tags and rows of an amendment. */
export function amendmentDocument(
  points: readonly AmendedPoint[],
  given: { readonly name: string; readonly rank: number; readonly from: string; words: Words },
): OtherDocument {
  const { words } = given;
  const items = points.map(({ point, before, after, sentence }, index) => ({
    rang: String(index + 1),
    point,
    avant: before ?? words.amendment.nothing,
    apres: after ?? words.amendment.nothing,
    phrase: sentence,
  }));
  const keys = ['rang', 'point', 'avant', 'apres', 'phrase'];
  const loop = loopOf('modification', items, { keys, words: words.loopTags });
  return {
    name: given.name,
    values: new Map([
      ['avenant.numero', String(given.rank)],
      ['avenant.effet', longDate(given.from, words.months)],
    ]),
    names: tagsOf(words),
    loops: new Map([['modification', loop]]),
  };
}
