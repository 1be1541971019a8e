import type { Issue } from '../../kernel/issue';
import type { Agreement } from '../../model/agreement';
import { shortDate } from './french-text';

/** What a convention of the register says by its dates alone. */
export function agreementDateIssues({ startsOn, endsOn }: Agreement): Issue[] {
  if (startsOn === null || endsOn === null || endsOn >= startsOn) return [];
  const params = { start: shortDate(startsOn), end: shortDate(endsOn) };
  return [{ severity: 'BLOCK', code: 'AGREEMENT_DATES_REVERSED', path: 'endsOn', params }];
}

/** One convention at a time is in force for a partnership (`domain.md` §10.4); told at the later one. */
export function agreementOverlapIssues(
  agreement: Agreement,
  earlier: readonly Agreement[],
): Issue[] {
  const from = (one: Agreement) => one.startsOn ?? '';
  const until = (one: Agreement) => one.endsOn ?? '9999';
  return earlier
    .filter(
      (other) =>
        other.partnershipId === agreement.partnershipId &&
        [other, agreement].every(({ status }) => status === 'ACTIVE') &&
        from(other) <= until(agreement) &&
        from(agreement) <= until(other),
    )
    .map(({ agreementId: id }) => ({
      ...{ severity: 'WARN', code: 'AGREEMENT_ALREADY_ACTIVE', path: 'startsOn' },
      params: { id },
    }));
}
