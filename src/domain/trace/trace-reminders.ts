import type { Issue } from '../../kernel/issue';
import { addDays } from '../../kernel/local-date';
import { parisWallClock } from '../../kernel/paris-time';
import type { ContainerMove } from '../../model/container-move';
import type { Incident } from '../../model/incident';
import type { Sample } from '../../model/sample';
import { dayText } from '../traceability/french-formats';
import { containerBalances, destroyAfterOf, samplesToDestroy } from './ledgers';

/** Containers come back with the next deliveries: what is out for longer is asked for. */
const CONTAINER_DAYS = 14;

/** Incidents, withdrawals and recalls that nobody closed; a drill waits for nobody. */
export function incidentReminders(
  incidents: readonly Incident[],
  wordOf: (kind: Incident['kind']) => string,
): Issue[] {
  return incidents
    .filter(({ closedAt, isDrill }) => closedAt === null && isDrill !== true)
    .map(({ incidentId, kind, lots, openedAt }): Issue => {
      const day = dayText(parisWallClock(openedAt).day);
      const params = {
        id: incidentId,
        name: incidentId,
        kind: wordOf(kind),
        lots: lots ?? '—',
        day,
      };
      return { severity: 'WARN', code: 'INCIDENT_OPEN', path: 'incident.closedAt', params };
    });
}

/** One line for all samples that may be thrown away. */
export function sampleReminders(samples: readonly Sample[], today: string): Issue[] {
  const due = samplesToDestroy(samples, today);
  const [oldest] = due;
  if (oldest === undefined) return [];
  const { dishName: name } = oldest;
  const params = { count: due.length, name, day: dayText(destroyAfterOf(oldest)) };
  return [{ severity: 'INFO', code: 'SAMPLES_TO_DESTROY', path: 'sample.destroyedOn', params }];
}

/** A line for each structure and type that has been waited for too long. */
export function containerReminders(
  moves: readonly ContainerMove[],
  given: {
    readonly today: string;
    readonly nameOf: (partnerId: string) => string;
    readonly wordOf: (type: ContainerMove['containerType']) => string;
  },
): Issue[] {
  const limit = addDays(given.today, -CONTAINER_DAYS);
  return containerBalances(moves).flatMap(
    ({ partnerId, containerType, out, lastOutOn }): Issue[] => {
      if (out <= 0 || lastOutOn === null || lastOutOn > limit) return [];
      const container = given.wordOf(containerType);
      const name = given.nameOf(partnerId);
      const params = { id: partnerId, name, container, count: out, day: dayText(lastOutOn) };
      return [
        { severity: 'INFO', code: 'CONTAINERS_OUT', path: 'containerMove.backCount', params },
      ];
    },
  );
}
