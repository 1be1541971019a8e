import type { AgreementFacts } from './agreement-facts';
import { clockTime, withValue } from './french-text';
import type { ValueWords } from './value-words';

/** « de 10 h 30 à 11 h 15 », « à partir de 10 h », « jusqu’à 11 h ». */
export function timeWindow(
  { partnership }: Pick<AgreementFacts, 'partnership'>,
  words: ValueWords,
): string | null {
  const { windowStart, windowEnd } = partnership;
  const [start, end] = [windowStart && clockTime(windowStart), windowEnd && clockTime(windowEnd)];
  if (start && end) return withValue(withValue(words.timeWindow, 'start', start), 'end', end);
  if (start) return withValue(words.timeFrom, 'start', start);
  return end ? withValue(words.timeUntil, 'end', end) : null;
}
