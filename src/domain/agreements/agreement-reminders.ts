import type { Issue } from '../../kernel/issue';
import { addDays } from '../../kernel/local-date';
import type { Agreement } from '../../model/agreement';
import type { Thresholds } from '../../model/threshold';
import { addMonths, endWithRenewals } from './agreement-life';
import { shortDate } from './french-text';

/** A draft has nothing to come; what ended has nothing left. */
const RUNNING: readonly Agreement['status'][] = ['SIGNEE', 'ACTIVE', 'SUSPENDUE'];

/** What is due about an agreement, in time to act: its renewal, the last day to give notice, its review. */
export function agreementReminders(
  agreement: Agreement,
  { today, thresholds }: { readonly today: string; readonly thresholds: Thresholds },
): Issue[] {
  if (!RUNNING.includes(agreement.status)) return [];
  const soon = addDays(today, thresholds.agreementWarnDays);
  const reference = agreement.agreementId;
  const { reviewOn } = agreement;
  const issues = endReminders(agreement, today, soon);
  if (reviewOn !== null && reviewOn <= soon) {
    const params = { reference, day: shortDate(reviewOn) };
    issues.push({ severity: 'INFO', code: 'REVIEW_DUE', path: 'agreement.reviewOn', params });
  }
  return issues;
}

function endReminders(agreement: Agreement, today: string, soon: string): Issue[] {
  const end = endWithRenewals(agreement, today);
  if (end === null) return [];
  const notice = agreement.noticeMonths ?? 0;
  const params = { reference: agreement.agreementId, day: shortDate(end) };
  const path = 'agreement.endsOn';
  if (end < today) return [{ severity: 'WARN', code: 'AGREEMENT_END_PASSED', path, params }];
  const goesOn = endWithRenewals(agreement, addDays(end, 1)) !== end;
  if (!goesOn) {
    return end > soon ? [] : [{ severity: 'WARN', code: 'AGREEMENT_TO_RENEW', path, params }];
  }
  const lastNotice = addMonths(end, -notice);
  if (lastNotice > soon) return [];
  if (lastNotice < today) return [{ severity: 'INFO', code: 'RENEWS_BY_ITSELF', path, params }];
  const told = { ...params, notice: shortDate(lastNotice), months: notice };
  return [{ severity: 'INFO', code: 'NOTICE_DUE', path, params: told }];
}
