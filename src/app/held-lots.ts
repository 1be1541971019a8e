import { lotKey } from '../domain/trace/traced-lines';
import type { Incident } from '../model/incident';

const HOLDING: readonly Incident['kind'][] = ['RETRAIT', 'RAPPEL'];

/** The lots of an incident, as they were written. */
export const lotsOfIncident = ({ lots }: Pick<Incident, 'lots'>) =>
  (lots ?? '')
    .split(/[,;]/)
    .map((lot) => lot.trim())
    .filter((lot) => lot !== '');

/** Lots that may not be distributed, with the incident that holds each. A drill holds nothing. */
export function heldLots(incidents: readonly Incident[]): ReadonlyMap<string, string> {
  const open = incidents.filter(
    ({ kind, closedAt, isDrill }) =>
      HOLDING.includes(kind) && closedAt === null && isDrill !== true,
  );
  return new Map(
    open.flatMap((incident) =>
      lotsOfIncident(incident).map((lot) => [lotKey(lot), incident.incidentId] as const),
    ),
  );
}
