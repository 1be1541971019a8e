import { defineRecord, optional, type RecordOf, required } from './define-record';
import { wholeNumber } from './number-fields';
import { identifier, text } from './text-fields';

const computed = { computed: true } as const;
const week = () => optional(text({ max: 40, width: 105 }), computed);

/** A row of « Suivi des semaines »: a partnership and its last weeks, the running one first. Wholly computed. */
export const followRowRecord = defineRecord(
  'followRow',
  { field: 'partnershipId', prefix: 'SU' },
  {
    partnershipId: required(identifier(), { computed: true, hidden: true }),
    kitchenName: optional(text({ max: 120, width: 200 }), computed),
    partnershipName: optional(text({ max: 120, width: 220 }), computed),
    territory: optional(text({ max: 60 }), computed),
    lateWeeks: optional(wholeNumber(), computed),
    weekA: week(),
    weekB: week(),
    weekC: week(),
    weekD: week(),
    weekE: week(),
    weekF: week(),
    weekG: week(),
    weekH: week(),
    weekI: week(),
    weekJ: week(),
    weekK: week(),
    weekL: week(),
    weekM: week(),
  },
);

export type FollowRow = RecordOf<typeof followRowRecord>;

/** Columns of weeks, the running one first: a quarter. */
export const FOLLOW_WEEK_KEYS = [
  'weekA',
  'weekB',
  'weekC',
  'weekD',
  'weekE',
  'weekF',
  'weekG',
  'weekH',
  'weekI',
  'weekJ',
  'weekK',
  'weekL',
  'weekM',
] as const satisfies readonly (keyof FollowRow)[];
