import { describe, expect, it } from '@jest/globals';
import { deliveryIssues } from '../../../../src/domain/flows/week-issues';
import { aDelivery, aKitchen, anAssociation, aPartnership } from '../records';
import { thresholds } from '../thresholds';
import { DELIVERY_CASES, rowOf } from './delivery-cases';

const context = {
  partnership: aPartnership(),
  kitchen: aKitchen(),
  recipient: anAssociation(),
  thresholds,
};

describe('deliveryIssues', () => {
  it.each(DELIVERY_CASES.map((example) => [example.name, example] as const))(
    'says all there is to say of %s',
    (_name, example) => {
      const issues = deliveryIssues(rowOf(example), {
        ...context,
        ...example.context,
        partnership: aPartnership(example.partnership),
      });
      expect(issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual(
        example.issues,
      );
    },
  );

  it('raises nothing on a day that is merely planned', () => {
    const planned = aDelivery({ date: '2026-11-25', forecastMeals: 80, orderedMeals: 75 });
    expect(deliveryIssues(planned, context)).toEqual([]);
  });

  it('raises nothing on a day declared at zero', () => {
    expect(deliveryIssues(aDelivery({ deliveredMeals: 0 }), context)).toEqual([]);
  });

  it('puts the place of the row before the field', () => {
    const [issue] = deliveryIssues(aDelivery({ isoWeek: '2026-S47' }), {
      ...context,
      pathPrefix: 'days.2',
    });
    expect(issue?.path).toBe('days.2.date');
  });

  it('names the text that makes the rule', () => {
    const warm = aDelivery({ arrivalTemperature: 42 });
    expect(deliveryIssues(warm, context)).toEqual([
      {
        severity: 'WARN',
        code: 'TEMPERATURE_TOLERATED_IF_SHORT',
        path: 'arrivalTemperature',
        params: { temperature: '4,2', minutes: 30 },
        source: 'GBPH aide alimentaire, fiche 12',
      },
    ]);
  });
});
