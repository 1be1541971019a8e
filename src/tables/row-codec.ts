import { type CellValue, isBlankCell } from '../kernel/cell-value';
import { columnLetters } from '../kernel/column-letters';
import type { AnyField, Fields, RecordDefinition, RowOf } from '../model/define-record';
import { isUnreadable } from '../model/field-type';
import type { TabLayout } from './tab-layout';
import { type ChoiceWords, codeOfWord, wordOfCode } from './words';

/** A cell that cannot be read: where it is, what it says, why. It is reported, never dropped nor turned into 0. */
export interface Damage {
  readonly record: string;
  readonly key: string;
  readonly row: number;
  readonly a1: string;
  readonly text: string;
  readonly code: string;
}

export interface DecodedRow<F extends Fields> {
  /** Null when a compulsory field is blank or unreadable. */
  readonly row: RowOf<F> | null;
  readonly damage: readonly Damage[];
}

function toCodes(field: AnyField, cell: CellValue, words: ChoiceWords): CellValue {
  const list = field.type.choices?.list;
  if (list === undefined || typeof cell !== 'string') return cell;
  if (field.type.kind === 'choice') return codeOfWord(words, list, cell);
  return cell
    .split(/[,;]/)
    .map((part) => codeOfWord(words, list, part.trim()))
    .join(',');
}

function toWords(field: AnyField, cell: CellValue, words: ChoiceWords): CellValue {
  const list = field.type.choices?.list;
  if (list === undefined || typeof cell !== 'string') return cell;
  if (field.type.kind === 'choice') return wordOfCode(words, list, cell);
  return cell
    .split(', ')
    .filter((code) => code !== '')
    .map((code) => wordOfCode(words, list, code))
    .join(', ');
}

/** Reads one cell or typed text as the field's value; null for blank. */
export function decodeField(field: AnyField, cell: CellValue, words: ChoiceWords): unknown {
  return isBlankCell(cell) ? null : field.type.decode(toCodes(field, cell, words));
}

/** The cell of a value, in the words people see; blank for null. */
export function encodeField(field: AnyField, value: unknown, words: ChoiceWords): CellValue {
  return value === null ? '' : toWords(field, field.type.encode(value), words);
}

export function decodeRow<F extends Fields>(
  definition: RecordDefinition<string, F>,
  cells: {
    readonly layout: TabLayout;
    readonly row: number;
    readonly values: readonly CellValue[];
  },
  words: ChoiceWords,
): DecodedRow<F> {
  const values: Record<string, unknown> = {};
  const damage: Damage[] = [];
  let isWhole = true;
  for (const [key, field] of Object.entries(definition.fields)) {
    const index = cells.layout.columnOf.get(key);
    const cell = index === undefined ? '' : (cells.values[index] ?? '');
    const value = decodeField(field, cell, words);
    const code = isUnreadable(value)
      ? value.unreadable
      : value === null && field.isRequired
        ? 'REQUIRED_FIELD'
        : null;
    values[key] = code === null ? value : null;
    if (code === null) continue;
    if (field.isRequired) isWhole = false;
    const a1 = `${columnLetters((index ?? 0) + 1)}${cells.row}`;
    damage.push({ record: definition.name, key, row: cells.row, a1, text: String(cell), code });
  }
  // Every key of the record was just given its decoded value: the loop is what RowOf describes.
  return { row: isWhole ? (values as RowOf<F>) : null, damage };
}

/**
 * The cells of a row. `base` is the row as it stands: columns without a key are kept, and so is a cell that could not
 * be read as long as the record says nothing better.
 */
export function encodeRow<F extends Fields>(
  definition: RecordDefinition<string, F>,
  row: RowOf<F>,
  into: {
    readonly layout: TabLayout;
    readonly words: ChoiceWords;
    readonly base?: readonly CellValue[];
  },
): CellValue[] {
  const { words } = into;
  const cells: CellValue[] = into.layout.keys.map((_, index) => into.base?.[index] ?? '');
  for (const [key, field] of Object.entries(definition.fields)) {
    const index = into.layout.columnOf.get(key);
    if (index === undefined) continue;
    const value: unknown = row[key];
    const base = cells[index] ?? '';
    const keepsUnreadable =
      value === null && !isBlankCell(base) && isUnreadable(decodeField(field, base, words));
    if (!keepsUnreadable) cells[index] = encodeField(field, value, words);
  }
  return cells;
}
