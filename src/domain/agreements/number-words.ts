/** Numbers in French words, as they are written in an act. */

const UNITS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** 71 is soixante et onze, 80 quatre-vingts, 81 quatre-vingt-un: `isLast` when nothing numeral follows. */
function belowHundred(value: number, isLast: boolean): string {
  if (value < 20) return UNITS[value] ?? '';
  const ten = Math.floor(value / 10);
  const isLong = ten === 7 || ten === 9;
  const rest = isLong ? (value % 10) + 10 : value % 10;
  const tens = TENS[ten] ?? '';
  if (rest === 0) return ten === 8 && isLast ? `${tens}s` : tens;
  const isJoined = (rest === 1 || rest === 11) && ten < 8;
  return `${tens}${isJoined ? ' et ' : '-'}${UNITS[rest] ?? ''}`;
}

function belowThousand(value: number, isLast: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest, isLast);
  const many = hundreds > 1 ? `${UNITS[hundreds] ?? ''} cent` : 'cent';
  if (rest === 0) return hundreds > 1 && isLast ? `${many}s` : many;
  return `${many} ${belowHundred(rest, isLast)}`;
}

/** A whole number from 0 to 999 999 999 999 in words. */
export function numberInWords(value: number): string {
  if (value === 0) return 'zéro';
  const parts: string[] = [];
  for (const [scale, word] of [
    [1_000_000_000, 'milliard'],
    [1_000_000, 'million'],
  ] as const) {
    const count = Math.floor(value / scale) % 1000;
    // A noun, unlike mille: « quatre-vingts millions ».
    if (count > 0) parts.push(`${belowThousand(count, true)} ${word}${count > 1 ? 's' : ''}`);
  }
  const thousands = Math.floor(value / 1000) % 1000;
  if (thousands > 0)
    parts.push(thousands === 1 ? 'mille' : `${belowThousand(thousands, false)} mille`);
  const rest = value % 1000;
  if (rest > 0) parts.push(belowThousand(rest, true));
  return parts.join(' ');
}

const named = (value: number, [one, many]: readonly [string, string]) =>
  `${numberInWords(value)} ${value < 2 ? one : many}`;

const isRoundMillion = (euros: number) => euros >= 1_000_000 && euros % 1_000_000 === 0;

/** « deux euros et cinquante centimes », « un million d’euros ». */
export function amountInWords(cents: number): string {
  const euros = Math.floor(cents / 100);
  const rest = cents % 100;
  const whole = isRoundMillion(euros)
    ? `${numberInWords(euros)} d’euros`
    : named(euros, ['euro', 'euros']);
  const small = named(rest, ['centime', 'centimes']);
  if (rest === 0) return whole;
  return euros === 0 ? small : `${whole} et ${small}`;
}

/** A price in ten-thousandths of a euro; what is under a centime is told apart. */
export function priceInWords(tenThousandths: number): string {
  const cents = Math.floor(tenThousandths / 100);
  const rest = tenThousandths % 100;
  const text = amountInWords(cents);
  return rest === 0 ? text : `${text} virgule ${rest < 10 ? 'zéro ' : ''}${numberInWords(rest)}`;
}
