import {
  agreementDateIssues,
  agreementOverlapIssues,
} from '../domain/agreements/agreement-overlaps';
import { duplicateIssues } from '../domain/partners/duplicates';
import { stillRunningIssues, tiedPartnerIssues } from '../domain/partners/life-cycle';
import { dayText } from '../domain/traceability/french-formats';
import type { Issue } from '../kernel/issue';
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

/** Rows that contradict one another: the same structure twice, conventions that overlap, what runs with an archived record. */
export function betweenRowsFindings(tabs: CheckedTabs, today: string): WorkbookFinding[] {
  const partners = tabs.partner.rows.map(({ value }) => value);
  const partnerships = tabs.partnership.rows.map(({ value }) => value);
  return [
    ...eachRow(tabs.partner.rows, (partner, above) => [
      ...duplicateIssues(partner, above),
      ...stillRunningIssues(partner, partnerships, today),
    ]),
    ...eachRow(tabs.partnership.rows, (partnership) =>
      tiedPartnerIssues(partnership, partnership, partners),
    ),
    ...eachRow(tabs.agreement.rows, (agreement, above) => [
      ...agreementDateIssues(agreement),
      ...agreementOverlapIssues(agreement, above),
    ]),
    ...eachRow(tabs.closure.rows, closureDateIssues),
  ];
}
