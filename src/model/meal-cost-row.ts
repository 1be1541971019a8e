import { isoWeek, yesNo } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { cents, perMeal, wholeNumber } from './number-fields';
import { identifier, reference, sign, text } from './text-fields';

const meals = (width: number) =>
  optional(wholeNumber({ unit: 'repas', width }), { computed: true });
const euros = (width: number) => optional(perMeal(width), { computed: true });
const total = (width: number) => optional(cents({ min: -1e9, width }), { computed: true });

/**
 * One row of « Coût par repas »: a partnership in a week, wholly written by the product. A funder prints it: a column is as
 * wide as the longest word of its head or its longest figure, and no wider.
 */
export const mealCostRecord = defineRecord(
  'mealCost',
  { field: 'rowId', prefix: 'CR' },
  {
    rowId: required(identifier(), { computed: true, hidden: true }),
    isoWeek: required(isoWeek(64), { computed: true }),
    partnershipId: required(reference('partnership'), { computed: true, hidden: true }),
    partnershipName: required(text({ max: 120, width: 170 }), { computed: true }),
    deliveredMeals: meals(54),
    /** Hidden: the costs are those of a meal distributed. */
    acceptedMeals: optional(wholeNumber({ unit: 'repas' }), { computed: true, hidden: true }),
    distributedMeals: meals(64),
    stageA: euros(70),
    stageP: euros(66),
    stageB: euros(62),
    stageS: euros(64),
    stageC: euros(58),
    stageD: euros(66),
    stageG: euros(58),
    stageI: euros(60),
    levelA: euros(60),
    levelB: euros(58),
    levelC: euros(58),
    levelFull: euros(58),
    totalCents: total(82),
    cashCents: total(76),
    valuedCents: total(76),
    marginalCents: total(76),
    isIllustrative: optional({ ...yesNo(), width: 56 }, { computed: true }),
    check: optional(sign(), { computed: true }),
  },
);

export type MealCostRow = RecordOf<typeof mealCostRecord>;
