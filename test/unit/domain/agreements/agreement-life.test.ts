import { describe, expect, it } from '@jest/globals';
import { overlapIssues } from '../../../../src/domain/agreements/agreement-life';
import type { Agreement } from '../../../../src/model/agreement';
import { anAgreement } from '../../../support/convention-facts';

type Dates = readonly [startsOn: string | null, endsOn: string | null];

const first: Dates = ['2026-01-01', '2026-12-31'];

const told = (dates: readonly Dates[], status: Agreement['status'] = 'ACTIVE') =>
  overlapIssues(
    dates.map(([startsOn, endsOn], index) =>
      anAgreement({ agreementId: `CONV-000${index + 1}`, startsOn, endsOn, status }),
    ),
  ).map(({ code, params }) => [
    code,
    `${String(params?.['first'])} ${String(params?.['second'])}`,
    params?.['days'] ?? params?.['day'],
  ]);

describe('agreements of one partnership', () => {
  it.each<readonly [string, readonly Dates[], readonly unknown[]]>([
    ['one after the other, the next day', [first, ['2027-01-01', null]], []],
    [
      'on the same last day',
      [first, ['2026-12-31', null]],
      [['AGREEMENTS_OVERLAP', 'CONV-0001 CONV-0002', '31/12/2026']],
    ],
    [
      'one without an end',
      [
        ['2026-01-01', null],
        ['2027-01-01', null],
      ],
      [['AGREEMENTS_OVERLAP', 'CONV-0001 CONV-0002', '01/01/2027']],
    ],
    [
      'in the order of their dates, whatever their rows',
      [['2027-01-01', null], first, ['2027-02-01', null]],
      [['AGREEMENTS_OVERLAP', 'CONV-0001 CONV-0003', '01/02/2027']],
    ],
    [
      'with days that none covers',
      [first, ['2027-01-11', null]],
      [['AGREEMENTS_GAP', 'CONV-0001 CONV-0002', 10]],
    ],
    ['one that does not say when it begins', [first, [null, null]], []],
  ])('%s', (_, dates, expected) => {
    expect(told(dates)).toEqual(expected);
  });

  it('that are drafts overlap nothing', () => {
    expect(told([first, first], 'BROUILLON')).toEqual([]);
  });
});
