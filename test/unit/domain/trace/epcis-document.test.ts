import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { BARE_EVENT } from '../../../../src/domain/trace/bare-event';
import { epcisDocument } from '../../../../src/domain/trace/epcis-document';
import { TRACE_EVENT_KINDS } from '../../../../src/model/lists';
import type { TraceEvent } from '../../../../src/model/trace-event';

/**
 * What the JSON schema of GS1 (EPCIS 2.0.0, gs1.github.io/EPCIS/EPCIS-JSON-Schema.json) asks of what we write, in our own
 * words: the fields we use and no other, their forms, the words of its vocabulary.
 */
const uri = z.string().regex(/^[a-z][\w+.-]*:[^\s'"<>]+$/i);
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
const BIZ_STEPS = (
  'accepting arriving assembling collecting commissioning consigning creating_class_instance cycle_counting ' +
  'decommissioning departing destroying disassembling dispensing encoding entering_exiting holding inspecting ' +
  'installing killing loading other packing picking receiving removing repackaging repairing replacing reserving ' +
  'retail_selling sampling sensor_reporting shipping staging_outbound stock_taking stocking storing transporting ' +
  'unloading unpacking void_shipping'
).split(' ');
const DISPOSITIONS = (
  'active available completeness_inferred completeness_verified conformant container_closed container_open damaged ' +
  'destroyed dispensed disposed encoded expired in_progress in_transit inactive mismatch_class mismatch_instance ' +
  'mismatch_quantity needs_replacement no_pedigree_match non_conformant non_sellable_other partially_dispensed ' +
  'recalled reserved retail_sold returned sellable_accessible sellable_not_accessible stolen unavailable unknown'
).split(' ');
const party = z.enum(['owning_party', 'possessing_party', 'location']);

const objectEvent = z.strictObject({
  type: z.literal('ObjectEvent'),
  eventID: uri,
  eventTime: instant,
  recordTime: instant,
  eventTimeZoneOffset: z.string().regex(/^[+-](0\d|1[0-4]):[0-5]\d$/),
  action: z.enum(['OBSERVE', 'ADD', 'DELETE']),
  bizStep: z.enum(BIZ_STEPS),
  disposition: z.enum(DISPOSITIONS).optional(),
  quantityList: z.array(z.strictObject({ epcClass: uri, quantity: z.number().optional() })).min(1),
  readPoint: z.strictObject({ id: uri }).optional(),
  sourceList: z.array(z.strictObject({ type: party, source: uri })).optional(),
  destinationList: z.array(z.strictObject({ type: party, destination: uri })).optional(),
  sensorElementList: z
    .array(
      z.strictObject({
        sensorMetadata: z.strictObject({ time: instant }),
        sensorReport: z
          .array(
            z.strictObject({
              type: z.literal('Temperature'),
              value: z.number(),
              uom: z.literal('CEL'),
            }),
          )
          .min(1),
      }),
    )
    .optional(),
});

const document = z.strictObject({
  '@context': z.tuple([
    z.literal('https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'),
  ]),
  type: z.literal('EPCISDocument'),
  schemaVersion: z.literal('2.0'),
  creationDate: instant,
  epcisBody: z.strictObject({ eventList: z.array(objectEvent) }),
});

const eventOf = (kind: TraceEvent['kind'], index: number): TraceEvent => ({
  ...BARE_EVENT,
  eventId: `E-D-2026-S47-0001-MA-1-${kind} é'"`,
  kind,
  happenedAt: Date.UTC(2026, 10, 17, 8, index),
  recordedAt: Date.UTC(2026, 10, 17, 9, index),
  channel: 'SIDEBAR',
  partnershipId: 'PT-0001',
  lineId: 'D-2026-S47-0001-MA-1',
  lotRef: 'L 17/11 <é>',
  meals: index % 2 === 0 ? 12 : null,
  temperature: index % 3 === 0 ? 28 : null,
});

const made = epcisDocument(TRACE_EVENT_KINDS.map(eventOf), {
  createdAt: Date.UTC(2026, 10, 23),
  partiesOf: ({ kind }) =>
    kind === 'STOCKAGE'
      ? { kitchenId: null, recipientId: null }
      : { kitchenId: 'P-0001', recipientId: 'P-0002' },
  offsetOf: () => '+01:00',
});

describe('the EPCIS document', () => {
  it('of every kind of event is what the schema of GS1 asks', () => {
    const read = document.safeParse(JSON.parse(JSON.stringify(made)));
    expect(read.error?.issues ?? []).toEqual([]);
    expect(read.data?.epcisBody.eventList.length).toBeGreaterThan(10);
  });

  it('says nothing of a correction, nor of what has no lot', () => {
    const bare = { ...eventOf('CHARGEMENT', 0), lotRef: null };
    const given = {
      createdAt: 0,
      partiesOf: () => ({ kitchenId: null, recipientId: null }),
      offsetOf: () => '+01:00',
    };
    expect(epcisDocument([bare, eventOf('CORRECTION', 0)], given)).toMatchObject({
      epcisBody: { eventList: [] },
    });
  });
});
