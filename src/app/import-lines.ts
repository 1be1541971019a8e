import { cellForField } from '../domain/exchange/read-cell';
import { isBlankCell } from '../kernel/cell-value';
import { hasBlocking, type Issue } from '../kernel/issue';
import type { AnyField, Fields } from '../model/define-record';
import { isUnreadable } from '../model/field-type';
import { decodeField } from '../tables/row-codec';
import type { ChoiceWords } from '../tables/words';
import type { FieldChange } from '../domain/exchange/record-changes';
import type { FileLine } from './import-file';

/** Something to say of a line: the column it is about when there is one. */
export interface LineIssue {
  readonly line: number;
  readonly key: string | null;
  readonly issue: Issue;
}

/** Values of a line that were told and could be read; a blank cell tells nothing and changes nothing. */
export interface ReadLine {
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly issues: readonly LineIssue[];
}

/** A line that may be written: the whole record as it will be, and what differs. */
export interface PlannedLine<Row> {
  readonly line: number;
  readonly row: Row;
  /** Null for a new record. */
  readonly targetId: string | null;
  readonly changes: readonly FieldChange[];
  /** 0 when the workbook already says the same. */
  readonly mark: number;
}

export interface ImportPlan<Row> {
  readonly planned: readonly PlannedLine<Row>[];
  readonly refused: ReadonlySet<number>;
  readonly issues: readonly LineIssue[];
}

export function blocked(
  place: Pick<LineIssue, 'line' | 'key'>,
  code: string,
  params?: Issue['params'],
): LineIssue {
  return { ...place, issue: { severity: 'BLOCK', code, ...(params ? { params } : {}) } };
}

export function isRefused(issues: readonly LineIssue[]): boolean {
  return hasBlocking(issues.map(({ issue }) => issue));
}

/** Reads a line with the very codecs of the form and of the sheet. `keys` says what each cell stands for. */
export function readLine(
  fields: Fields,
  given: {
    readonly keys: readonly (string | null)[];
    readonly line: FileLine;
    readonly words: ChoiceWords;
  },
): ReadLine {
  const { keys, line, words } = given;
  const values: Record<string, unknown> = {};
  const issues: LineIssue[] = [];
  keys.forEach((key, place) => {
    const field: AnyField | undefined = key === null ? undefined : fields[key];
    const cell = line.cells[place] ?? '';
    if (key === null || !field || isBlankCell(cell)) return;
    const text = cellForField(cell, field);
    const value = isUnreadable(text) ? text : decodeField(field, text, words);
    if (isUnreadable(value))
      issues.push(blocked({ line: line.line, key: key }, value.unreadable, value.params));
    else if (value !== null) values[key] = value;
  });
  return { line: line.line, values, issues };
}

/** Required fields that neither the line nor the record it corrects tells. */
export function missingFields(
  fields: Fields,
  row: Readonly<Record<string, unknown>>,
  read: ReadLine,
): LineIssue[] {
  const told = new Set(read.issues.map(({ key }) => key));
  return Object.entries<AnyField>(fields)
    .filter(([key, field]) => field.isRequired && !field.isComputed && !told.has(key))
    .filter(([key]) => (row[key] ?? null) === null)
    .map(([key]) => blocked({ line: read.line, key: key }, 'REQUIRED_FIELD'));
}

/** A record with no value told: every key of its fields, null. */
export function blankRow(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, null]));
}
