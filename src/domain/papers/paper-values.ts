import { isoWeekOf } from '../../kernel/iso-week';
import { weekdayIndex } from '../../kernel/local-date';
import type { Contact } from '../../model/contact';
import { WEEKDAYS } from '../../model/lists';
import type { Partner } from '../../model/partner';
import type { Partnership } from '../../model/partnership';
import type { Thresholds } from '../../model/threshold';
import { celsius, clockTime, counted, longDate, oneLine } from '../agreements/french-text';
import { PARTY_TAGS } from '../agreements/party-tags';
import type { PaperLine } from './line-tags';
import type { PaperWords } from './paper-words';

/** Text of each tag of a paper; null is left to be written by hand. */
export type PaperValues = ReadonlyMap<string, string | null>;

/** What a paper is about; all null for a blank one. */
export interface PaperSubject {
  readonly partnership: Partnership | null;
  readonly kitchen: Partner | null;
  readonly recipient: Partner | null;
  readonly carrier: Partner | null;
  readonly contacts: readonly Contact[];
  /** ISO day. */
  readonly day: string | null;
  readonly lines: readonly PaperLine[];
  readonly thresholds: Thresholds;
  readonly today: string;
}

const PARTIES = { cuisine: 'kitchen', beneficiaire: 'recipient', transporteur: 'carrier' } as const;

export function paperValues(subject: PaperSubject, words: PaperWords): PaperValues {
  const { day, partnership, thresholds, today } = subject;
  const { values } = words;
  const told: Record<string, string | null | undefined> = {
    'document.date': longDate(today, values.months),
    'document.numero':
      partnership && day ? `BL-${partnership.partnershipId}-${day.replace(/-/g, '')}` : null,
    'date.jour': day && dayWords(day, words),
    'date.semaine': day && String(Number(isoWeekOf(day).slice(-2))),
    'partenariat.nom': partnership && partnership.name,
    'transport.vehicule': partnership?.vehicleType && values.vehicleTypes[partnership.vehicleType],
    ...signature(subject),
    'seuils.froid': celsius(thresholds.coldMaxCelsius),
    'seuils.froid_tolere': celsius(thresholds.coldMaxCelsius + thresholds.coldSurfaceTolerance),
    'seuils.froid_a_coeur': celsius(thresholds.coldMaxCelsius + thresholds.coldCoreTolerance),
    'seuils.chaud': celsius(thresholds.hotMinCelsius),
    'seuils.surgele': celsius(thresholds.frozenMaxCelsius),
    'seuils.hors_froid': counted(thresholds.outOfColdMaxMinutes, values.units.minutes),
    'seuils.conservation': counted(thresholds.traceRetentionYears, values.units.years),
  };
  const parties = Object.entries(PARTIES).flatMap(([role, key]) =>
    partyEntries(role, subject[key], { contacts: subject.contacts, words }),
  );
  return cleanValues([...Object.entries(told), ...parties]);
}

/** Typed texts on one line; a blank one is no value. */
export function cleanValues(
  entries: readonly (readonly [key: string, text: string | null | undefined])[],
): Map<string, string | null> {
  return new Map(entries.map(([key, text]) => [key, (text && oneLine(text)) || null]));
}

/** « mardi 17 novembre 2026 » */
function dayWords(day: string, { values }: PaperWords): string {
  const weekday = values.weekdays[WEEKDAYS[weekdayIndex(day)] ?? 'LU'];
  return `${weekday} ${longDate(day, values.months)}`;
}

function signature({ lines }: PaperSubject): Record<string, string | null> {
  const first = (
    key: 'departureTime' | 'arrivalTime' | 'donorSignatory' | 'recipientSignatory' | 'signedAt',
  ) => lines.map(({ row }) => row?.[key] ?? null).find((value) => value !== null) ?? null;
  const time = (text: string | null) => text && clockTime(text);
  return {
    'heure.depart': time(first('departureTime')),
    'heure.arrivee': time(first('arrivalTime')),
    'signature.cuisine': first('donorSignatory'),
    'signature.beneficiaire': first('recipientSignatory'),
    'signature.heure': time(first('signedAt')),
  };
}

function partyEntries(
  role: string,
  partner: Partner | null,
  { contacts, words }: { contacts: readonly Contact[]; words: PaperWords },
): [string, string | null][] {
  const own = contacts.filter(({ partnerId }) => partnerId === partner?.partnerId);
  const referent = own.find((contact) => contact.role === 'REFERENT_DON') ?? own[0];
  const reach = [
    referent?.workPhone ?? partner?.alertPhone,
    referent?.workEmail ?? partner?.alertEmail,
  ];
  return [
    ...Object.entries(PARTY_TAGS).map(([key, { read }]): [string, string | null] => [
      `${role}.${key}`,
      partner && read(partner, words.values),
    ]),
    [`${role}.referent`, referent?.name ?? partner?.representativeName ?? null],
    [`${role}.referent_contact`, reach.filter(Boolean).join(' – ') || null],
  ];
}
