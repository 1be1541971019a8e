import type { HomeView, ReferenceOption } from '../../app/home-views';
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

/** The options of a territory; the one that is shown stays in its own list. */
export function listedOptions(
  options: readonly ReferenceOption[],
  { chosen, shownId }: { readonly chosen: string; readonly shownId: string | undefined },
): ReferenceOption[] {
  return options.filter((option) => option.id === shownId || isInTerritory(option, chosen));
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
