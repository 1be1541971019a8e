import type { HomeView, ReferenceOption } from '../../app/views';
import type { TextStorage } from './draft-shelf';

/** What is listed when nothing is kept out, and what bears no territory. */
export const EVERYWHERE = '';
export const NOWHERE = '—';

const KEY = 'passe-plat/territoire';

/** The territories that records name, in the order of the alphabet. */
export function territoriesOf(home: HomeView | null): string[] {
  const { partner = [], partnership = [] } = home?.references ?? {};
  const named = [...partner, ...partnership].flatMap(({ territory }) => territory ?? []);
  return [...new Set(named)].sort((a, b) => a.localeCompare(b, 'fr'));
}

/** What was chosen, unless nothing in this workbook bears it any longer. */
export function territoryInForce(home: HomeView | null, chosen: string): string {
  const known = territoriesOf(home);
  return known.length > 0 && (chosen === NOWHERE || known.includes(chosen)) ? chosen : EVERYWHERE;
}

export function isInTerritory({ territory }: ReferenceOption, chosen: string): boolean {
  if (chosen === EVERYWHERE) return true;
  return chosen === NOWHERE ? territory === undefined : territory === chosen;
}

/** A browser may refuse storage: the choice then lives as long as the page. */
export function keptTerritory(storage: () => TextStorage): string {
  try {
    return storage().getItem(KEY) ?? EVERYWHERE;
  } catch {
    return EVERYWHERE;
  }
}

export function keepTerritory(storage: () => TextStorage, territory: string): void {
  try {
    if (territory === EVERYWHERE) storage().removeItem(KEY);
    else storage().setItem(KEY, territory);
  } catch {
    // Chosen again next time: nothing else is lost.
  }
}
