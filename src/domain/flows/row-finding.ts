import type { Issue, MessageParams, Severity } from '../../kernel/issue';
import type { Delivery } from '../../model/delivery';

/** What a rule has to say of one field of a delivery row; `deliveryIssues` turns it into an issue with its path. */
export interface RowFinding {
  readonly severity: Severity;
  readonly code: string;
  readonly field: keyof Delivery;
  readonly params?: MessageParams;
  readonly source?: string;
}

export function findingIssue(finding: RowFinding, pathPrefix: string): Issue {
  const { field, ...facts } = finding;
  return { ...facts, path: pathPrefix === '' ? field : `${pathPrefix}.${field}` };
}
