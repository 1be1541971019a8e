import { isoWeek, yesNo } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { cents, perMeal, wholeNumber } from './number-fields';
import { identifier, reference, sign, text } from './text-fields';

const meals = () => optional(wholeNumber({ unit: 'repas' }), { computed: true });
/** Its column is as wide as the longest word of its label. */
const euros = (width?: number) =>
  optional(perMeal(width === undefined ? {} : { width }), { computed: true });
const total = () => required(cents({ min: -1e9 }), { computed: true });

/** One row of « Coût par repas »: a partnership in a week, wholly written by the product. */
export const mealCostRecord = defineRecord(
  'mealCost',
  { field: 'rowId', prefix: 'CR' },
  {
    rowId: required(identifier(), { computed: true, hidden: true }),
    isoWeek: required(isoWeek(), { computed: true }),
    partnershipId: required(reference('partnership'), { computed: true, hidden: true }),
    partnershipName: required(text({ max: 120, width: 220 }), { computed: true }),
    deliveredMeals: meals(),
    acceptedMeals: meals(),
    distributedMeals: meals(),
    stageA: euros(),
    stageP: euros(122),
    stageB: euros(),
    stageS: euros(),
    stageC: euros(),
    stageD: euros(124),
    stageG: euros(100),
    stageI: euros(118),
    levelA: euros(),
    levelB: euros(),
    levelC: euros(),
    levelFull: euros(),
    totalCents: total(),
    cashCents: total(),
    valuedCents: total(),
    marginalCents: total(),
    isIllustrative: optional(yesNo(), { computed: true }),
    check: optional(sign(), { computed: true }),
  },
);

export type MealCostRow = RecordOf<typeof mealCostRecord>;
