import { describe, expect, it } from '@jest/globals';
import { agreementReminders } from '../../../../src/domain/agreements/agreement-reminders';
import type { Agreement } from '../../../../src/model/agreement';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../../../src/model/threshold';
import { anAgreement } from '../../../support/convention-facts';

const thresholds = Object.fromEntries(
  Object.entries(DEFAULT_THRESHOLDS).map(([key, { value }]) => [key, value]),
) as Thresholds; // one value for each key

const told = (facts: Partial<Agreement>, today: string) => {
  const agreement = anAgreement({
    ...{ status: 'ACTIVE', startsOn: '2026-01-01', endsOn: '2026-12-31', reviewOn: null },
    ...{ renewal: 'NONE', renewalMonths: 12, renewalMax: null, noticeMonths: 1 },
    ...facts,
  }); // the same words, checked by the fields
  return agreementReminders(agreement, { today, thresholds }).map(
    ({ severity, code, params }) =>
      `${severity} ${code} ${String(params?.['notice'] ?? params?.['day'])}`,
  );
};

describe('what is due about an agreement', () => {
  it.each<readonly [string, Partial<Agreement>, string, readonly string[]]>([
    ['far from its end', {}, '2026-10-31', []],
    ['sixty days before its end', {}, '2026-11-01', ['WARN AGREEMENT_TO_RENEW 31/12/2026']],
    ['on its last day', {}, '2026-12-31', ['WARN AGREEMENT_TO_RENEW 31/12/2026']],
    ['the day after', {}, '2027-01-01', ['WARN AGREEMENT_END_PASSED 31/12/2026']],
    ['a draft', { status: 'BROUILLON' }, '2026-12-31', []],
    ['one that expired', { status: 'EXPIREE' }, '2027-01-01', []],
    ['without an end', { endsOn: null }, '2026-12-31', []],
    [
      'tacit: sixty days before the last day to give notice',
      { renewal: 'TACIT' },
      '2026-10-02',
      ['INFO NOTICE_DUE 30/11/2026'],
    ],
    ['tacit: a day earlier', { renewal: 'TACIT' }, '2026-09-30', []],
    [
      'tacit: on the last day to give notice',
      { renewal: 'TACIT' },
      '2026-11-30',
      ['INFO NOTICE_DUE 30/11/2026'],
    ],
    [
      'tacit: too late for notice',
      { renewal: 'TACIT' },
      '2026-12-01',
      ['INFO RENEWS_BY_ITSELF 31/12/2026'],
    ],
    [
      'tacit: in its second year',
      { renewal: 'TACIT' },
      '2027-11-20',
      ['INFO NOTICE_DUE 30/11/2027'],
    ],
    [
      'tacit, no renewal left',
      { renewal: 'TACIT', renewalMax: 1 },
      '2027-12-01',
      ['WARN AGREEMENT_TO_RENEW 31/12/2027'],
    ],
    ['a review to come', { reviewOn: '2026-06-30' }, '2026-05-01', ['INFO REVIEW_DUE 30/06/2026']],
    ['a review far away', { reviewOn: '2026-06-30' }, '2026-04-30', []],
  ])('%s', (_, facts, today, expected) => {
    expect(told(facts, today)).toEqual(expected);
  });
});
