/** A column that a file may fill: its key, its label, and other words people use for it. */
export interface KnownColumn {
  readonly key: string;
  readonly label: string;
  readonly otherWords: readonly string[];
}

/** How sure a match is: its key or its very words, words that look alike (to be checked), nothing. */
export type MatchKind = 'EXACT' | 'ALIKE' | 'NONE';

export interface ColumnMatch {
  readonly key: string | null;
  readonly kind: MatchKind;
}

/** Words that tell nothing of what a column holds. */
const EMPTY_WORDS = new Set(
  'a au aux d de des du en et l la le les n no par pour sur un une'.split(' '),
);

/** Meaningful words of a header, in no order: case, accents, punctuation and word order do not count. */
export function headerWords(header: string): readonly string[] {
  const plain = header
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return [...new Set((telling.length === 0 ? words : telling).map(singular))].sort();
}

/** « Repas livrés » and « repas livré » are the same column. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/(es|s|x|e)$/, '') : word;
}

/** Share of the words that two headers have in common; 1 when they say the same. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((word) => other.includes(word)).length;
  return shared === 0 ? 0 : shared / (one.length + other.length - shared);
}

/** Below half of the words in common, a proposal would be a guess. */
const LEAST_LIKENESS = 0.5;

interface Candidate {
  readonly place: number;
  readonly key: string;
  readonly score: number;
}

function scoreOf(header: string, column: KnownColumn): number {
  if (header.trim() === column.key) return 3;
  const words = headerWords(header);
  if (words.length === 0) return 0;
  const known = [column.label, column.key, ...column.otherWords].map(headerWords);
  const scores = known.map((each, index) => {
    const score = likeness(words, each);
    // The label people see comes before the words that may stand for it.
    return score === 1 ? (index === 0 ? 2 : 1.5) : score;
  });
  return Math.max(...scores);
}

/**
 * The column of the workbook that each header of a file stands for. The best matches are taken first and a column is
 * given once; two columns that fit equally well are not chosen between.
 */
export function matchColumns(
  headers: readonly string[],
  columns: readonly KnownColumn[],
): readonly ColumnMatch[] {
  const candidates: Candidate[] = [];
  headers.forEach((header, place) => {
    for (const column of columns) {
      const score = scoreOf(header, column);
      if (score >= LEAST_LIKENESS) candidates.push({ place, key: column.key, score });
    }
  });
  candidates.sort((a, b) => b.score - a.score || a.place - b.place);
  const keyOfPlace = new Map<number, Candidate>();
  const usedKeys = new Set<string>();
  for (const candidate of candidates) {
    const { place, key, score } = candidate;
    if (keyOfPlace.has(place) || usedKeys.has(key)) continue;
    const isTie = candidates.some(
      (other) =>
        other.place === place &&
        other.key !== key &&
        other.score === score &&
        !usedKeys.has(other.key),
    );
    if (isTie && score <= 1) continue;
    keyOfPlace.set(place, candidate);
    usedKeys.add(key);
  }
  return headers.map((_, place): ColumnMatch => {
    const found = keyOfPlace.get(place);
    if (!found) return { key: null, kind: 'NONE' };
    return { key: found.key, kind: found.score > 1 ? 'EXACT' : 'ALIKE' };
  });
}
