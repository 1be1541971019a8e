import { defineRecord, optional, required } from './define-record';
import { cents, percent, unitPrice, wholeNumber } from './number-fields';
import { identifier } from './text-fields';

/** What a person supposes to see its effect on the cost of a meal. It has no tab: nothing of it is kept. */
export const suppositionRecord = defineRecord(
  'supposition',
  { field: 'suppositionId', prefix: 'S' },
  {
    suppositionId: required(identifier(), { computed: true }),
    mealsPerWeek: optional(wholeNumber({ min: 1, max: 1_000_000 })),
    /** Production, per meal delivered. */
    productionPrice: optional(unitPrice()),
    /** Transport, per delivery. */
    transportPrice: optional(cents()),
    /** Part of the production that is surplus. */
    surplusPercent: optional(percent()),
    /** Complete cost to come down to. */
    targetPrice: optional(cents()),
  },
);
