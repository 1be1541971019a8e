import { describe, expect, it } from '@jest/globals';
import { findLocale } from '../../../../src/host/books/book-locale';
import type { Typed } from '../../../../src/host/books/typed';
import { readTypedText } from '../../../../src/host/books/typed-text';

const now = (): number => Date.UTC(2026, 5, 15);

function typed(text: string, code: string, numberFormat?: string): Typed {
  const locale = findLocale(code);
  if (!locale) throw new Error(`no locale ${code}`);
  return readTypedText(text, { locale, numberFormat, now });
}

const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

/** Text, value, and the number format the text brings along. */
type Cases = readonly (readonly [text: string, value: unknown, format?: string])[];

/** Jest takes a missing last item for its own callback. */
const rows = (cases: Cases): [string, unknown, string | undefined][] =>
  cases.map(([text, value, format]) => [text, value, format]);

const FRENCH: Cases = [
  ['', null],
  ['pommes', 'pommes'],
  ['0612345678', 612345678],
  ['+33612345678', 33612345678],
  ['-5', -5],
  ['1,5', 1.5],
  ['1.5', '1.5'],
  [',5', 0.5],
  ['1 234,50', 1234.5, '#,##0.00'],
  ['1\u202f234', 1234, '#,##0'],
  ['12 34', '12 34'],
  ['10 %', 0.1, '0%'],
  ['10,5%', 0.105, '0.00%'],
  ['12,50 €', 12.5, '#,##0.00 €'],
  ['(3)', -3],
  ['1E5', 100000, '0.00E+00'],
  ['12E', '12E'],
  ['VRAI', true],
  ['faux', false],
  ['true', true],
  ["'0612", '0612'],
  ["'", ''],
  ['31/12/2026', serial('2026-12-31'), 'dd/mm/yyyy'],
  ['1/2/26', serial('2026-02-01'), 'dd/mm/yyyy'],
  ['31/02/2026', '31/02/2026'],
  ['12/31/2026', '12/31/2026'],
  ['2026-01-31', serial('2026-01-31'), 'yyyy-mm-dd'],
  ['1/2', serial('2026-02-01'), 'dd/mm'],
  ['31 déc. 2024', serial('2024-12-31'), 'd mmm yyyy'],
  ['1er janvier 2026', serial('2026-01-01'), 'd mmm yyyy'],
  ['mars 2026', serial('2026-03-01'), 'mmm yyyy'],
  ['12:30', 12.5 / 24, 'hh:mm'],
  ['12:75', '12:75'],
  ['31/12/2026 06:00', serial('2026-12-31') + 0.25, 'dd/mm/yyyy hh:mm'],
  ['lot 12/3', 'lot 12/3'],
  ['L2026-01-31', 'L2026-01-31'],
  ['-', '-'],
  ['=', '='],
];

const AMERICAN: Cases = [
  ['1.5', 1.5],
  ['1,5', '1,5'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['12/31/2026', serial('2026-12-31'), 'm/d/yyyy'],
  ['31/12/2026', '31/12/2026'],
  ['$12.5', 12.5, '"$"#,##0.00'],
  ['1:30 pm', 13.5 / 24, 'h:mm am/pm'],
];

describe('text typed in a French workbook', () => {
  it.each(rows(FRENCH))('« %s » becomes %p', (text, value, format) => {
    expect(typed(text, 'fr_FR')).toEqual({
      kind: 'value',
      value,
      ...(format === undefined ? {} : { format }),
    });
  });

  it.each(['=A1+1', '+A1', '-A1', '+33 6 12 34 56 78', '- pommes'])(
    '« %s » is taken for a formula',
    (text) => {
      expect(typed(text, 'fr_FR').kind).toBe('formula');
    },
  );

  it.each(['0612345678', '=1+1', '31/12/2026', 'VRAI', '+33 6'])(
    '« %s » stays text in a cell of text',
    (text) => {
      expect(typed(text, 'fr_FR', '@')).toEqual({ kind: 'value', value: text });
    },
  );
});

describe('text typed in an American workbook', () => {
  it.each(rows(AMERICAN))('« %s » becomes %p', (text, value, format) => {
    expect(typed(text, 'en_US')).toEqual({
      kind: 'value',
      value,
      ...(format === undefined ? {} : { format }),
    });
  });
});
