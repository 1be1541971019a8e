import {
  type FactVersions,
  type RecordedEvents,
  traceEventsOf,
  type WeekRecording,
} from '../../../../src/domain/traceability/week-events';
import { parisInstant } from '../../../../src/kernel/paris-time';
import type { Delivery } from '../../../../src/model/delivery';
import { aPartnership } from '../records';
import { thresholds } from '../thresholds';

export const RECORDED_AT = parisInstant('2026-11-24', '17:42');

/** One recording from the sidebar, notes written as their codes. */
export function recordedWeek(
  deliveries: readonly Delivery[],
  facts: Partial<WeekRecording> = {},
): RecordedEvents {
  return traceEventsOf({
    deliveries,
    previous: [],
    lastVersions: {},
    partnership: aPartnership({ windowStart: '09:00', windowEnd: '12:30' }),
    thresholds,
    recordedAt: RECORDED_AT,
    channel: 'SIDEBAR',
    writeNote: (note) => note.code,
    ...facts,
  });
}

/** The same rows recorded again after others. */
export function recorded(
  deliveries: readonly Delivery[],
  previous: readonly Delivery[] = [],
  lastVersions: FactVersions = {},
): RecordedEvents {
  return recordedWeek(deliveries, { previous, lastVersions });
}
