import type { CellValue } from '../kernel/cell-value';
import type { Issue } from '../kernel/issue';
import type { AnyField, Fields, RecordDefinition, RowOf } from '../model/define-record';
import { isUnreadable } from '../model/field-type';
import { decodeField } from '../tables/row-codec';
import type { FormValue, FormValues } from './form-views';

export interface ReadForm<F extends Fields> {
  /** Values that could be read, over those given as base. */
  readonly row: RowOf<F>;
  readonly issues: readonly Issue[];
}

/**
 * Reads what a person typed with the codecs of the sheet. Keys that the form does not send keep the value of `base`;
 * unknown keys and computed fields are refused.
 */
export function readForm<F extends Fields>(
  definition: RecordDefinition<string, F>,
  form: {
    readonly values: FormValues;
    readonly base: Readonly<Record<string, unknown>>;
    readonly pathPrefix?: string;
  },
): ReadForm<F> {
  const { values, base, pathPrefix = '' } = form;
  const row: Record<string, unknown> = {};
  const issues: Issue[] = [];
  const block = (key: string, code: string, params?: Issue['params']) =>
    issues.push({
      severity: 'BLOCK',
      code,
      path: `${pathPrefix}${key}`,
      ...(params ? { params } : {}),
    });
  for (const key of Object.keys(values)) {
    const field: AnyField | undefined = Object.prototype.hasOwnProperty.call(definition.fields, key)
      ? definition.fields[key]
      : undefined;
    if (!field || field.isComputed) block(key, 'UNKNOWN_FIELD', { field: key });
  }
  for (const [key, field] of Object.entries<AnyField>(definition.fields)) {
    const typed: FormValue | undefined = Object.prototype.hasOwnProperty.call(values, key)
      ? values[key]
      : undefined;
    row[key] = base[key] ?? null;
    if (typed !== undefined && !field.isComputed) {
      const value = decodeField(field, typed, {});
      if (isUnreadable(value)) block(key, value.unreadable, value.params);
      else row[key] = value;
    }
    if (
      row[key] === null &&
      field.isRequired &&
      !field.isComputed &&
      !issues.some((issue) => issue.path === `${pathPrefix}${key}`)
    ) {
      block(key, 'REQUIRED_FIELD');
    }
  }
  // Each key of the record was given its decoded value or null just above; required ones that lack it are in `issues`.
  return { row: row as RowOf<F>, issues };
}

/** What the form shows of a record: texts a person can correct, codes for the lists. */
export function formValues<F extends Fields>(
  definition: RecordDefinition<string, F>,
  row: RowOf<F>,
): Record<string, FormValue> {
  const values: Record<string, FormValue> = {};
  for (const [key, field] of Object.entries<AnyField>(definition.fields)) {
    if (field.isComputed) continue;
    const value: unknown = row[key];
    values[key] = value === null ? '' : formText(field, value);
  }
  return values;
}

function formText(field: AnyField, value: unknown): FormValue {
  if (field.type.kind === 'date') return String(value);
  const cell: CellValue = field.type.encode(value);
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}
