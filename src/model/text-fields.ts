import * as z from 'zod/mini';
import type { CellValue } from '../kernel/cell-value';
import { type FieldType, type Unreadable, unreadable } from './field-type';

/** Text of a cell whatever Sheets made of it: a number typed where a text is meant keeps its digits. */
export function cellText(cell: CellValue): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? String(cell) : cell.toISOString();
  if (typeof cell === 'boolean') return cell ? 'VRAI' : 'FAUX';
  return String(cell).trim();
}

function boundedText(
  limits: { min: number; max: number },
  check: (text: string) => string | Unreadable,
): Pick<
  FieldType<string>,
  'schema' | 'decode' | 'encode' | 'maxLength' | 'numberFormat' | 'align'
> {
  return {
    schema: () => z.string().check(z.minLength(limits.min), z.maxLength(limits.max)),
    decode: (cell) => {
      const text = cellText(cell);
      if (text.length < limits.min) return unreadable('TEXT_TOO_SHORT', { min: limits.min });
      if (text.length > limits.max) return unreadable('TEXT_TOO_LONG', { max: limits.max });
      return check(text);
    },
    encode: (text) => text,
    maxLength: limits.max,
    numberFormat: '@',
    align: 'left',
  };
}

const same = (text: string) => text;

export function text(
  limits: { min?: number; max?: number; width?: number } = {},
): FieldType<string> {
  const { min = 1, max = 200, width = 160 } = limits;
  return { kind: 'text', widget: 'text', width, ...boundedText({ min, max }, same) };
}

/** A sign that a formula of the sheet computes: in a column of text, the formula would stay text. */
export function sign(): FieldType<string> {
  return {
    kind: 'text',
    widget: 'text',
    width: 60,
    ...boundedText({ min: 1, max: 40 }, same),
    numberFormat: 'General',
    align: 'center',
  };
}

export function longText(): FieldType<string> {
  return {
    kind: 'longText',
    widget: 'long-text',
    width: 280,
    ...boundedText({ min: 1, max: 5000 }, same),
  };
}

/** A text with one normal form: `normalise` answers it, or why the text has none. */
export function normalisedText(facts: {
  kind: string;
  width: number;
  normalise: (text: string) => string | Unreadable;
}): FieldType<string> {
  const { kind, width, normalise } = facts;
  return { kind, widget: 'text', width, ...boundedText({ min: 1, max: 120 }, normalise) };
}

/** Identifier of a record (`P-0001`); the column is written by the product. */
export function identifier(): FieldType<string> {
  return {
    kind: 'identifier',
    widget: 'text',
    width: 110,
    ...boundedText({ min: 1, max: 60 }, same),
  };
}

/** Identifier of a record of another tab. */
export function reference(record: string): FieldType<string> {
  return {
    kind: 'reference',
    widget: 'reference',
    width: 110,
    refersTo: record,
    ...boundedText({ min: 1, max: 60 }, same),
  };
}

export function choice<const Code extends string>(
  list: string,
  codes: readonly [Code, ...Code[]],
): FieldType<Code> {
  const isCode = (code: string): code is Code => (codes as readonly string[]).includes(code); // widening a tuple to look a text up in it
  return {
    kind: 'choice',
    schema: () => z.enum(codes),
    decode: (cell) => {
      const code = cellText(cell).toUpperCase();
      return isCode(code) ? code : unreadable('NOT_IN_LIST', { value: cellText(cell) });
    },
    encode: (code) => code,
    widget: 'choice',
    numberFormat: '@',
    width: 150,
    align: 'left',
    choices: { list, codes },
  };
}

/** Several codes in one cell, separated by commas, in the order of the list. */
export function choices<const Code extends string>(
  list: string,
  codes: readonly [Code, ...Code[]],
): FieldType<readonly Code[]> {
  const one = choice(list, codes);
  return {
    kind: 'choices',
    schema: () => z.readonly(z.array(z.enum(codes))),
    decode: (cell) => {
      const chosen: Code[] = [];
      for (const part of cellText(cell).split(/[,;]/)) {
        if (part.trim() === '') continue;
        const code = one.decode(part);
        if (typeof code !== 'string') return code;
        if (!chosen.includes(code)) chosen.push(code);
      }
      return codes.filter((code) => chosen.includes(code));
    },
    encode: (chosen) => chosen.join(', '),
    widget: 'choices',
    numberFormat: '@',
    width: 150,
    align: 'left',
    choices: { list, codes },
  };
}
