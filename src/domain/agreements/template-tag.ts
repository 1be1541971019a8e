/** Tags in the text of a template, read as people write them. */

export interface FoundTag {
  /** As it stands in the text, braces included. */
  readonly raw: string;
  /** What is between the braces, trimmed. */
  readonly inner: string;
}

export interface ScannedText {
  readonly tags: readonly FoundTag[];
  /** `{{` without its `}}`, or the reverse, with what follows or precedes. */
  readonly broken: readonly string[];
}

const TAG = /\{\{([^{}]*)\}\}/g;

export function scanTags(text: string): ScannedText {
  const tags = [...text.matchAll(TAG)].map((match) => ({
    raw: match[0],
    inner: (match[1] ?? '').trim(),
  }));
  const rest = text.replace(TAG, '\u0000');
  const broken = [...rest.matchAll(/\{\{[^\u0000]{0,40}|[^\u0000]{0,40}\}\}/g)].map((match) =>
    match[0].trim(),
  );
  return { tags, broken };
}

/** Case, accents, spaces, hyphens, underscores and apostrophes do not count. */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9.#/]/g, '');
}

export type Marker =
  | { readonly kind: 'open'; readonly name: string; readonly isNegated: boolean }
  | { readonly kind: 'else' }
  | { readonly kind: 'close' }
  | { readonly kind: 'loop'; readonly name: string }
  | { readonly kind: 'endloop' };

const OPENING = /^#\s*si\s+(?:(pas|non|sauf)\s+)?(\S.*)$/i;
const LOOP = /^#\s*pour\s+(?:chaque\s+|tou(?:te)?s\s+les\s+|les\s+)?(\S.*)$/i;

/**
 * {{#si transport par un tiers}}, {{#si pas liaison froide}}, {{sinon}}, {{/si}}, {{#pour chaque site}}, {{/pour}}.
 * Null for an ordinary tag.
 */
export function markerOf(tag: FoundTag): Marker | null {
  const inner = tag.inner.replace(/\s+/g, ' ');
  if (/^(\/\s*|fin )si$/i.test(inner)) return { kind: 'close' };
  if (/^(\/\s*|fin )pour$/i.test(inner)) return { kind: 'endloop' };
  if (/^#?\s*sinon$/i.test(inner)) return { kind: 'else' };
  const opening = OPENING.exec(inner);
  if (opening) return { kind: 'open', name: opening[2] ?? '', isNegated: opening[1] !== undefined };
  const loop = LOOP.exec(inner);
  return loop ? { kind: 'loop', name: loop[1] ?? '' } : null;
}

/** The known name a misspelt one is closest to, when it is close at all. */
export function nearestName(name: string, known: Iterable<string>): string | null {
  const wanted = foldedName(name);
  let best: { name: string; distance: number } | null = null;
  for (const candidate of known) {
    const distance = editDistance(wanted, foldedName(candidate));
    if (best === null || distance < best.distance) best = { name: candidate, distance };
  }
  return best && best.distance <= Math.max(2, Math.floor(wanted.length / 2)) ? best.name : null;
}

function editDistance(from: string, until: string): number {
  let previous = Array.from({ length: until.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= until.length; column += 1) {
      const isSame = from[row - 1] === until[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
    }
    previous = current;
  }
  return previous[until.length] ?? 0;
}
