import type { CellValue } from '../kernel/cell-value';
import { columnLetters } from '../kernel/column-letters';
import type { Issue, MessageParams } from '../kernel/issue';
import type { RecordName } from './record-registry';

/** What must be done about a finding: the sentence is `messages.remedies`. */
export type Remedy = 'CELL' | 'REPAIR' | 'REFERENCE' | 'RULE' | 'LOG' | 'LOG_ROW';

/** One thing that is wrong in the workbook, with its place. */
export interface WorkbookFinding {
  readonly severity: 'BLOCK' | 'WARN';
  readonly code: string;
  readonly record: RecordName;
  /** Null when the whole row, or the whole tab, is meant. */
  readonly key: string | null;
  readonly a1: string | null;
  readonly row: number | null;
  /** Id of the row, when it has one. */
  readonly id: string | null;
  /** What the cell says. */
  readonly text: string;
  readonly remedy: Remedy;
  readonly params?: MessageParams;
}

/** A row of a tab as findings speak of it. */
export interface FoundRow {
  readonly record: RecordName;
  readonly row: number;
  readonly id: string | null;
  readonly cells: readonly CellValue[];
  readonly columnOf: ReadonlyMap<string, number>;
}

type Said = Pick<WorkbookFinding, 'severity' | 'code' | 'remedy'> & {
  readonly params?: MessageParams | undefined;
};

/** A finding at a cell of a row; at its first cell when the column is not known. */
export function findingAt(place: FoundRow, key: string | null, said: Said): WorkbookFinding {
  const { record, row, id, cells, columnOf } = place;
  const column = key === null ? undefined : columnOf.get(key);
  const { params, ...facts } = said;
  return {
    ...facts,
    record,
    key,
    row,
    id,
    a1: `${columnLetters((column ?? 0) + 1)}${row}`,
    text: column === undefined ? '' : cellText(cells[column]),
    ...(params === undefined ? {} : { params }),
  };
}

const cellText = (cell: CellValue = '') =>
  cell instanceof Date ? cell.toLocaleDateString('fr-FR') : String(cell);

/** The findings of a rule; what is merely good to know needs no mending. */
export function ruleFindings(
  issues: readonly Issue[],
  placeOf: (issue: Issue) => { readonly place: FoundRow; readonly key: string | null } | null,
): WorkbookFinding[] {
  return issues.flatMap((issue) => {
    const { severity, code, params } = issue;
    const found = severity === 'INFO' ? null : placeOf(issue);
    if (found === null || severity === 'INFO') return [];
    return [findingAt(found.place, found.key, { severity, code, params, remedy: 'RULE' })];
  });
}
