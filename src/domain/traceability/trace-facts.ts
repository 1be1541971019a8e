import { parisInstant } from '../../kernel/paris-time';
import type { Delivery } from '../../model/delivery';
import type { Partnership } from '../../model/partnership';
import type { Thresholds } from '../../model/threshold';
import type { TraceEvent } from '../../model/trace-event';
import { acceptedMealsOf } from '../flows/delivery-facts';
import { type MeasureType, productClassOf, temperatureConformity } from './temperature-conformity';

/** What a row may tell the log, in the order it happens. Two readings at arrival are two facts. */
export type FactName =
  | 'PRODUCTION'
  | 'CHARGEMENT'
  | 'DEPART'
  | 'ARRIVEE'
  | 'ARRIVEE_COEUR'
  | 'RECEPTION'
  | 'REFUS'
  | 'DISTRIBUTION'
  | 'STOCKAGE'
  | 'DESTRUCTION';

/** Words for the comment of an event; the sentence is chosen by the caller. */
export type TraceNote =
  | { readonly code: 'HOUR_ASSUMED' | 'REFUSAL_UNSAID' | 'LOSS_UNSAID' }
  | { readonly code: 'REFUSAL'; readonly params: { readonly refusalReason: string } }
  | { readonly code: 'LOSS'; readonly params: { readonly lossReason: string } }
  | { readonly code: 'COMMENT'; readonly params: { readonly comment: string } }
  | { readonly code: 'WITHDRAWN'; readonly params: { readonly traceEventKind: string } };

/** A fact of a row, complete: two facts that read the same are the same fact. */
export interface TraceFact {
  readonly name: FactName;
  readonly kind: TraceEvent['kind'];
  readonly happenedAt: number;
  readonly lotRef: string | null;
  readonly dishName: string | null;
  readonly useByDate: string | null;
  readonly allergens: string | null;
  readonly meals: number | null;
  readonly productClass: TraceEvent['productClass'];
  readonly measureType: TraceEvent['measureType'];
  readonly temperature: number | null;
  readonly conformity: TraceEvent['conformity'];
  readonly notes: readonly TraceNote[];
}

export interface TraceFactContext {
  readonly partnership: Partnership;
  readonly thresholds: Thresholds;
  /** The thresholds in force on a day, when they may have changed: a new one never judges an old reading. */
  readonly thresholdsOn?: (day: string) => Thresholds;
}

interface Hours {
  readonly departure: string;
  readonly arrival: string;
  /** Nobody tells the hour of distribution: the end of the window, and never before the arrival. */
  readonly service: string;
}

const NOON = '12:00';
const HOUR_ASSUMED: TraceNote = { code: 'HOUR_ASSUMED' };

function hoursOf(delivery: Delivery, partnership: Partnership): Hours {
  const { departureTime, arrivalTime } = delivery;
  const departure = departureTime ?? arrivalTime ?? partnership.windowStart ?? NOON;
  const arrival = arrivalTime ?? departureTime ?? partnership.windowStart ?? NOON;
  const end = partnership.windowEnd ?? arrival;
  return { departure, arrival, service: end > arrival ? end : arrival };
}

type Draft = Pick<TraceFact, 'name' | 'happenedAt'> & Partial<TraceFact>;

function reading(delivery: Delivery, context: TraceFactContext, read: Measure): Partial<TraceFact> {
  const productClass = productClassOf(delivery, context.partnership);
  const { temperature, measureType } = read;
  if (temperature === null) {
    return { conformity: productClass === 'AMBIANT' ? null : 'NON_MESURE' };
  }
  const { conformity } = temperatureConformity(
    { productClass, measureType, temperature, outOfColdMinutes: delivery.outOfColdMinutes },
    context.thresholdsOn?.(delivery.date) ?? context.thresholds,
  );
  return { temperature, measureType, conformity };
}

interface Measure {
  readonly temperature: number | null;
  readonly measureType: MeasureType;
}

function journeyDrafts(delivery: Delivery, context: TraceFactContext, hours: Hours): Draft[] {
  const { date, deliveredMeals, departureTime, arrivalTime } = delivery;
  const { departureTemperature, arrivalTemperature, coreTemperature } = delivery;
  const isOnTheSpot = context.partnership.vehicleType === 'SUR_PLACE';
  const measureType = 'ENTRE_CONDITIONNEMENTS';
  const meals = deliveredMeals;
  const drafts: Draft[] = [];
  if (departureTemperature !== null || (!isOnTheSpot && (deliveredMeals ?? 0) > 0)) {
    drafts.push({
      name: 'CHARGEMENT',
      happenedAt: parisInstant(date, hours.departure),
      meals,
      notes: departureTime === null ? [HOUR_ASSUMED] : [],
      ...reading(delivery, context, { temperature: departureTemperature, measureType }),
    });
  }
  if (departureTime !== null) {
    drafts.push({ name: 'DEPART', happenedAt: parisInstant(date, hours.departure), meals });
  }
  const arrived = {
    happenedAt: parisInstant(date, hours.arrival),
    meals,
    notes: arrivalTime === null ? [HOUR_ASSUMED] : [],
  };
  if (arrivalTime !== null || arrivalTemperature !== null) {
    const read = reading(delivery, context, { temperature: arrivalTemperature, measureType });
    drafts.push({ name: 'ARRIVEE', ...arrived, ...read });
  }
  if (coreTemperature !== null) {
    const read = reading(delivery, context, { temperature: coreTemperature, measureType: 'COEUR' });
    drafts.push({ name: 'ARRIVEE_COEUR', kind: 'ARRIVEE', ...arrived, ...read });
  }
  return drafts;
}

function reasonNotes(delivery: Delivery, name: 'REFUS' | 'DESTRUCTION'): TraceNote[] {
  const { refusalReason, lossReason, comment } = delivery;
  const reason = name === 'REFUS' ? refusalReason : lossReason;
  if (reason === null) return [{ code: name === 'REFUS' ? 'REFUSAL_UNSAID' : 'LOSS_UNSAID' }];
  const note: TraceNote =
    name === 'REFUS'
      ? { code: 'REFUSAL', params: { refusalReason: reason } }
      : { code: 'LOSS', params: { lossReason: reason } };
  if (reason !== 'AUTRE' || comment === null) return [note];
  return [note, { code: 'COMMENT', params: { comment } }];
}

function mealDrafts(delivery: Delivery, hours: Hours): Draft[] {
  const { date, arrivalTime, refusedMeals, distributedMeals, stockMeals, lostMeals } = delivery;
  const arrivedAt = parisInstant(date, hours.arrival);
  const servedAt = parisInstant(date, hours.service);
  const arrivalNotes = arrivalTime === null ? [HOUR_ASSUMED] : [];
  const drafts: (Draft & { readonly meals: number | null })[] = [
    {
      name: 'RECEPTION',
      happenedAt: arrivedAt,
      meals: acceptedMealsOf(delivery),
      notes: arrivalNotes,
    },
    {
      name: 'REFUS',
      happenedAt: arrivedAt,
      meals: refusedMeals,
      notes: [...arrivalNotes, ...reasonNotes(delivery, 'REFUS')],
    },
    { name: 'DISTRIBUTION', happenedAt: servedAt, meals: distributedMeals, notes: [HOUR_ASSUMED] },
    { name: 'STOCKAGE', happenedAt: servedAt, meals: stockMeals, notes: [HOUR_ASSUMED] },
    {
      name: 'DESTRUCTION',
      happenedAt: servedAt,
      meals: lostMeals,
      notes: [HOUR_ASSUMED, ...reasonNotes(delivery, 'DESTRUCTION')],
    },
  ];
  return drafts.filter(({ meals }) => meals !== null && meals > 0);
}

/** The codes that were told, else the mode that stands for them. */
function allergensOf({ allergens, allergenMode }: Delivery): string | null {
  return (allergens ?? []).length > 0 ? (allergens ?? []).join(',') : allergenMode;
}

/** Every fact a row tells, in the order it happens. Blank and zero tell nothing that happened. */
export function traceFactsOf(
  delivery: Delivery,
  context: TraceFactContext,
): ReadonlyMap<FactName, TraceFact> {
  const hours = hoursOf(delivery, context.partnership);
  const journey = journeyDrafts(delivery, context, hours);
  const meals = mealDrafts(delivery, hours);
  const drafts = [...journey, ...meals];
  const { productionDate } = delivery;
  if (productionDate !== null && drafts.length > 0) {
    const happenedAt = parisInstant(productionDate, NOON);
    drafts.unshift({ name: 'PRODUCTION', happenedAt, notes: [HOUR_ASSUMED] });
  }
  return new Map(
    drafts.map((draft): [FactName, TraceFact] => [
      draft.name,
      {
        kind: draft.name === 'ARRIVEE_COEUR' ? 'ARRIVEE' : draft.name,
        lotRef: delivery.lotRef,
        dishName: delivery.dishName,
        useByDate: delivery.useByDate,
        allergens: allergensOf(delivery),
        meals: null,
        productClass: productClassOf(delivery, context.partnership),
        measureType: null,
        temperature: null,
        conformity: null,
        notes: [],
        ...draft,
      },
    ]),
  );
}
