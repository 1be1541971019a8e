import { describe, expect, it } from '@jest/globals';
import { type DeliveryContext, weekIssues } from '../../../../src/domain/flows/week-issues';
import type { Partner } from '../../../../src/model/partner';
import type { Partnership } from '../../../../src/model/partnership';
import { aDelivery, aKitchen, anAssociation, aPartnership, aToldDelivery } from '../records';
import { thresholds } from '../thresholds';
import { WEEK_CASES } from './week-cases';

interface Facts {
  readonly partnership?: Partial<Partnership>;
  readonly kitchen?: Partial<Partner>;
  readonly recipient?: Partial<Partner>;
  readonly context?: Partial<DeliveryContext>;
}

const contextOf = (facts: Facts = {}): DeliveryContext => ({
  partnership: aPartnership(facts.partnership),
  kitchen: aKitchen(facts.kitchen),
  recipient: anAssociation(facts.recipient),
  thresholds,
  ...facts.context,
});

describe('weekIssues', () => {
  it.each(WEEK_CASES.map((example) => [example.name, example] as const))(
    'says once of the whole week: %s',
    (_name, example) => {
      const days = [
        aToldDelivery(),
        aToldDelivery({
          lineId: 'D-2026-S48-0001-VE-1',
          date: '2026-11-27',
          useByDate: '2026-11-29',
          productionDate: '2026-11-26',
        }),
      ];
      const issues = weekIssues(days, contextOf(example));
      expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(example.issues);
      for (const issue of issues) expect(issue.path).toBeUndefined();
    },
  );

  it('keeps quiet about the flow while no food has travelled', () => {
    const planned = [aDelivery({ orderedMeals: 80 })];
    const context = contextOf({
      recipient: { authorisationType: null },
      context: { hasActiveAgreement: false },
    });
    expect(weekIssues(planned, context)).toEqual([]);
  });

  it('places each issue on the row it was given', () => {
    const days = [aDelivery(), aToldDelivery({ lineId: 'D-2026-S48-0001-MA-2', lotRef: null })];
    expect(weekIssues(days, contextOf()).map(({ path }) => path)).toEqual(['days.1.lotRef']);
  });

  it('refuses the same row twice', () => {
    const issues = weekIssues([aToldDelivery(), aToldDelivery()], contextOf());
    expect(issues).toEqual([
      {
        severity: 'BLOCK',
        code: 'DUPLICATE_RECORD',
        path: 'days.1.date',
        params: { id: 'D-2026-S48-0001-MA-1' },
      },
    ]);
  });

  it('judges the rows alone when a partner of the partnership is unknown', () => {
    const context = { ...contextOf(), kitchen: null, recipient: null };
    expect(weekIssues([aToldDelivery()], context)).toEqual([]);
  });
});
