import { withValue } from './french-text';

export interface AmendedPoint {
  readonly key: string;
  readonly point: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The change as an article would say it. */
  readonly sentence: string;
}

export interface AmendmentWords {
  /** `{point}`, `{before}` and `{after}`. */
  readonly replaced: string;
  readonly added: string;
  readonly removed: string;
}

/** What says when and by whom a document was made is no term of the agreement. */
const NO_TERM = /^(?:convention\.(?:reference|date_edition|exemplaires)|signature\.|couts\.)/;

/**
 * The differences between what was signed and what the records say today, in words. Tags that one of the two did not know
 * are left aside: a newer version of the product amends nothing.
 */
export function amendedPoints(
  signed: ReadonlyMap<string, string | null>,
  today: ReadonlyMap<string, string | null>,
  given: { readonly names: ReadonlyMap<string, string>; readonly words: AmendmentWords },
): AmendedPoint[] {
  const { names, words } = given;
  return [...today].flatMap(([key, after]): AmendedPoint[] => {
    const before = signed.get(key);
    if (before === undefined || before === after || NO_TERM.test(key)) return [];
    const point = names.get(key) ?? key;
    const sentence =
      before === null ? words.added : after === null ? words.removed : words.replaced;
    const parts = { point, before: before ?? '', after: after ?? '' };
    // One at a time, the point first: what people typed is never read again for a place.
    const written = sentence
      .split(/(\{(?:point|before|after)\})/)
      .map((piece) => withPart(piece, parts))
      .join('');
    return [{ key, point, before, after, sentence: written }];
  });
}

function withPart(
  piece: string,
  parts: Readonly<Record<'point' | 'before' | 'after', string>>,
): string {
  if (piece === '{point}') return withValue(piece, 'point', parts.point);
  if (piece === '{before}') return parts.before;
  return piece === '{after}' ? parts.after : piece;
}
