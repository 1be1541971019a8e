import { costIssues } from '../domain/costs/cost-issues';
import { incomeIssues } from '../domain/costs/income-issues';
import { keyWeightIssues } from '../domain/costs/key-weight-issues';
import { weekIssues } from '../domain/flows/week-issues';
import { partnerIssues } from '../domain/partners/partner-issues';
import { partnershipIssues } from '../domain/partners/partnership-issues';
import type { Issue } from '../kernel/issue';
import type { Delivery } from '../model/delivery';
import type { AnyField } from '../model/define-record';
import type { TraceEvent } from '../model/trace-event';
import type { TabNames } from '../tables/table';
import { betweenRowsFindings } from './check-between-rows';
import type { CheckedRow, CheckedTab, CheckedTabs } from './check-cells';
import { costIssueContext, keyWeightContext } from './cost-book';
import { findingAt, type FoundRow, ruleFindings, type WorkbookFinding } from './check-finding';
import { partnershipFacts, type RuleBook, weekContext } from './partnership-facts';
import { type RecordName, RECORDS } from './record-registry';

/** Cells that name a row of another tab that is not there. */
export function referenceFindings(tabs: CheckedTabs, names: TabNames): WorkbookFinding[] {
  const entries = Object.entries(tabs) as [RecordName, { rows: readonly FoundRow[] }][]; // the keys are record names
  return entries.flatMap(([record, { rows }]) => {
    const references = Object.entries<AnyField>(RECORDS[record].fields).flatMap(([key, field]) => {
      const target = field.type.refersTo;
      return target === undefined ? [] : [{ key, target: target as RecordName }]; // the model test holds it to be a record
    });
    return rows.flatMap((place) =>
      references.flatMap(({ key, target }) => {
        const column = place.columnOf.get(key);
        const id = column === undefined ? '' : String(place.cells[column] ?? '').trim();
        if (id === '' || tabs[target].ids.has(id)) return [];
        const params = { id, target: names.tabOf(target) };
        const remedy = record === 'traceEvent' ? 'LOG' : 'REFERENCE';
        const said = { severity: 'BLOCK', code: 'DANGLING_REFERENCE', params, remedy } as const;
        return [findingAt(place, key, said)];
      }),
    );
  });
}

/** Issues of one row: their path is the field. */
const ofRow = (place: FoundRow) => (issue: Issue) => ({ place, key: issue.path ?? null });

/** A reference that leads nowhere is told once, as such. */
const notTwice = (issues: readonly Issue[]) =>
  issues.filter(({ code }) => code !== 'UNKNOWN_REFERENCE');

function recordFindings(tabs: CheckedTabs, book: RuleBook, today: string): WorkbookFinding[] {
  const { reference, thresholds } = book;
  const partners = tabs.partner.rows.flatMap((row) =>
    ruleFindings(partnerIssues(row.value, { today, thresholds }), ofRow(row)),
  );
  const partnerships = tabs.partnership.rows.flatMap((row) =>
    ruleFindings(notTwice(partnershipIssues(row.value, reference.partner, thresholds)), ofRow(row)),
  );
  const costs = costIssueContext(reference);
  const spent = tabs.costItem.rows.flatMap((row) => {
    const shares = reference.payerShare.filter(({ costId }) => costId === row.value.costId);
    const issues = notTwice(costIssues(row.value, shares, costs));
    return ruleFindings(issues, (issue) => ({
      place: row,
      key: issue.path?.startsWith('payers') ? null : (issue.path ?? null),
    }));
  });
  const incomes = tabs.income.rows.flatMap((row) =>
    ruleFindings(notTwice(incomeIssues(row.value, costs)), ofRow(row)),
  );
  const weights = tabs.keyWeight.rows.flatMap((row) =>
    ruleFindings(notTwice(keyWeightIssues(row.value, keyWeightContext(reference))), ofRow(row)),
  );
  return [...partners, ...partnerships, ...spent, ...incomes, ...weights];
}

type DeliveryRow = CheckedRow<Delivery>;

/** The rules that a recording applies, week by week; what holds for a partnership as a whole is told at its last week. */
function weekFindings(tabs: CheckedTabs, book: RuleBook): WorkbookFinding[] {
  const groups = new Map<string, DeliveryRow[]>();
  for (const row of tabs.delivery.rows) {
    const key = `${row.value.isoWeek} ${row.value.partnershipId}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const known = new Set(book.reference.partnership.map(({ partnershipId }) => partnershipId));
  const told = new Set<string>();
  const newestFirst = [...groups].sort(([a], [b]) => (a < b ? 1 : -1));
  return newestFirst.flatMap(([key, rows]) => {
    const [week = '', partnershipId = ''] = key.split(' ');
    if (!known.has(partnershipId)) return [];
    const context = weekContext(book, partnershipFacts(book, partnershipId), week);
    const issues = weekIssues(
      rows.map((row) => row.value),
      context,
    );
    return ruleFindings(issues, (issue) => {
      const match = /^days\.(\d+)\.(.+)$/.exec(issue.path ?? '');
      const place = rows[match ? Number(match[1]) : 0];
      // The same id twice is told as such, once.
      if (place === undefined || issue.code === 'DUPLICATE_RECORD') return null;
      if (match) return { place, key: match[2] ?? null };
      const ofPartnership = `${partnershipId} ${issue.code}`;
      if (told.has(ofPartnership)) return null;
      told.add(ofPartnership);
      return { place, key: 'partnershipId' };
    });
  });
}

/** Events that name one they replace, which is no longer there: a row of the log was deleted. */
function logFindings({ rows, ids }: CheckedTab<(typeof RECORDS)['traceEvent']['fields']>) {
  return rows.flatMap((row: CheckedRow<TraceEvent>) => {
    const replaced = row.value.supersedesEventId;
    if (replaced === null || ids.has(replaced)) return [];
    const said = { severity: 'BLOCK', code: 'LOG_EVENT_MISSING', remedy: 'LOG' } as const;
    return [findingAt(row, 'supersedesEventId', { ...said, params: { id: replaced } })];
  });
}

/** Every breach of a rule, whoever typed it and whenever. */
export function rulesFindings(
  tabs: CheckedTabs,
  given: { readonly book: RuleBook; readonly names: TabNames; readonly today: string },
): WorkbookFinding[] {
  return [
    ...referenceFindings(tabs, given.names),
    ...recordFindings(tabs, given.book, given.today),
    ...betweenRowsFindings(tabs, given.today),
    ...weekFindings(tabs, given.book),
    ...logFindings(tabs.traceEvent),
  ];
}
