import type { Issue } from '../../kernel/issue';

/** Shapes of personal data that have no place in a comment (`domain.md` §11, R-PII). */
const PERSONAL_SHAPES: readonly RegExp[] = [
  // French phone number.
  /(?<![\d.])(?:\+33|0033|0)[ .-]?[1-9](?:[ .-]?\d{2}){4}(?!\d)/,
  // E-mail address.
  /[^\s@]+@[^\s@]+\.[a-z]{2,}/i,
  // Social security number: sex, year, month, département, commune, order, sometimes the key.
  /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?(?!\d)/i,
  // A civility and a name.
  /(?<!\p{L})(?:M\.|MM\.|Mr\.?|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle) +\p{Lu}\p{L}+/u,
  // A birth.
  /(?<!\p{L})née?s? +(?:le|en) +\d/iu,
];

/** A warning beside each note of a row that looks as if it named a person. */
export function personalIssues(
  row: Readonly<Record<string, unknown>>,
  notes: readonly string[],
): Issue[] {
  return notes
    .filter((key) => {
      const note = row[key];
      return typeof note === 'string' && looksPersonal(note);
    })
    .map((path) => ({ severity: 'WARN', code: 'PERSONAL_DATA', path, source: 'RGPD, article 5' }));
}

/** True when a text looks as if it named a person: the sentence asks, nothing is refused. */
export function looksPersonal(text: string): boolean {
  return PERSONAL_SHAPES.some((shape) => shape.test(text));
}
