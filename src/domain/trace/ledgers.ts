import { addDays } from '../../kernel/local-date';
import type { ContainerMove } from '../../model/container-move';
import type { Partner } from '../../model/partner';
import type { Sample } from '../../model/sample';

/** Order of 21 December 2009: five days after the dish was last served. */
export const SAMPLE_DAYS = 5;

export const destroyAfterOf = ({ lastServedOn }: Pick<Sample, 'lastServedOn'>) =>
  addDays(lastServedOn, SAMPLE_DAYS);

/** Samples that may be thrown away, the oldest first: nobody said yet that they were. */
export function samplesToDestroy(samples: readonly Sample[], today: string): Sample[] {
  return samples
    .filter((sample) => sample.destroyedOn === null && destroyAfterOf(sample) < today)
    .sort((a, b) => (a.lastServedOn < b.lastServedOn ? -1 : 1));
}

/** Samples that must still be kept, the first to leave first. */
export function samplesKept(samples: readonly Sample[], today: string): Sample[] {
  return samples
    .filter((sample) => sample.destroyedOn === null && destroyAfterOf(sample) >= today)
    .sort((a, b) => (a.lastServedOn < b.lastServedOn ? -1 : 1));
}

export interface ContainerBalance {
  readonly partnerId: string;
  readonly containerType: ContainerMove['containerType'];
  readonly lent: number;
  readonly back: number;
  /** Still there; negative when more came back than went out. */
  readonly out: number;
  /** Last day containers went out. */
  readonly lastOutOn: string | null;
}

/** What each structure still has, by type; what is even is left out. */
export function containerBalances(moves: readonly ContainerMove[]): ContainerBalance[] {
  const balances = new Map<string, ContainerBalance>();
  for (const { partnerId, containerType, outCount, backCount, movedOn } of moves) {
    const key = `${partnerId} ${containerType}`;
    const before = balances.get(key);
    const lent = (before?.lent ?? 0) + (outCount ?? 0);
    const back = (before?.back ?? 0) + (backCount ?? 0);
    const was = before?.lastOutOn ?? null;
    const isLater = (outCount ?? 0) > 0 && (was === null || movedOn > was);
    const lastOutOn = isLater ? movedOn : was;
    balances.set(key, { partnerId, containerType, lent, back, out: lent - back, lastOutOn });
  }
  return [...balances.values()].filter(({ out }) => out !== 0).sort((a, b) => b.out - a.out);
}

/** The same day so many months before; the 31st of a short month is its last day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  const first = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const next = addDays(first, 31).slice(0, 8) + '01';
  const last = addDays(next, -1);
  const wanted = first.slice(0, 8) + String(date).padStart(2, '0');
  return wanted > last ? last : wanted;
}

/** Partners whose thermometer was checked too long ago; one that never said is not blamed. */
export function thermometersToCheck(
  partners: readonly Partner[],
  given: { readonly today: string; readonly months: number },
): Partner[] {
  const limit = monthsBefore(given.today, given.months);
  return partners.filter(
    ({ thermometerCheckedOn }) => thermometerCheckedOn !== null && thermometerCheckedOn < limit,
  );
}
