import type { OwnCosts } from '../google-time';

const KEY = 'google-costs';

/** The costs this person set, kept by the browser. What is kept badly counts for nothing. */
export function readOwnCosts(): OwnCosts {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const numbers = Object.entries(kept ?? {}).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 0,
    );
    return Object.fromEntries(numbers);
  } catch {
    return {};
  }
}

export function keepOwnCosts(costs: OwnCosts): void {
  localStorage.setItem(KEY, JSON.stringify(costs));
}
