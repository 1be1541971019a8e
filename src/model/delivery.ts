import { date, instant, isoWeek, time, yesNo } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import {
  ALLERGEN_MODES,
  ALLERGENS,
  CHANNELS,
  DELIVERY_STATUSES,
  LOSS_REASONS,
  PRESENTATION_STATUSES,
  PRODUCT_CLASSES,
  PRODUCT_NATURES,
  REFUSAL_REASONS,
} from './lists';
import { deciCelsius, grams, wholeNumber } from './number-fields';
import { choice, choices, identifier, longText, reference, text } from './text-fields';

const meals = () => wholeNumber({ max: 100_000, unit: 'repas' });

/**
 * One row of « Livraisons »: one day of one partnership, and one lot of that day (`domain.md` §10.6 and §10.7 in one tab,
 * see docs/decisions/0003). Five counts of meals that are never overwritten one by another.
 */
export const deliveryRecord = defineRecord(
  'delivery',
  { field: 'lineId', prefix: 'D' },
  {
    lineId: required(identifier(), { computed: true, hidden: true }),
    isoWeek: required(isoWeek(), { computed: true }),
    date: required(date()),
    partnershipId: required(reference('partnership')),
    /** For people: the name at the time of entry; the id says which. */
    partnershipName: optional(text({ max: 120 }), { computed: true }),
    status: required(choice('deliveryStatuses', DELIVERY_STATUSES)),
    forecastMeals: optional(meals()),
    orderedMeals: optional(meals()),
    /** Cooked for this partnership, delivered or not: told by who counts the cost of a meal produced. */
    producedMeals: optional(meals()),
    deliveredMeals: optional(meals()),
    acceptedMeals: optional(meals()),
    refusedMeals: optional(meals()),
    refusalReason: optional(choice('refusalReasons', REFUSAL_REASONS)),
    distributedMeals: optional(meals()),
    lostMeals: optional(meals()),
    lossReason: optional(choice('lossReasons', LOSS_REASONS)),
    stockMeals: optional(meals()),
    dishName: optional(text({ max: 120, width: 200 })),
    lotRef: optional(text({ max: 40 })),
    productionDate: optional(date()),
    useByDate: optional(date()),
    departureTemperature: optional(deciCelsius()),
    arrivalTemperature: optional(deciCelsius()),
    coreTemperature: optional(deciCelsius()),
    outOfColdMinutes: optional(wholeNumber({ max: 1440, unit: 'min' })),
    departureTime: optional(time()),
    arrivalTime: optional(time()),
    /** Who signed the slip, at work, and when: responsibility passes at that time (`domain.md` §5.1). */
    donorSignatory: optional(text({ max: 80 }), { hidden: true }),
    recipientSignatory: optional(text({ max: 80 }), { hidden: true }),
    signedAt: optional(time(), { hidden: true }),
    productClass: optional(choice('productClasses', PRODUCT_CLASSES), { hidden: true }),
    nature: optional(choice('productNatures', PRODUCT_NATURES), { hidden: true }),
    presentationStatus: optional(choice('presentationStatuses', PRESENTATION_STATUSES), {
      hidden: true,
    }),
    allergenMode: optional(choice('allergenModes', ALLERGEN_MODES)),
    allergens: optional(choices('allergens', ALLERGENS)),
    weightGrams: optional(grams(), { hidden: true }),
    isIllustrative: optional(yesNo()),
    comment: optional(longText()),
    channel: optional(choice('channels', CHANNELS), { computed: true, hidden: true }),
    recordedAt: optional(instant(), { computed: true, hidden: true }),
  },
);

export type Delivery = RecordOf<typeof deliveryRecord>;
