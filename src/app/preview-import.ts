import type { MatchKind } from '../domain/exchange/match-columns';
import type { FieldChange } from '../domain/exchange/record-changes';
import type { AnyField } from '../model/define-record';
import { encodeField } from '../tables/row-codec';
import type { ChoiceWords } from '../tables/words';
import type { AppContext } from './app-context';
import { costImportKind, incomeImportKind } from './charge-import-kinds';
import { columnsOfFile, importColumns, importFields } from './import-columns';
import type { ImportedRecord, ImportFile } from './import-file';
import type { ImportPlan, LineIssue, PlannedLine } from './import-lines';
import { openChargeImport, openFlowImport, openPartnerImport } from './open-import';
import { openForReading, thisWeek } from './open-workbook';
import { withFreshHints } from './with-fresh-hints';
import { cellText } from '../model/text-fields';

/** More than a person reads; the counts say how many there are. */
const MOST_SHOWN = 200;

export interface ImportColumnView {
  readonly header: string;
  readonly key: string | null;
  readonly kind: MatchKind;
}

export interface ImportLineView {
  readonly line: number;
  readonly title: string;
  readonly changes: readonly { readonly key: string; readonly from: string; readonly to: string }[];
}

/** A doubt that several lines raise: said once, with the first line. */
export interface ImportDoubt {
  readonly count: number;
  readonly first: LineIssue;
}

/** What an import would do, before anything is written. */
export interface ImportPreview {
  readonly columns: readonly ImportColumnView[];
  /** What a column may stand for. */
  readonly fields: readonly { readonly key: string; readonly label: string }[];
  /** Required fields that no column fills: new records need them. */
  readonly unfilled: readonly string[];
  readonly counts: {
    readonly lines: number;
    readonly fresh: number;
    readonly changed: number;
    readonly same: number;
    readonly refused: number;
  };
  /** What each line would write, as a number to send back with it; 0 when there is nothing to write. */
  readonly marks: readonly number[];
  readonly fresh: readonly ImportLineView[];
  readonly changed: readonly ImportLineView[];
  readonly refusals: readonly LineIssue[];
  readonly refusalCount: number;
  readonly doubts: readonly ImportDoubt[];
}

/** `1 234,50 €`, and the decimals of a price per unit that has more than two. */
function euroText(euros: number): string {
  const decimals = Math.round(euros * 10_000) % 100 === 0 ? 2 : 4;
  const [whole = '', part = ''] = euros.toFixed(decimals).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')},${part}\u00a0€`;
}

function shownText(field: AnyField | undefined, value: unknown, words: ChoiceWords): string {
  if (!field || value === null) return '';
  if (field.type.kind === 'date' && typeof value === 'string')
    return value.split('-').reverse().join('/');
  const cell = encodeField(field, value, words);
  if (typeof cell === 'number' && field.type.unit === '€') return euroText(cell);
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cellText(cell);
}

/** `15/11/2026 Cuisine → foyer L-17` for a delivery, the name for a partner, what is how much and when for a cost. */
const TITLE_KEYS: Readonly<Record<ImportedRecord, readonly string[]>> = {
  partner: ['name', 'city'],
  delivery: ['date', 'partnershipName', 'lotRef'],
  costItem: ['label', 'amountCents', 'unitPrice', 'periodStart', 'periodEnd'],
  income: ['label', 'amountCents', 'unitPrice', 'periodStart', 'periodEnd'],
};

function lineView(
  context: AppContext,
  record: ImportedRecord,
  planned: PlannedLine<Readonly<Record<string, unknown>>>,
): ImportLineView {
  const fields = importFields(record);
  const words: ChoiceWords = context.messages.choices;
  const text = (key: string, value: unknown) => shownText(fields[key], value, words);
  const change = ({ key, from, to }: FieldChange) => ({
    key,
    from: text(key, from),
    to: text(key, to),
  });
  return {
    line: planned.line,
    title: TITLE_KEYS[record]
      .map((key) => text(key, planned.row[key] ?? null))
      .filter((part) => part !== '')
      .join(' · '),
    changes: planned.targetId === null ? [] : planned.changes.map(change),
  };
}

function doubtsOf(issues: readonly LineIssue[]): ImportDoubt[] {
  const doubts = new Map<string, ImportDoubt>();
  for (const each of issues) {
    if (each.issue.severity !== 'WARN') continue;
    const known = doubts.get(each.issue.code);
    doubts.set(each.issue.code, {
      count: (known?.count ?? 0) + 1,
      first: known?.first ?? each,
    });
  }
  return [...doubts.values()];
}

function previewOf(
  context: AppContext,
  file: ImportFile,
  plan: ImportPlan<Readonly<Record<string, unknown>>>,
): ImportPreview {
  const columns = columnsOfFile(context.messages, file);
  const fields = importColumns(context.messages, file.record);
  const filled = new Set(columns.map(({ key }) => key));
  const marks = new Map(plan.planned.map(({ line, mark }) => [line, mark]));
  const written = plan.planned.filter(({ mark }) => mark !== 0);
  const fresh = written.filter(({ targetId }) => targetId === null);
  const changed = written.filter(({ targetId }) => targetId !== null);
  const refusals = plan.issues.filter(({ issue }) => issue.severity === 'BLOCK');
  const view = (lines: typeof written) =>
    lines.slice(0, MOST_SHOWN).map((each) => lineView(context, file.record, each));
  return {
    columns: columns.map((match, place) => ({ header: file.headers[place] ?? '', ...match })),
    fields: fields.map(({ key, label }) => ({ key, label })),
    unfilled: fields
      .filter(({ key, isRequired }) => isRequired && !filled.has(key))
      .filter(({ key }) => !(key === 'partnershipId' && filled.has('partnershipName')))
      .filter(({ key }) => key !== 'status')
      .map(({ key }) => key),
    counts: {
      lines: file.lines.length,
      fresh: fresh.length,
      changed: changed.length,
      same: plan.planned.length - written.length,
      refused: plan.refused.size,
    },
    marks: file.lines.map(({ line }) => marks.get(line) ?? 0),
    fresh: view(fresh),
    changed: view(changed),
    refusals: refusals.slice(0, MOST_SHOWN),
    refusalCount: refusals.length,
    doubts: doubtsOf(plan.issues.filter(({ line }) => (marks.get(line) ?? 0) !== 0)),
  };
}

function openedPlan(
  context: AppContext,
  file: ImportFile,
): ImportPlan<Readonly<Record<string, unknown>>> {
  switch (file.record) {
    case 'partner':
      return openPartnerImport(context, file, openForReading).plan;
    case 'delivery':
      return openFlowImport(context, file, openForReading).plan;
    case 'costItem':
      return openChargeImport(context, costImportKind, { file, open: openForReading }).plan;
    case 'income':
      return openChargeImport(context, incomeImportKind, { file, open: openForReading }).plan;
  }
}

/** Holds a file against the workbook and says what importing it would do. Writes nothing. */
export function previewImport(context: AppContext, file: ImportFile): ImportPreview {
  return withFreshHints(context, thisWeek(context), () => {
    return previewOf(context, file, openedPlan(context, file));
  });
}
