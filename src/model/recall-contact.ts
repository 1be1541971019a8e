import { instant } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { email, phone } from './identifier-fields';
import { RECALL_ANSWERS } from './trace-lists';
import { wholeNumber } from './number-fields';
import { choice, identifier, longText, reference, text } from './text-fields';

const meals = () => wholeNumber({ max: 10_000_000, unit: 'repas' });

/** Who received lots of a recall, what may be left there, and what they answered. */
export const recallContactRecord = defineRecord(
  'recallContact',
  { field: 'recallContactId', prefix: 'RC' },
  {
    recallContactId: required(identifier(), { computed: true }),
    incidentId: required(reference('incident'), { computed: true }),
    partnerId: required(reference('partner'), { computed: true, hidden: true }),
    partnerName: optional(text({ max: 120, width: 200 }), { computed: true }),
    lots: optional(text({ max: 1000, width: 180 }), { computed: true }),
    receivedMeals: optional(meals(), { computed: true }),
    /** Stock, and what nobody told. */
    possiblyLeftMeals: optional(meals(), { computed: true }),
    phone: optional(phone(), { computed: true }),
    email: optional(email(), { computed: true }),
    messagedAt: optional(instant(), { computed: true }),
    answer: required(choice('recallAnswers', RECALL_ANSWERS)),
    foundMeals: optional(meals()),
    comment: optional(longText()),
    answeredAt: optional(instant(), { computed: true }),
  },
);

export type RecallContact = RecordOf<typeof recallContactRecord>;
