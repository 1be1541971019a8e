import { describe, expect, it } from '@jest/globals';
import { exemptionIssues } from '../../../../src/domain/partners/flow-conditions';
import { aKitchen, anAssociation, aPartnership } from '../records';
import { thresholds } from '../thresholds';

/** Order of 8 June 2006: under 1000 meals a week when they are less than 30 % of the production, else under 400. */
const ROWS = [
  [null, 999, null],
  [null, 1000, 1000],
  [300, 449, null],
  [300, 450, 400],
  [200, 300, null],
  [200, 400, 400],
  [2000, 1000, 1000],
] as const;

describe('the limits of meals sold under exemption', () => {
  it.each(ROWS)(
    'a kitchen of %s meals a day that sells %d a week: limit %s',
    (dailyMeals, meals, max) => {
      const context = {
        partnership: aPartnership({ flowType: 'PRODUIT_EXPRES', mealPrice: 35_000 }),
        kitchen: aKitchen({ sanitaryStatus: 'DEROGATION', dailyMeals }),
        recipient: anAssociation(),
        thresholds,
      };
      const told = exemptionIssues(context, meals).map(({ code, params }) => [code, params]);
      expect(told).toEqual(max === null ? [] : [['EXEMPTION_TOO_MANY', { meals, max }]]);
    },
  );
});
