import type { TraceEvent } from '../../model/trace-event';

/** What an event of the log does not say. */
export const BARE_EVENT: Omit<
  TraceEvent,
  'eventId' | 'happenedAt' | 'recordedAt' | 'kind' | 'channel'
> = {
  ...{ partnershipId: null, partnershipName: null, lineId: null, lotRef: null, dishName: null },
  ...{ useByDate: null, allergens: null, meals: null, productClass: null, measureType: null },
  ...{ temperature: null, conformity: null, supersedesEventId: null, comment: null },
  ...{ counterpartId: null, operator: null, seal: null },
};
