import { lotKey } from '../domain/trace/traced-lines';
import type { Incident } from '../model/incident';

const HOLDING: readonly Incident['kind'][] = ['RETRAIT', 'RAPPEL'];

/** Whether an incident of the kind holds its lots while it is open; a drill of it holds nothing. */
export const isHolding = ({ kind }: Pick<Incident, 'kind'>) => HOLDING.includes(kind);

/** The lots of an incident, as they were written. */
export const lotsOfIncident = ({ lots }: Pick<Incident, 'lots'>) =>
  (lots ?? '')
    .split(/[,;]/)
    .map((lot) => lot.trim())
    .filter((lot) => lot !== '');

/** Lots that may not be distributed, with the incident that holds each. A drill holds nothing. */
export function heldLots(incidents: readonly Incident[]): ReadonlyMap<string, string> {
  const open = incidents.filter(
    (incident) => isHolding(incident) && incident.closedAt === null && incident.isDrill !== true,
  );
  return new Map(
    open.flatMap((incident) =>
      lotsOfIncident(incident).map((lot) => [lotKey(lot), incident.incidentId] as const),
    ),
  );
}
