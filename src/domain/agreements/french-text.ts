/** French writing of values for documents; the words themselves come from `i18n`. */

const NBSP = '\u00a0';

/** One word for one thing, another from two on: in French 0 and 1 are singular. */
export type NumberedWord = readonly [singular: string, plural: string];

/** `2026-11-23` → « 23 novembre 2026 »; the first of a month is « 1er ». */
export function longDate(day: string, months: readonly string[]): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const number = Number(dayOfMonth);
  return `${number === 1 ? '1er' : number}${NBSP}${months[Number(month) - 1] ?? month} ${year}`;
}

/** « lundi, mercredi et vendredi ». */
export function joinedList(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}

/** `12500` → « 12 500 », `2.5` → « 2,5 ». */
export function plainNumber(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** « 1 an », « 5 ans », « 24 heures ». */
export function counted(value: number, word: NumberedWord): string {
  return `${plainNumber(value)}${NBSP}${Math.abs(value) < 2 ? word[0] : word[1]}`;
}

/** « +3 °C », « −18 °C », « 0 °C ». */
export function celsius(degrees: number): string {
  return `${degrees > 0 ? '+' : ''}${plainNumber(degrees)}${NBSP}°C`;
}

/** Ten-thousandths of a euro → « 3,50 € »: two decimals, up to four when they are there. */
export function unitPriceText(tenThousandths: number): string {
  const whole = Math.floor(tenThousandths / 10_000);
  const decimals = String(tenThousandths % 10_000).padStart(4, '0');
  const shown = decimals.slice(0, 2) + decimals.slice(2).replace(/0+$/, '');
  return `${plainNumber(whole)},${shown}${NBSP}€`;
}

/** `10:30` → « 10 h 30 », `10:00` → « 10 h ». */
export function clockTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}${NBSP}h${minutes === '00' ? '' : `${NBSP}${minutes}`}`;
}

/** Puts a value where a sentence says `{name}`; the value is never read again, whatever it contains. */
export function withValue(sentence: string, name: string, value: string): string {
  return sentence.split(`{${name}}`).join(value);
}

/** Words beginning with an h that asks for the whole particle; more of them only keep « de » where « d’ » is right. */
const ASPIRATED =
  /^(?:haut|havre|halle|hameau|hangar|hasard|haye|hay|handicap|harcourt|hardricourt|hors|houilles|huit)/;

/** « de » or « que » before a text: « de Massy », « d’Antony », « d’Hénin », « de Haute-Savoie ». */
export function elided(particle: string, text: string): string {
  const start = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const isVowel = /^(?:[aeiouy]|œ|æ)/.test(start) && !/^(?:onze|oui|yaourt|y[aeiou])/.test(start);
  const isMute = start.startsWith('h') && !ASPIRATED.test(start);
  return isVowel || isMute ? `${particle.slice(0, -1)}’${text}` : `${particle} ${text}`;
}

/** SIRET in groups: « 217 500 016 00019 ». */
export function siretText(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, `$1${NBSP}$2${NBSP}$3${NBSP}$4`);
}

/**
 * A value that people typed, as one line of a document: lines become a list in one sentence, control and private-use
 * characters (of use to the writer only) go away. It stays text whatever it contains.
 */
export function oneLine(text: string): string {
  return text
    .split(/[\n\r\u000b\u2028\u2029]+/)
    .map((line) => line.replace(/^\s*[-•*–]\s+/, '').trim())
    .filter((line) => line !== '')
    .reduce((text, line) => text + separator(text) + line, '')
    .replace(/[\u0000-\u001f\u007f\ue000-\uf8ff]/g, '')
    .replace(/ +/g, ' ');
}

function separator(before: string): string {
  if (before === '') return '';
  return /[,;:]$/.test(before) ? ' ' : ' ; ';
}

/** Without its final full stop: the template puts one. */
export function withoutFullStop(text: string): string {
  return text.replace(/[\s.;,]+$/, '');
}

/** `2026-11-23` → « 23/11/2026 », for screens. */
export function shortDate(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Spaces that must not break: before « : ; ! ? » », after « «  », before °C and €. */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ ([:;!?»])/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(\d) (°C|€|%)/g, `$1${NBSP}$2`)
    .replace(/n° /g, `n°${NBSP}`);
}
