import { type AgreementFacts, isPaid, transportMode } from './agreement-facts';
import { costTotal, type LoopWords } from './annex-loops';
import {
  counted,
  joinedList,
  longDate,
  oneLine,
  plainNumber,
  unitPriceText,
  withoutFullStop,
  withValue,
} from './french-text';
import { timeWindow } from './time-window';
import { priceInWords } from './number-words';
import { PARTY_ROLES, PARTY_TAGS, type PartyRole, type PartyTag } from './party-tags';
import { THRESHOLD_TAGS } from './threshold-tags';
import type { ValueWords } from './value-words';

type TagWords = ValueWords & LoopWords;

interface TagFacts {
  /** Record and field where the value is filled: what an issue points at. */
  readonly path: string;
  readonly read: (facts: AgreementFacts, words: TagWords) => string | null;
}

const day = (iso: string | null, words: ValueWords) => iso && longDate(iso, words.months);
const clause = (text: string | null) => text && withoutFullStop(text);
const number = (value: number | null, text: (value: number) => string) =>
  value === null ? null : text(value);

/** Tags that are not a party's; those of the parties are in `party-tags`. The only list: pages and checks derive from it. */
export const OWN_TAGS = {
  'convention.reference': { path: 'agreement.agreementId', read: (f) => f.agreement.agreementId },
  'convention.type': { path: 'agreement.type', read: typeText },
  'convention.date_edition': { path: 'today', read: (f, w) => longDate(f.today, w.months) },
  'convention.debut': { path: 'agreement.startsOn', read: (f, w) => day(f.agreement.startsOn, w) },
  'convention.fin': { path: 'agreement.endsOn', read: (f, w) => day(f.agreement.endsOn, w) },
  'convention.reconduction': { path: 'agreement.renewal', read: renewalText },
  'convention.preavis': {
    path: 'agreement.noticeMonths',
    read: (f, w) => number(f.agreement.noticeMonths, (n) => counted(n, w.units.months)),
  },
  'convention.juridiction': {
    path: 'agreement.jurisdiction',
    read: (f) => clause(f.agreement.jurisdiction),
  },
  'convention.exemplaires': {
    path: 'partnership.carrierId',
    read: copies,
  },
  'signature.lieu': {
    path: 'agreement.signaturePlace',
    read: (f, w) => f.agreement.signaturePlace ?? w.handwritten,
  },
  'signature.date': {
    path: 'agreement.signedOn',
    read: (f, w) => day(f.agreement.signedOn, w) ?? w.handwritten,
  },
  'flux.nom': { path: 'partnership.name', read: (f) => f.partnership.name },
  'flux.type': {
    path: 'partnership.flowType',
    read: (f, w) => w.flowTypes[f.partnership.flowType],
  },
  'flux.liaison': {
    path: 'partnership.linkType',
    read: (f, w) => w.linkTypes[f.partnership.linkType],
  },
  'flux.mode_de_remise': {
    path: 'partnership.linkType',
    read: (f, w) => w.linkManners[f.partnership.linkType],
  },
  'flux.jours': {
    path: 'partnership.weekdays',
    read: (f, w) =>
      joinedList(
        f.partnership.weekdays.map((code) => w.weekdays[code]),
        w.and,
      ) || null,
  },
  'flux.horaires': { path: 'partnership.windowStart', read: timeWindow },
  'flux.lieu': { path: 'partnership.place', read: (f) => f.partnership.place },
  'flux.vacances': {
    path: 'partnership.schoolHolidays',
    read: (f, w) => w.holidays[f.partnership.schoolHolidays ?? 'UNTOLD'],
  },
  'flux.repas_prevus': {
    path: 'partnership.expectedMeals',
    read: (f, w) =>
      number(f.partnership.expectedMeals, (n) => `${counted(n, w.units.meals)} ${w.perDay}`),
  },
  'prix.repas': {
    path: 'partnership.mealPrice',
    read: (f) => number(f.partnership.mealPrice, unitPriceText),
  },
  'prix.repas_lettres': {
    path: 'partnership.mealPrice',
    read: (f) => number(f.partnership.mealPrice, priceInWords),
  },
  'transport.responsable': { path: 'partnership.carrierId', read: transporter },
  'transport.vehicule': {
    path: 'partnership.vehicleType',
    read: (f, w) => f.partnership.vehicleType && w.vehicleTypes[f.partnership.vehicleType],
  },
  'transport.distance': {
    path: 'partnership.distanceKm',
    // A quantity is in thousandths.
    read: (f) => number(f.partnership.distanceKm, (n) => `${plainNumber(n / 1000)}\u00a0km`),
  },
  'transport.distance_max': {
    path: 'thresholds.uncertifiedVehicleMaxKm',
    read: (f) => `${plainNumber(f.thresholds.uncertifiedVehicleMaxKm)}\u00a0km`,
  },
  'denrees.incluses': {
    path: 'agreement.foodsIncluded',
    read: (f) => clause(f.agreement.foodsIncluded),
  },
  'denrees.exclues': {
    path: 'agreement.foodsExcluded',
    read: (f) => clause(f.agreement.foodsExcluded),
  },
  'dlc.heures': {
    path: 'thresholds.useByMinHours',
    read: (f, w) => counted(f.thresholds.useByMinHours, w.units.hours),
  },
  'dlc.jours': {
    path: 'thresholds.preparedAheadDays',
    read: (f, w) => counted(f.thresholds.preparedAheadDays, w.units.days),
  },
  'dlc.justification': {
    path: 'agreement.shortUseByJustification',
    read: (f) => clause(f.agreement.shortUseByJustification),
  },
  'contenants.regle': {
    path: 'agreement.containerPolicy',
    read: (f) => clause(f.agreement.containerPolicy),
  },
  'stockage.description': {
    path: 'agreement.storageDescription',
    read: (f) => clause(f.agreement.storageDescription),
  },
  'qualite.responsable': {
    path: 'agreement.qualityManager',
    read: (f) => clause(f.agreement.qualityManager),
  },
  'couts.total': { path: 'costItem', read: costTotal },
  'delais.annulation': {
    path: 'thresholds.cancellationNoticeHours',
    read: (f, w) => counted(f.thresholds.cancellationNoticeHours, w.units.hours),
  },
  ...THRESHOLD_TAGS,
} as const satisfies Record<string, TagFacts>;

export type OwnTag = keyof typeof OWN_TAGS;
export type TagKey = OwnTag | `${PartyRole}.${PartyTag}`;

/** Names of tags, for people: `tagNames[OwnTag]`, and for the parties « nom » + « de la cuisine ». */
export interface TagNames {
  readonly tagNames: Readonly<Record<OwnTag, string>>;
  readonly partyTagNames: Readonly<Record<PartyTag, string>>;
  readonly ofParty: Readonly<Record<PartyRole, string>>;
}

export interface AgreementTag {
  readonly key: TagKey;
  readonly name: string;
  readonly path: string;
}

interface TagReading extends AgreementTag {
  readonly read: (facts: AgreementFacts, words: TagWords) => string | null;
}

function partyReadings(names: TagNames): TagReading[] {
  const roles = Object.keys(PARTY_ROLES) as PartyRole[]; // keys of a const object are its own keys
  const tags = Object.keys(PARTY_TAGS) as PartyTag[]; // same
  return roles.flatMap((role) =>
    tags.map((tag) => ({
      key: `${role}.${tag}` as const,
      name: `${names.partyTagNames[tag]} ${names.ofParty[role]}`,
      path: `${PARTY_ROLES[role].path}.${PARTY_TAGS[tag].field}`,
      read: (facts: AgreementFacts, words: TagWords) => {
        const partner = PARTY_ROLES[role].of(facts);
        return partner && PARTY_TAGS[tag].read(partner, words);
      },
    })),
  );
}

function readings(names: TagNames): TagReading[] {
  const own = Object.keys(OWN_TAGS) as OwnTag[]; // keys of a const object are its own keys
  return [
    ...own.map((key) => ({ key, name: names.tagNames[key], ...OWN_TAGS[key] })),
    ...partyReadings(names),
  ];
}

/** Every tag a template may hold, with its name and where its value is filled. */
export function agreementTags(names: TagNames): AgreementTag[] {
  return readings(names).map(({ key, name, path }) => ({ key, name, path }));
}

/** Text of every tag; null when the value is missing. */
export function tagValues(
  facts: AgreementFacts,
  words: TagWords & TagNames,
): Map<TagKey, string | null> {
  return new Map(
    readings(words).map(({ key, read }) => {
      const text = read(facts, words);
      return [key, text === null ? null : oneLine(text) || null];
    }),
  );
}

function typeText(facts: AgreementFacts, words: ValueWords): string {
  const { type } = facts.agreement;
  return type === 'TRIPARTITE' && isPaid(facts) ? words.paidTripartite : words.agreementTypes[type];
}

function copies(facts: AgreementFacts, words: ValueWords): string {
  const isCarried = transportMode(facts) === 'THIRD_PARTY';
  if (isCarried && facts.town !== null) return words.copies.four;
  return isCarried || facts.town !== null ? words.copies.three : words.copies.two;
}

function renewalText({ agreement }: AgreementFacts, words: ValueWords): string | null {
  if (agreement.renewal === null) return null;
  const sentence = words.renewals[agreement.renewal];
  if (!sentence.includes('{months}')) return sentence;
  if (agreement.renewalMonths === null) return null;
  return withValue(sentence, 'months', counted(agreement.renewalMonths, words.units.months));
}

function transporter(facts: AgreementFacts, words: ValueWords): string | null {
  const mode = transportMode(facts);
  return mode && words.transporters[mode];
}
