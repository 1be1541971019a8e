import { type CellValue, isBlankCell } from '../kernel/cell-value';
import type { AnyField } from '../model/define-record';
import { isUnreadable } from '../model/field-type';
import { decodeField, encodeField } from './row-codec';
import type { ChoiceWords } from './words';

/** A cell whose value can be read, but not in the form that sums, sorts and filters expect. */
export type CellForm = 'NUMBER_AS_TEXT' | 'DATE_AS_TEXT' | 'TEXT_AS_NUMBER';

const isTextColumn = (field: AnyField) => field.type.numberFormat === '@';

/** What is amiss in the form of a readable cell; null when nothing is. Asked of whole tabs: cheap tests come first. */
export function misformed(field: AnyField, cell: CellValue): CellForm | null {
  if (isTextColumn(field)) return typeof cell === 'number' ? 'TEXT_AS_NUMBER' : null;
  if (typeof cell !== 'string' || isBlankCell(cell)) return null;
  return field.type.kind === 'date' || field.type.kind === 'instant'
    ? 'DATE_AS_TEXT'
    : 'NUMBER_AS_TEXT';
}

/** The same value in the form of its column; the cell itself when it cannot be read. */
export function wellFormed(field: AnyField, cell: CellValue, words: ChoiceWords): CellValue {
  const value = decodeField(field, cell, words);
  return value === null || isUnreadable(value) ? cell : encodeField(field, value, words);
}
