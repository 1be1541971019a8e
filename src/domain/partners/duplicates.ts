import { distance } from 'fastest-levenshtein';
import type { Issue } from '../../kernel/issue';
import type { Partner } from '../../model/partner';

/** What tells a structure from another. */
export type Identity = Pick<
  Partner,
  'partnerId' | 'name' | 'shortName' | 'siret' | 'rna' | 'city' | 'postcode'
>;

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' };

/** Words that people put or leave out. */
const IDLE_WORDS = new Set(
  'association asso ass assoc le la les l de du des d et a au aux en the'.split(' '),
);
const LONG_WORDS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

function words(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[œæ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => LONG_WORDS[word] ?? word);
}

/** The words that count in a name: « Association des Restos du Cœur » and « Restos du coeur » have the same. */
function keyWords(name: string, city: string): string {
  const place = words(city);
  const told = words(name).filter((word) => !IDLE_WORDS.has(word));
  const own = told.filter((word) => !place.includes(word));
  return (own.length === 0 ? told : own).join('');
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** One slip in a short name, two in a long one; a number is never a slip (« École 1 », « École 2 »). */
function isNearly(a: string, b: string): boolean {
  if (a === '' || b === '' || digitsOf(a) !== digitsOf(b)) return false;
  const length = Math.max(a.length, b.length);
  const slips = length < 5 ? 0 : length < 12 ? 1 : 2;
  return distance(a, b) <= slips;
}

function isSamePlace(a: Identity, b: Identity): boolean {
  if (a.postcode === b.postcode) return true;
  return isNearly(words(a.city).join(''), words(b.city).join(''));
}

function isSameName(a: Identity, b: Identity): boolean {
  const names = (each: Identity) =>
    [each.name, each.shortName].flatMap((name) =>
      name === null ? [] : [keyWords(name, each.city)],
    );
  return names(a).some((one) => names(b).some((other) => isNearly(one, other)));
}

/** Fields whose change makes it worth asking again. */
const IDENTITY_FIELDS = ['name', 'shortName', 'siret', 'rna', 'city', 'postcode'] as const;

export function isSameIdentity(before: Identity, after: Identity): boolean {
  return IDENTITY_FIELDS.every((field) => before[field] === after[field]);
}

function found(other: Identity, code: string, path: string): Issue {
  const { partnerId: id, name, city } = other;
  return { severity: 'WARN', code, path, params: { id, name, city } };
}

/** A SIRET or an RNA belongs to one structure: the same twice is a mistake, today and later. */
export function sameNumberIssues(partner: Identity, others: readonly Identity[]): Issue[] {
  return others
    .filter((other) => other.partnerId !== partner.partnerId)
    .flatMap((other) => {
      const path = (['siret', 'rna'] as const).find(
        (number) => partner[number] !== null && partner[number] === other[number],
      );
      return path === undefined ? [] : [found(other, 'DUPLICATE_NUMBER', path)];
    });
}

/** Records that may be of the same structure: same number, or nearly the same name in the same place. */
export function duplicateIssues(partner: Identity, others: readonly Identity[]): Issue[] {
  const sameNumber = sameNumberIssues(partner, others);
  const alreadyTold = new Set(sameNumber.map((issue) => issue.params?.['id']));
  const lookalikes = others.filter(
    (other) =>
      other.partnerId !== partner.partnerId &&
      !alreadyTold.has(other.partnerId) &&
      isSamePlace(partner, other) &&
      isSameName(partner, other),
  );
  return [...sameNumber, ...lookalikes.map((other) => found(other, 'DUPLICATE_NAME', 'name'))];
}
