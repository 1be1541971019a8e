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
  | { readonly kind: 'close' };

/** {{#si transport par un tiers}}, {{#si pas liaison froide}}, {{/si}}. Null for an ordinary tag. */
export function markerOf(tag: FoundTag): Marker | null {
  if (/^\/\s*si$/i.test(tag.inner)) return { kind: 'close' };
  const opening = /^#\s*si\s+(?:(pas|non|sauf)\s+)?(\S.*)$/i.exec(tag.inner);
  if (!opening) return null;
  return { kind: 'open', name: opening[2] ?? '', isNegated: opening[1] !== undefined };
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
