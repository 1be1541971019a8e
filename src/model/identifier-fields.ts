import { luhnChecksumValidate, weightedSum } from 'stdnum/lib/esm/util/checksum';
import { type FieldType, type Unreadable, unreadable } from './field-type';
import { normalisedText } from './text-fields';

const withoutSeparators = (text: string) => text.replace(/[\s\u00a0\u202f.\-/]/g, '');

const LA_POSTE = '356000000';
const LA_POSTE_SEAT = '35600000000048';

/** INSEE gave La Poste more establishments than Luhn's keys: theirs are the numbers whose digits add up to a multiple of 5. */
function isSiret(digits: string): boolean {
  if (!luhnChecksumValidate(digits.slice(0, LA_POSTE.length))) return false;
  return digits.startsWith(LA_POSTE) && digits !== LA_POSTE_SEAT
    ? weightedSum(digits, { modulus: 5 }) === 0
    : luhnChecksumValidate(digits);
}

function normaliseSiret(text: string): string | Unreadable {
  const digits = withoutSeparators(text);
  if (!/^\d{14}$/.test(digits)) return unreadable('SIRET_LENGTH', { value: text });
  const isOneDigitRepeated = /^(\d)\1+$/.test(digits);
  return isSiret(digits) && !isOneDigitRepeated ? digits : unreadable('SIRET_KEY', { value: text });
}

/** SIREN: the nine digits of the legal person, for who gives no SIRET. */
export function siren(): FieldType<string> {
  return normalisedText({
    kind: 'siren',
    width: 100,
    normalise: (text) => {
      const digits = withoutSeparators(text);
      const isSiren =
        /^\d{9}$/.test(digits) && !/^(\d)\1+$/.test(digits) && luhnChecksumValidate(digits);
      return isSiren ? digits : unreadable('SIREN_KEY', { value: text });
    },
  });
}

/** SIRET: 14 digits kept as text, keys of the SIRET and of its SIREN checked, La Poste's rule included (`domain.md` §8.1). */
export function siret(): FieldType<string> {
  return normalisedText({ kind: 'siret', width: 130, normalise: normaliseSiret });
}

const RNA = /^W\d[0-9A-Z]\d{7}$/;

/** True for W and nine characters; overseas numbers may hold a letter (`domain.md` §8.2). */
export function isUsualRna(number: string): boolean {
  return RNA.test(number);
}

/** RNA in one writing. Another shape than the usual one is kept as it was typed: a rule warns of it. */
export function rna(): FieldType<string> {
  return normalisedText({
    kind: 'rna',
    width: 110,
    normalise: (text) => {
      const number = withoutSeparators(text).toUpperCase();
      return isUsualRna(number) ? number : text;
    },
  });
}

const APPROVAL =
  /^(?:FR)?[ .-]*(\d{2}|2[AB]|97\d|98\d)[ .-]+(\d{2,3})[ .-]+(\d{2,3})[ .-]*(?:CE|UE|EC)?$/i;

/** Health approval number in one writing: `FR 92.025.001 CE` (`domain.md` §8.4). */
export function approvalNumber(): FieldType<string> {
  return normalisedText({
    kind: 'approvalNumber',
    width: 130,
    normalise: (text) => {
      const match = APPROVAL.exec(text.replace(/[\s\u00a0\u202f]+/g, ' '));
      if (!match) return unreadable('APPROVAL_SHAPE', { value: text });
      return `FR ${match[1]}.${match[2]}.${match[3]} CE`.toUpperCase();
    },
  });
}

/** Postal code 01000 to 98999, text because of the leading zero; a cell that lost its zero is given it back. */
export function postcode(): FieldType<string> {
  return normalisedText({
    kind: 'postcode',
    width: 80,
    normalise: (text) => {
      const digits = withoutSeparators(text).padStart(5, '0');
      return /^\d{5}$/.test(digits) && digits >= '01000' && digits <= '98999'
        ? digits
        : unreadable('POSTCODE_SHAPE', { value: text });
    },
  });
}

/** INSEE code of a commune: five characters, Corsica with 2A or 2B. */
export function communeCode(): FieldType<string> {
  return normalisedText({
    kind: 'communeCode',
    width: 80,
    normalise: (text) => {
      const code = withoutSeparators(text).toUpperCase();
      return /^(\d{2}|2[AB])\d{3}$/.test(code)
        ? code
        : unreadable('COMMUNE_SHAPE', { value: text });
    },
  });
}

const OVERSEAS = ['262', '508', '590', '594', '596', '681', '687', '689'];

function normalisePhone(text: string): string | Unreadable {
  const compact = text.replace(/[\s\u00a0\u202f.\-/()]/g, '');
  // « +33 (0)1 » is common, and Sheets makes a number of « +33 1… » in a cell that is not text.
  const french = /^(?:(?:\+?33|0033)0?|0)([1-9]\d{8})$/.exec(compact);
  if (french) return `0${french[1]}`.replace(/(\d{2})(?=\d)/g, '$1 ');
  // A cell that Sheets turned into a number has lost its leading zero.
  if (/^[1-9]\d{8}$/.test(compact)) return `0${compact}`.replace(/(\d{2})(?=\d)/g, '$1 ');
  if (/^(?:1\d{1,2}|3\d{3})$/.test(compact)) return compact;
  const overseas = /^(?:\+|00)(\d{3})(\d{6,9})$/.exec(compact);
  if (overseas && OVERSEAS.includes(overseas[1] ?? '')) return `+${overseas[1]} ${overseas[2]}`;
  return unreadable('PHONE_SHAPE', { value: text });
}

/** French phone number, written `01 23 45 67 89` (`domain.md` §8.5). */
export function phone(): FieldType<string> {
  return normalisedText({ kind: 'phone', width: 120, normalise: normalisePhone });
}

export function email(): FieldType<string> {
  return normalisedText({
    kind: 'email',
    width: 200,
    normalise: (text) =>
      /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text)
        ? text
        : unreadable('EMAIL_SHAPE', { value: text }),
  });
}
