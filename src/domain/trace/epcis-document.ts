import type { TraceEvent } from '../../model/trace-event';

/** JSON, as the standard wants it. */
export type EpcisValue =
  string | number | readonly EpcisValue[] | { readonly [key: string]: EpcisValue };

interface Step {
  readonly action: 'ADD' | 'OBSERVE' | 'DELETE';
  readonly bizStep: string;
  readonly disposition?: string;
}

/** What each kind of event is in the Core Business Vocabulary 2.0; one that says nothing of food is left out. */
const STEPS: Readonly<Partial<Record<TraceEvent['kind'], Step>>> = {
  PRODUCTION: { action: 'ADD', bizStep: 'commissioning', disposition: 'active' },
  CHARGEMENT: { action: 'OBSERVE', bizStep: 'loading', disposition: 'in_progress' },
  DEPART: { action: 'OBSERVE', bizStep: 'departing', disposition: 'in_transit' },
  ARRIVEE: { action: 'OBSERVE', bizStep: 'arriving', disposition: 'in_progress' },
  RECEPTION: { action: 'OBSERVE', bizStep: 'accepting', disposition: 'in_progress' },
  REFUS: { action: 'OBSERVE', bizStep: 'inspecting', disposition: 'returned' },
  STOCKAGE: { action: 'OBSERVE', bizStep: 'storing', disposition: 'in_progress' },
  REMISE_EN_TEMPERATURE: { action: 'OBSERVE', bizStep: 'other', disposition: 'in_progress' },
  DISTRIBUTION: { action: 'OBSERVE', bizStep: 'dispensing', disposition: 'dispensed' },
  TRANSFERT: { action: 'OBSERVE', bizStep: 'shipping', disposition: 'in_transit' },
  DESTRUCTION: { action: 'DELETE', bizStep: 'destroying', disposition: 'destroyed' },
  PLAT_TEMOIN: { action: 'OBSERVE', bizStep: 'sampling', disposition: 'in_progress' },
  RETRAIT: { action: 'OBSERVE', bizStep: 'holding', disposition: 'recalled' },
  RAPPEL: { action: 'OBSERVE', bizStep: 'holding', disposition: 'recalled' },
};

export interface EpcisParties {
  readonly kitchenId: string | null;
  readonly recipientId: string | null;
}

/** Ids of this workbook: a name space of the project, as the standard allows to who has no GS1 number. */
const URN = 'urn:passe-plat';
const word = (text: string) => encodeURIComponent(text).replace(/'/g, '%27');
const classOf = ({ lotRef }: TraceEvent, { kitchenId }: EpcisParties) =>
  `${URN}:lot:${word(kitchenId ?? '-')}.${word(lotRef ?? '-')}`;
const placeOf = (id: string) => ({ id: `${URN}:place:${word(id)}` });

/** Kinds that happen in the kitchen; the others happen where the food goes. */
const AT_KITCHEN: readonly TraceEvent['kind'][] = ['PRODUCTION', 'CHARGEMENT', 'DEPART'];

function sensorOf({ temperature, happenedAt }: TraceEvent): EpcisValue[] {
  if (temperature === null) return [];
  const report = { type: 'Temperature', value: temperature / 10, uom: 'CEL' };
  return [
    {
      sensorMetadata: { time: new Date(happenedAt).toISOString() },
      sensorReport: [report],
    },
  ];
}

function eventOf(
  event: TraceEvent,
  step: Step,
  given: { readonly parties: EpcisParties; readonly offset: string },
): EpcisValue {
  const { parties, offset } = given;
  const { kind, meals, happenedAt, recordedAt } = event;
  const place = AT_KITCHEN.includes(kind) ? parties.kitchenId : parties.recipientId;
  const sensors = sensorOf(event);
  const { kitchenId, recipientId } = parties;
  const isTransfer = (kind === 'DEPART' || kind === 'RECEPTION') && kitchenId && recipientId;
  return {
    type: 'ObjectEvent',
    eventID: `${URN}:event:${word(event.eventId)}`,
    eventTime: new Date(happenedAt).toISOString(),
    recordTime: new Date(recordedAt).toISOString(),
    eventTimeZoneOffset: offset,
    action: step.action,
    bizStep: step.bizStep,
    ...(step.disposition === undefined ? {} : { disposition: step.disposition }),
    quantityList: [
      { epcClass: classOf(event, parties), ...(meals === null ? {} : { quantity: meals }) },
    ],
    ...(place === null ? {} : { readPoint: placeOf(place) }),
    ...(isTransfer
      ? {
          sourceList: [{ type: 'owning_party', source: `${URN}:party:${word(kitchenId)}` }],
          destinationList: [
            { type: 'owning_party', destination: `${URN}:party:${word(recipientId)}` },
          ],
        }
      : {}),
    ...(sensors.length === 0 ? {} : { sensorElementList: sensors }),
  };
}

/** The events that stand, as a GS1 EPCIS 2.0 document in JSON-LD. */
export function epcisDocument(
  events: readonly TraceEvent[],
  given: {
    readonly createdAt: number;
    readonly partiesOf: (event: TraceEvent) => EpcisParties;
    /** `+01:00`, that of the day in Paris. */
    readonly offsetOf: (instant: number) => string;
  },
): EpcisValue {
  const { createdAt, partiesOf, offsetOf } = given;
  const eventList = events.flatMap((event) => {
    const step = STEPS[event.kind];
    if (step === undefined || event.lotRef === null) return [];
    const parties = partiesOf(event);
    return [eventOf(event, step, { parties, offset: offsetOf(event.happenedAt) })];
  });
  return {
    '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'],
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: new Date(createdAt).toISOString(),
    epcisBody: { eventList },
  };
}
