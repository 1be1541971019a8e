import { date, time, yesNo } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { FLOW_TYPES, HOLIDAY_BEHAVIOURS, LINK_TYPES, VEHICLE_TYPES, WEEKDAYS } from './lists';
import { quantity, unitPrice, wholeNumber } from './number-fields';
import { choice, choices, identifier, longText, reference, text } from './text-fields';

/** A kitchen, a recipient, a kind of flow and its weekly rhythm (`domain.md` §10.4, §10.5). */
export const partnershipRecord = defineRecord(
  'partnership',
  { field: 'partnershipId', prefix: 'PT' },
  {
    partnershipId: required(identifier(), { computed: true }),
    name: required(text({ min: 2, max: 120, width: 220 })),
    territory: optional(text({ max: 60 })),
    programme: optional(text({ max: 120 })),
    flowType: required(choice('flowTypes', FLOW_TYPES)),
    linkType: required(choice('linkTypes', LINK_TYPES)),
    kitchenId: required(reference('partner')),
    recipientId: required(reference('partner')),
    carrierId: optional(reference('partner')),
    weekdays: required(choices('weekdays', WEEKDAYS)),
    schoolHolidays: optional(choice('holidayBehaviours', HOLIDAY_BEHAVIOURS)),
    windowStart: optional(time()),
    windowEnd: optional(time()),
    place: optional(text({ max: 200, width: 220 })),
    expectedMeals: optional(wholeNumber({ unit: 'repas/jour' })),
    vehicleType: optional(choice('vehicleTypes', VEHICLE_TYPES)),
    distanceKm: optional(quantity('km')),
    stops: optional(wholeNumber({ min: 1, max: 50 })),
    mealPrice: optional(unitPrice()),
    startsOn: optional(date()),
    endsOn: optional(date()),
    isIllustrative: optional(yesNo()),
    notes: optional(longText()),
  },
);

export type Partnership = RecordOf<typeof partnershipRecord>;
