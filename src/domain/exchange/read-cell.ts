import { type CellValue, isBlankCell } from '../../kernel/cell-value';
import type { AnyField } from '../../model/define-record';
import { type Unreadable, unreadable } from '../../model/field-type';

/** What a cell of a file holds: dates come as Excel shows them in French, `23/11/2026`. */
export type FileCell = string | number | boolean;

/** `7,3283E+13`: Excel shows so a number of twelve digits or more, and saves what it shows. The digits are lost. */
const MANGLED_NUMBER = /^[-+]?\d+(?:[.,]\d+)?E\+?\d+$/i;

/** `#N/A`, `#REF!`, `#VALEUR!`: the formula failed in Excel. */
const EXCEL_ERROR = /^#[A-Z0-9/À-Ý]+[!?]?$/i;

/** An identifier saved from such a display and opened again ends with the zeros that replaced its digits. */
const ROUNDED_IDENTIFIER = /^[1-9]\d{3,}0{7,}$/;

const ESCAPED_FORMULA = /^'(?=[=+\-@])/;

/** What Excel adds to a value and that says nothing: quotes of text, no-break spaces around, the midnight of a day. */
function withoutDress(text: string, field: AnyField): string {
  const bare = text
    .replace(/^[\s\u00a0\u202f\ufeff]+|[\s\u00a0\u202f]+$/g, '')
    .replace(/^="(.*)"$/, '$1')
    .replace(ESCAPED_FORMULA, '');
  if (field.type.kind === 'date') return bare.replace(/[ T]00:00(:00)?(\.0+)?$/, '');
  if (field.type.kind === 'time') return bare.replace(/^(\d{1,2}:\d{2}):\d{2}$/, '$1');
  const { unit } = field.type;
  if (field.type.widget !== 'number' || unit === undefined) return bare;
  const spaced = bare.replace(/[\s\u00a0\u202f]+/g, ' ');
  return spaced.endsWith(unit) ? spaced.slice(0, -unit.length).trim() : bare;
}

const isText = (field: AnyField) => field.type.numberFormat === '@';

/** The text to read as a value of the field, or why what Excel made of it cannot be. Never a guess. */
export function cellForField(cell: FileCell, field: AnyField): CellValue | Unreadable {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') {
    const isRounded = field.type.kind === 'siret' && ROUNDED_IDENTIFIER.test(String(cell));
    return isRounded ? unreadable('EXCEL_NUMBER', { value: String(cell) }) : cell;
  }
  if (isBlankCell(cell)) return '';
  const text = withoutDress(cell, field);
  const value = text.slice(0, 40);
  if (EXCEL_ERROR.test(text)) return unreadable('EXCEL_ERROR', { value });
  const isRounded = field.type.kind === 'siret' && ROUNDED_IDENTIFIER.test(text.replace(/\s/g, ''));
  if (isText(field) && (MANGLED_NUMBER.test(text) || isRounded)) {
    return unreadable('EXCEL_NUMBER', { value });
  }
  return text;
}
