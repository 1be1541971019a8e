import { date } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { CONTAINER_TYPES } from './trace-lists';
import { wholeNumber } from './number-fields';
import { choice, identifier, longText, reference } from './text-fields';

const count = () => wholeNumber({ max: 100_000 });

/** Containers lent to a partner and brought back (`domain.md` §10.10); the balance is computed, never typed. */
export const containerMoveRecord = defineRecord(
  'containerMove',
  { field: 'moveId', prefix: 'CM' },
  {
    moveId: required(identifier(), { computed: true }),
    movedOn: required(date()),
    partnerId: required(reference('partner')),
    containerType: required(choice('containerTypes', CONTAINER_TYPES)),
    outCount: optional(count()),
    backCount: optional(count()),
    comment: optional(longText()),
  },
);

export type ContainerMove = RecordOf<typeof containerMoveRecord>;
