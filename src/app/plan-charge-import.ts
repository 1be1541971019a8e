import type { CostIssueContext } from '../domain/costs/cost-issues';
import { readPayers } from '../domain/exchange/payer-text';
import { changeMark, type FieldChange, recordChanges } from '../domain/exchange/record-changes';
import { formatMessage } from '../i18n/format-message';
import { dayText } from '../domain/traceability/french-formats';
import { type CostItem } from '../model/cost-item';
import { type ChargeImportKind, PAYERS_KEY } from './charge-import-kinds';
import { costIssueContext } from './cost-book';
import { type Charge, ChargeFinder, chargeIdOf, chargeKeyOf } from './find-charge';
import type { ImportFile } from './import-file';
import {
  blankRow,
  blocked,
  type ImportPlan,
  isRefused,
  type LineIssue,
  missingFields,
  type PlannedLine,
  type ReadLine,
  readLine,
} from './import-lines';
import { ImportNames, payersText } from './import-names';
import type { OpenWorkbook } from './open-workbook';
import type { ShareOfPayer } from './payer-rows';

/** A line of a file of costs or incomes: the row it will be, and who pays it when the file says so. */
export interface PlannedCharge<Row extends Charge> extends PlannedLine<Row> {
  readonly shares: readonly ShareOfPayer[] | null;
}

export interface ChargePlan<Row extends Charge> extends ImportPlan<Row> {
  readonly planned: readonly PlannedCharge<Row>[];
}

interface Named {
  readonly values: Readonly<Record<string, unknown>>;
  readonly shares: readonly ShareOfPayer[] | null;
}

const isIssue = (found: Charge | LineIssue | null): found is LineIssue =>
  found !== null && 'issue' in found;

const isCost = (charge: Charge): charge is CostItem => 'costId' in charge;

/** Names of a line turned into numbers; what no record is called is said with its column. */
function named(
  read: ReadLine,
  kind: { readonly partnerKeys: readonly string[] },
  names: ImportNames,
): Named | LineIssue[] {
  const { [PAYERS_KEY]: payers, ...told } = read.values;
  const issues: LineIssue[] = [];
  const values: Record<string, unknown> = { ...told };
  const unknown = (key: string, name: string) =>
    issues.push(blocked({ line: read.line, key }, 'UNKNOWN_NAME', { name }));
  for (const key of kind.partnerKeys) {
    const name = told[key];
    if (typeof name !== 'string') continue;
    values[key] = names.partner(name);
    if (values[key] === null) unknown(key, name);
  }
  const { scope, scopeId } = told;
  if (typeof scopeId === 'string') {
    // A scope that was read is one of its list.
    const found = names.scope(scopeId, (scope ?? null) as CostItem['scope'] | null);
    if (found === null) unknown('scopeId', scopeId);
    else Object.assign(values, found);
  } else if (scope === 'PROJET') values['scopeId'] = null;
  let shares: ShareOfPayer[] | null = null;
  if (typeof payers === 'string') {
    const parts = readPayers(payers);
    if (parts === null)
      issues.push(blocked({ line: read.line, key: PAYERS_KEY }, 'PAYERS_UNCLEAR'));
    shares = (parts ?? []).map(({ name, sharePercent }) => {
      const payerId = names.partner(name);
      if (payerId === null) unknown(PAYERS_KEY, name);
      return { payerId: payerId ?? '', sharePercent };
    });
  }
  return issues.length > 0 ? issues : { values, shares };
}

/** Reads the lines of a file over the costs, or the incomes, of a workbook. */
export class ChargePlanner<Row extends Charge> {
  private readonly finder: ChargeFinder<Row>;
  private readonly names: ImportNames;
  private readonly context: CostIssueContext;
  private readonly others: CostItem[];
  private readonly sharesOf = new Map<string, ShareOfPayer[]>();
  private readonly lineOfKey = new Map<string, number>();
  private freshCount = 0;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly given: {
      readonly kind: ChargeImportKind<Row>;
      readonly known: readonly Row[];
      /** Id of the n-th new one, from 0. */
      readonly freeId: (place: number) => string;
    },
  ) {
    const { reference } = workbook;
    this.finder = new ChargeFinder(given.known);
    this.names = new ImportNames(reference);
    this.others = [...reference.costItem];
    this.context = { ...costIssueContext(reference), otherItems: this.others };
    for (const { costId, payerId, sharePercent } of reference.payerShare) {
      if (sharePercent === 0) continue;
      const mine = this.sharesOf.get(costId);
      if (mine) mine.push({ payerId, sharePercent });
      else this.sharesOf.set(costId, [{ payerId, sharePercent }]);
    }
  }

  plan(file: ImportFile, keys: readonly (string | null)[]): ChargePlan<Row> {
    const planned: PlannedCharge<Row>[] = [];
    const issues: LineIssue[] = [];
    const refused = new Set<number>();
    const { words } = this.workbook.names;
    for (const line of file.lines) {
      const read = readLine(this.given.kind.fields, { keys, line, words });
      const said = isRefused(read.issues) ? [...read.issues] : this.planLine(read, planned);
      if (isRefused(said)) refused.add(line.line);
      issues.push(...said);
    }
    return { planned, refused, issues };
  }

  /** The charge whose number a line tells. */
  private numbered({ line, values }: ReadLine): Row | null | LineIssue {
    const { idKey } = this.given.kind;
    const id = values[idKey];
    if (typeof id !== 'string') return null;
    return this.finder.withId(id) ?? blocked({ line, key: idKey }, 'UNKNOWN_CHARGE_ID');
  }

  /** The only charge that says the same as a line without a number. */
  private alike({ line }: ReadLine, row: Row): Row | null | LineIssue {
    const alike = this.finder.alike(row);
    if (alike.length <= 1) return alike[0] ?? null;
    const { idKey } = this.given.kind;
    return blocked({ line, key: idKey }, 'SEVERAL_CHARGES', { count: alike.length });
  }

  private firstRow(read: ReadLine): Record<string, unknown> {
    const { kind } = this.given;
    const { context, today } = this.workbook;
    const sourceNote = formatMessage(context.messages.costWords.importedFrom, {
      day: dayText(today),
      line: read.line,
    });
    return { ...blankRow(kind.definition.fields), ...kind.first, scope: 'PROJET', sourceNote };
  }

  private planLine(read: ReadLine, planned: PlannedCharge<Row>[]): LineIssue[] {
    const { kind, freeId } = this.given;
    const name = named(read, kind, this.names);
    if ('length' in name) return name;
    const { values, shares } = name;
    const byNumber = this.numbered(read);
    if (isIssue(byNumber)) return [byNumber];
    const first = { ...(byNumber ?? this.firstRow(read)), ...values };
    const missing = missingFields(kind.definition.fields, first, read);
    if (missing.length > 0) return missing;
    // Every required field was just seen to be told, every other one is there or null.
    const found = byNumber ?? this.alike(read, first as unknown as Row);
    if (isIssue(found)) return [found];
    const id = found === null ? freeId(this.freshCount) : chargeIdOf(found);
    const over = kind.reconciled(values, found);
    const typed = { ...(found ?? first), ...over, [kind.idKey]: id };
    const row = kind.completed(typed as unknown as Row, this.workbook); // as `first`
    const earlier = this.lineOfKey.get(id) ?? this.lineOfKey.get(chargeKeyOf(row));
    if (earlier !== undefined)
      return [blocked({ line: read.line, key: null }, 'SAME_CHARGE_LINE', { line: earlier })];
    const changes = this.changes(found, { row, values, shares });
    const mark = changes.length === 0 ? 0 : changeMark(found === null ? null : id, changes);
    const rules = mark === 0 ? [] : this.rules(read.line, { row, found, shares });
    if (isRefused(rules)) return rules;
    this.lineOfKey.set(id, read.line).set(chargeKeyOf(row), read.line);
    const targetId = found === null ? null : id;
    planned.push({ line: read.line, row, targetId, changes, mark, shares });
    if (found === null) this.freshCount += 1;
    if (isCost(row) && found === null) this.others.push(row);
    return rules;
  }

  private rules(
    line: number,
    given: { row: Row; found: Row | null; shares: readonly ShareOfPayer[] | null },
  ): LineIssue[] {
    const { row, found } = given;
    const shares = given.shares ?? this.sharesOf.get(chargeIdOf(row)) ?? [];
    const { context, workbook } = this;
    return this.given.kind
      .issuesOf(row, { workbook, before: found, shares, context })
      .map((issue) => ({ line, key: issue.path?.split('.')[0] ?? null, issue }));
  }

  /** What differs, of what the file says: a new number is given when the line is written. */
  private changes(
    found: Row | null,
    told: { row: Row; values: Named['values']; shares: Named['shares'] },
  ): FieldChange[] {
    const { kind } = this.given;
    const row: Readonly<Record<string, unknown>> = { ...told.row };
    const keys = Object.keys(told.values).filter((key) => key !== kind.idKey);
    const before: Readonly<Record<string, unknown>> = found ?? blankRow(kind.definition.fields);
    const changes = recordChanges(
      before,
      Object.fromEntries(keys.map((key) => [key, row[key] ?? null])),
    );
    if (told.shares === null) return changes;
    const known = found === null ? [] : (this.sharesOf.get(chargeIdOf(found)) ?? []);
    const [from, to] = [payersText(known, this.names), payersText(told.shares, this.names)];
    return from === to ? changes : [...changes, { key: PAYERS_KEY, from, to }];
  }
}
