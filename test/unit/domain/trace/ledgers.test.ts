import { describe, expect, it } from '@jest/globals';
import {
  containerBalances,
  samplesToDestroy,
  thermometersToCheck,
} from '../../../../src/domain/trace/ledgers';
import { retentionPreview, yearsBefore } from '../../../../src/domain/trace/retention';
import { containerMoveRecord } from '../../../../src/model/container-move';
import { incidentRecord } from '../../../../src/model/incident';
import { sampleRecord } from '../../../../src/model/sample';
import { blankRow } from '../../../support/blank-row';
import { anAssociation } from '../records';

const aSample = (lastServedOn: string, destroyedOn: string | null = null) => ({
  ...blankRow(sampleRecord.fields),
  sampleId: `PL-${lastServedOn}`,
  takenOn: lastServedOn,
  partnerId: 'P-0001',
  dishName: 'Gratin',
  lastServedOn,
  destroyedOn,
});

const aMove = (movedOn: string, outCount: number | null, backCount: number | null) => ({
  ...blankRow(containerMoveRecord.fields),
  moveId: `CM-${movedOn}`,
  movedOn,
  partnerId: 'P-0002',
  containerType: 'BAC_GN_1_1' as const,
  outCount,
  backCount,
});

describe('samples', () => {
  it.each([
    ['2026-11-18', 0],
    ['2026-11-17', 1],
  ])('last served on %s may be destroyed on the 23rd: %d', (lastServedOn, count) => {
    expect(samplesToDestroy([aSample(lastServedOn)], '2026-11-23')).toHaveLength(count);
  });

  it('that were destroyed are not asked for', () => {
    expect(samplesToDestroy([aSample('2026-11-01', '2026-11-10')], '2026-11-23')).toEqual([]);
  });
});

describe('containers', () => {
  it('are balanced by partner and type; what is even is left out', () => {
    const moves = [aMove('2026-11-16', 12, null), aMove('2026-11-18', 3, 10)];
    expect(containerBalances(moves)).toEqual([
      {
        partnerId: 'P-0002',
        containerType: 'BAC_GN_1_1',
        lent: 15,
        back: 10,
        out: 5,
        lastOutOn: '2026-11-18',
      },
    ]);
    expect(containerBalances([...moves, aMove('2026-11-20', null, 5)])).toEqual([]);
  });

  it('that came back and never went out show as such', () => {
    expect(containerBalances([aMove('2026-11-20', null, 2)])[0]?.out).toBe(-2);
  });
});

describe('thermometers', () => {
  it.each([
    ['2026-05-23', 0],
    ['2026-05-22', 1],
    [null, 0],
  ])('checked on %s, six months ago on the 23rd of November: %d to check', (on, count) => {
    const partner = { ...anAssociation(), thermometerCheckedOn: on };
    const asked = { today: '2026-11-23', months: 6 };
    expect(thermometersToCheck([partner], asked)).toHaveLength(count);
  });

  it('know short months', () => {
    const partner = { ...anAssociation(), thermometerCheckedOn: '2026-02-28' };
    expect(thermometersToCheck([partner], { today: '2026-08-31', months: 6 })).toEqual([]);
  });
});

describe('retention', () => {
  const open = {
    ...blankRow(incidentRecord.fields),
    incidentId: 'IN-0001',
    kind: 'RAPPEL' as const,
    openedAt: 0,
    lots: 'L-1, L-2',
  };
  const rows = [
    { day: '2021-11-22', lotRef: 'l-1' },
    { day: '2021-11-22', lotRef: 'L-3' },
    { day: '2021-11-23', lotRef: 'L-3' },
  ];

  it('never gives away what an open incident needs', () => {
    const asked = { today: '2026-11-23', years: 5, incidents: [open] };
    expect(retentionPreview(rows, asked)).toEqual({
      before: '2021-11-23',
      purgeable: 1,
      heldBack: 1,
      kept: 1,
    });
    const closed = { ...asked, incidents: [{ ...open, closedAt: 1 }] };
    expect(retentionPreview(rows, closed)).toMatchObject({ purgeable: 2, heldBack: 0 });
  });

  it.each([
    ['2026-11-23', 5, '2021-11-23'],
    ['2024-02-29', 5, '2019-02-28'],
    ['2024-02-29', 4, '2020-02-29'],
  ])('of %s, %d years before, is %s', (day, years, expected) => {
    expect(yearsBefore(day, years)).toBe(expected);
  });
});
