import { date, time } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { deciCelsius, wholeNumber } from './number-fields';
import { choice, identifier, longText, reference } from './text-fields';

/** What a person may tell of a lot that no week tells; a CORRECTION takes one of them back. */
export const LOT_EVENT_KINDS = ['TRANSFERT', 'REMISE_EN_TEMPERATURE', 'CORRECTION'] as const;

/** A form without a tab: what it says goes straight to the log. */
export const lotEventRecord = defineRecord(
  'lotEvent',
  { field: 'eventId', prefix: 'E' },
  {
    eventId: required(identifier(), { computed: true }),
    kind: required(choice('traceEventKinds', LOT_EVENT_KINDS)),
    happenedOn: required(date()),
    time: optional(time()),
    meals: optional(wholeNumber({ max: 100_000, unit: 'repas' })),
    /** Who receives what is transferred. */
    counterpartId: optional(reference('partner')),
    /** At the core, once heated. */
    temperature: optional(deciCelsius()),
    comment: optional(longText()),
  },
);

export type LotEvent = RecordOf<typeof lotEventRecord>;
