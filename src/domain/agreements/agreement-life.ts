import { addDays, daysBetween } from '../../kernel/local-date';
import type { Issue } from '../../kernel/issue';
import type { Agreement } from '../../model/agreement';
import { shortDate } from './french-text';

export type AgreementStatus = Agreement['status'];

/** What may follow each state. An agreement that ended is never signed again: another one is written. */
export const NEXT_STATUSES: Readonly<Record<AgreementStatus, readonly AgreementStatus[]>> = {
  BROUILLON: ['EN_RELECTURE', 'SIGNEE', 'ARCHIVEE'],
  EN_RELECTURE: ['BROUILLON', 'SIGNEE', 'ARCHIVEE'],
  SIGNEE: ['ACTIVE', 'RESILIEE'],
  ACTIVE: ['SUSPENDUE', 'EXPIREE', 'RESILIEE'],
  SUSPENDUE: ['ACTIVE', 'EXPIREE', 'RESILIEE'],
  EXPIREE: ['ARCHIVEE'],
  RESILIEE: ['ARCHIVEE'],
  ARCHIVEE: [],
};

const DRAFTS: readonly AgreementStatus[] = ['BROUILLON', 'EN_RELECTURE'];

export interface StatusChange {
  readonly status: AgreementStatus;
  /** First day of the state. */
  readonly on: string;
}

/** « 2026-11-23 SIGNEE » on each line, oldest first. A line that says nothing readable is passed over. */
export function statusHistory({ statusLog }: Pick<Agreement, 'statusLog'>): StatusChange[] {
  return (statusLog ?? '').split('\n').flatMap((line): StatusChange[] => {
    const [, on, status = ''] = /^(\d{4}-\d{2}-\d{2}) ([A-Z_]+)$/.exec(line.trim()) ?? [];
    return on !== undefined && isStatus(status) ? [{ on, status }] : [];
  });
}

function isStatus(code: string): code is AgreementStatus {
  return code in NEXT_STATUSES;
}

/** The agreement in its new state, the day written down. The day it is signed is the day of its signature. */
export function withStatus(agreement: Agreement, { status, on }: StatusChange): Agreement {
  const lines = [...statusHistory(agreement), { on, status }];
  return {
    ...agreement,
    status,
    statusLog: lines.map((line) => `${line.on} ${line.status}`).join('\n'),
    ...(status === 'SIGNEE' && agreement.signedOn === null ? { signedOn: on } : {}),
    ...(status === 'RESILIEE' ? { endsOn: on } : {}),
  };
}

/** What stands against a change of state, all at once. */
export function statusIssues(
  agreement: Agreement,
  change: StatusChange,
  { today }: { readonly today: string },
): Issue[] {
  const issues: Issue[] = [];
  const block = (code: string, path: string, params: Issue['params'] = {}) =>
    issues.push({ severity: 'BLOCK', code, path, params });
  if (!NEXT_STATUSES[agreement.status].includes(change.status)) {
    block('STATUS_NOT_NEXT', 'status', { from: agreement.status, to: change.status });
  }
  // A paper signed last year may be drafted here today: the days of a draft bind nothing.
  const last = statusHistory(agreement)
    .filter(({ status }) => !DRAFTS.includes(status))
    .reduce((max, { on }) => (on > max ? on : max), '');
  if (change.on < last) {
    block('STATUS_BEFORE_LAST', 'on', { day: shortDate(change.on), last: shortDate(last) });
  }
  if (change.on > today && change.status !== 'RESILIEE') {
    block('STATUS_IN_FUTURE', 'on', { day: shortDate(change.on) });
  }
  if (change.status === 'SIGNEE' && agreement.documentUrl === null) {
    block('SIGNED_WITHOUT_DOCUMENT', 'status');
  }
  if (change.status === 'RESILIEE' && agreement.noticeMonths !== null) {
    const least = addMonths(today, agreement.noticeMonths);
    if (change.on < least) {
      const params = { months: agreement.noticeMonths, day: shortDate(least) };
      issues.push({ severity: 'WARN', code: 'NOTICE_TOO_SHORT', path: 'on', params });
    }
  }
  return issues;
}

export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const first = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return `${first}-${String(Math.min(date, lastDay)).padStart(2, '0')}`;
}

const ENDED: readonly AgreementStatus[] = ['EXPIREE', 'RESILIEE', 'ARCHIVEE'];
const SIGNED: readonly AgreementStatus[] = ['SIGNEE', 'ACTIVE'];

/**
 * Last day of an agreement with its tacit renewals: one period after another as long as none was refused, no more than what
 * was agreed. Null: no end was written.
 */
export function endWithRenewals(agreement: Agreement, today: string): string | null {
  const { endsOn, renewal, renewalMonths, renewalMax, status } = agreement;
  if (endsOn === null || renewal !== 'TACIT' || renewalMonths === null || renewalMonths < 1) {
    return endsOn;
  }
  if (!SIGNED.includes(status)) return endsOn;
  let end = endsOn;
  for (let times = 0; end < today && times < (renewalMax ?? 100); times += 1) {
    end = addDays(addMonths(addDays(end, 1), renewalMonths), -1);
  }
  return end;
}

/** Was this agreement in force that day, with what its history tells of it? */
export function isInForceOn(agreement: Agreement, day: string): boolean {
  const { startsOn } = agreement;
  const end = endWithRenewals(agreement, day);
  if ((startsOn !== null && day < startsOn) || (end !== null && day > end)) return false;
  const then = statusHistory(agreement).filter(({ on }) => on <= day);
  const status = then[then.length - 1]?.status;
  if (status !== undefined) return SIGNED.includes(status);
  // Nothing was written down before that day: the state it has now stands for it.
  return SIGNED.includes(agreement.status) || ENDED.includes(agreement.status);
}

/** Two agreements of the same partnership that hold on the same days, and days between two that none covers. */
export function overlapIssues(agreements: readonly Agreement[]): Issue[] {
  const dated = agreements
    .filter(({ status }) => [...SIGNED, 'SUSPENDUE', 'EXPIREE'].includes(status))
    .flatMap(({ agreementId, startsOn, endsOn }) =>
      startsOn === null ? [] : [{ agreementId, startsOn, endsOn }],
    )
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return dated.slice(1).flatMap((next, index): Issue[] => {
    const before = dated[index];
    if (!before) return [];
    const pair = { first: before.agreementId, second: next.agreementId };
    const path = 'agreement.startsOn';
    if (before.endsOn === null || before.endsOn >= next.startsOn) {
      const params = { ...pair, day: shortDate(next.startsOn) };
      return [{ severity: 'WARN', code: 'AGREEMENTS_OVERLAP', path, params }];
    }
    const days = daysBetween(before.endsOn, next.startsOn) - 1;
    if (days < 1) return [];
    return [{ severity: 'WARN', code: 'AGREEMENTS_GAP', path, params: { ...pair, days } }];
  });
}
