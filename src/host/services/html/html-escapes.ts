/** How a value is written in each place of a page: the tables of Google's contextual escaper (autoesc). */

/** What stands for a value that could not be made safe where it was to go. */
export const REFUSED = 'ZautoescZ';

function replacing(table: Readonly<Record<string, string>>): (text: string) => string {
  const letters = Object.keys(table).map((letter) => letter.replace(/[\\\]^-]/, '\\$&'));
  const pattern = new RegExp(`[${letters.join('')}]`, 'g');
  return (text) => text.replace(pattern, (letter) => table[letter] ?? letter);
}

export const inHtml = replacing({
  '<': '&lt;',
  '>': '&gt;',
  '+': '&#43;',
  "'": '&#39;',
  '&': '&amp;',
  '"': '&#34;',
});

const STRING_LETTERS = {
  '\0': '\\0',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\x0b',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\x22',
  '&': '\\x26',
  "'": '\\x27',
  '+': '\\x2b',
  '/': '\\/',
  '<': '\\x3c',
  '>': '\\x3e',
  '\\': '\\\\',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
} as const;

export const inScriptString = replacing(STRING_LETTERS);

/** A value that stands in a script outside quotes becomes a text of its own, even a number: scriptlets print texts. */
export const inScript = (text: string): string => `'${inScriptString(text)}'`;

const inRegExpBody = replacing({
  ...STRING_LETTERS,
  ...Object.fromEntries([...'$()*-.?[]^{|}'].map((letter) => [letter, `\\${letter}`])),
});
/** Never empty: `//` would start a comment. */
export const inRegExp = (text: string): string => (text === '' ? '(?:)' : inRegExpBody(text));

const CSS_CODES = /[\0\t\n\f\r"&'()+/:;<>\\{}]/g;

export const inStyleString = (text: string): string =>
  text.replace(CSS_CODES, (letter, at: number) => {
    if (letter === '\\') return '\\\\';
    const next = text[at + 1];
    const gap = next === undefined || /[0-9a-f]/i.test(next) ? ' ' : '';
    return `\\${letter.charCodeAt(0).toString(16)}${gap}`;
  });

/** A bare word, number or colour; anything that could end the declaration is refused. */
export function inStyle(text: string): string {
  const isRefused =
    /["'()/;@[\\\]`{}\0]|--/.test(text) ||
    /expression|mozbinding/i.test(text.replace(/[^\w-]/g, ''));
  return isRefused ? REFUSED : text;
}

export function inName(text: string): string {
  const name = text.toLowerCase();
  return /^[a-z0-9]+$/.test(name) && attributeKind(name) === 'plain' ? name : REFUSED;
}

const percent = (letter: string): string =>
  [...Buffer.from(letter)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** One part of a query, as encodeURIComponent but for its capitals, and `!'()*` too. */
export const inQuery = (text: string): string => text.replace(/[^\w.~-]/gu, percent);

/** A whole address or a path: what separates its parts stays. */
export const inAddress = (text: string): string =>
  text.replace(/%(?![0-9a-f]{2})|[^\w.~!#$&*+,/:;=?@[\]%-]/giu, percent);

/** An address that starts here may only be one of the web, a mail or a relative one. */
export function safeAddress(text: string): string {
  const protocol = /^[^/]*?(?=:)/.exec(text)?.[0].toLowerCase();
  const isSafe = protocol === undefined || ['http', 'https', 'mailto'].includes(protocol);
  return isSafe ? text : `#${REFUSED}`;
}

export type AttributeKind = 'plain' | 'address' | 'script' | 'style';

const ADDRESSES = new Set(
  'action archive background cite classid codebase data formaction href icon longdesc manifest poster profile src usemap xmlns'.split(
    ' ',
  ),
);

export function attributeKind(attribute: string): AttributeKind {
  const full = attribute.toLowerCase();
  if (full.startsWith('xmlns:')) return 'address';
  const name = full.slice(full.indexOf(':') + 1);
  if (name.startsWith('on')) return 'script';
  if (name === 'style') return 'style';
  const isOwn = full.startsWith('data-') || full !== name;
  const isAddress = ADDRESSES.has(name) || (isOwn && /src|ur[il]/.test(name));
  return isAddress ? 'address' : 'plain';
}
