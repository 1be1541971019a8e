import { describe, expect, it } from '@jest/globals';
import Ajv, { type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BARE_EVENT } from '../../../../src/domain/trace/bare-event';
import { epcisDocument } from '../../../../src/domain/trace/epcis-document';
import { TRACE_EVENT_KINDS } from '../../../../src/model/lists';
import type { TraceEvent } from '../../../../src/model/trace-event';

/** As GS1 publishes it: EPCIS 2.0.0, gs1.github.io/EPCIS/EPCIS-JSON-Schema.json (docs/decisions/0021). */
const published = JSON.parse(
  readFileSync(path.join(__dirname, '../../../support/epcis/EPCIS-JSON-Schema.json'), 'utf8'),
) as AnySchemaObject; // a JSON schema
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const isDocument = ajv.compile(published);

/** Where a document is not what the schema asks. */
function faultsOf(document: unknown): readonly string[] {
  const isRight = isDocument(document) === true;
  return (isRight ? [] : (isDocument.errors ?? [])).map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  );
}

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

/** As it is read from the file. */
const made = JSON.parse(
  JSON.stringify(
    epcisDocument(TRACE_EVENT_KINDS.map(eventOf), {
      createdAt: Date.UTC(2026, 10, 23),
      partiesOf: ({ kind }) =>
        kind === 'STOCKAGE'
          ? { kitchenId: null, recipientId: null }
          : { kitchenId: 'P-0001', recipientId: 'P-0002' },
      offsetOf: () => '+01:00',
    }),
  ),
) as { epcisBody: { eventList: readonly object[] } }; // held against the schema below

describe('the EPCIS document', () => {
  it('of every kind of event is what the schema of GS1 asks', () => {
    expect(faultsOf(made)).toEqual([]);
    expect(made.epcisBody.eventList.length).toBeGreaterThan(10);
  });

  it.each([
    ['a step of its own', { bizStep: 'cooking' }],
    ['a day for an instant', { eventTime: '2026-11-17' }],
    ['no time zone', { eventTimeZoneOffset: undefined }],
    ['a field nobody knows', { meals: 12 }],
  ])('with %s is refused by that schema', (_, wrong) => {
    const [first, ...others] = made.epcisBody.eventList;
    const eventList = [{ ...first, ...wrong }, ...others];
    expect(faultsOf({ ...made, epcisBody: { eventList } })).not.toEqual([]);
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
