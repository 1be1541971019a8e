import { reversedDates } from '../domain/agreements/agreement-issues';
import { overlapIssues } from '../domain/agreements/agreement-life';
import { duplicateIssues } from '../domain/partners/duplicates';
import { stillRunningIssues, tiedPartnerIssues } from '../domain/partners/life-cycle';
import { dayText } from '../domain/traceability/french-formats';
import type { Issue } from '../kernel/issue';
import type { Agreement } from '../model/agreement';
import type { Closure } from '../model/closure';
import type { CheckedRow, CheckedTabs } from './check-cells';
import { ruleFindings, type WorkbookFinding } from './check-finding';

function closureDateIssues({ startsOn, endsOn }: Closure): Issue[] {
  if (endsOn >= startsOn) return [];
  const params = { startsOn: dayText(startsOn), endsOn: dayText(endsOn) };
  return [{ severity: 'BLOCK', code: 'DATES_REVERSED', path: 'endsOn', params }];
}

/** Each row held against those above it: a pair that does not go together is told once, at the lower row. */
function eachRow<Row>(
  rows: readonly CheckedRow<Row>[],
  issuesOf: (row: Row, above: readonly Row[]) => readonly Issue[],
): WorkbookFinding[] {
  const values = rows.map(({ value }) => value);
  return rows.flatMap((place, index) =>
    ruleFindings(issuesOf(place.value, values.slice(0, index)), (issue) => ({
      place,
      key: issue.path ?? null,
    })),
  );
}

/** Dates of a convention, and what it overlaps or leaves uncovered, told at the one that begins later. */
function agreementFindings(agreement: Agreement, all: readonly Agreement[]): Issue[] {
  const { agreementId, partnershipId } = agreement;
  const siblings = all.filter((each) => each.partnershipId === partnershipId);
  const told = overlapIssues(siblings).filter(({ params }) => params?.['second'] === agreementId);
  return [...reversedDates(agreement), ...told].map((issue) => ({
    ...issue,
    path: (issue.path ?? '').replace('agreement.', ''),
  }));
}

/** Rows that contradict one another: the same structure twice, conventions that overlap, what runs with an archived record. */
export function betweenRowsFindings(tabs: CheckedTabs, today: string): WorkbookFinding[] {
  const partners = tabs.partner.rows.map(({ value }) => value);
  const partnerships = tabs.partnership.rows.map(({ value }) => value);
  const agreements = tabs.agreement.rows.map(({ value }) => value);
  return [
    ...eachRow(tabs.partner.rows, (partner, above) => [
      ...duplicateIssues(partner, above),
      ...stillRunningIssues(partner, partnerships, today),
    ]),
    ...eachRow(tabs.partnership.rows, (partnership) =>
      tiedPartnerIssues(partnership, partnership, partners),
    ),
    ...eachRow(tabs.agreement.rows, (agreement) => agreementFindings(agreement, agreements)),
    ...eachRow(tabs.closure.rows, closureDateIssues),
  ];
}
