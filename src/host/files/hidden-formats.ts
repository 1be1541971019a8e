/**
 * The library makes a Date of whatever is shown as one, and loses what no calendar has: lengths of time, days before 1900, numbers
 * in a column of dates. Formats are hidden from it, so that numbers come as they are in the file.
 */
const BUILT_IN: readonly (readonly [id: number, code: string])[] = [
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  // Days of calendars of East Asia, by their place in the reader's own.
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36].map((id) => [id, 'm/d/yyyy'] as const),
  ...[50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, 'm/d/yyyy'] as const),
];

/** Quoted text in a format is never a date. */
const hidden = (code: string): string => `"~${encodeURIComponent(code)}"`;

/** The styles of a file with every format hidden, those known by number too. */
export function hideFormats(styles: string): string {
  const builtIn = BUILT_IN.map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${asAttribute(hidden(code))}"/>`,
  );
  return styles
    .replace(
      /(<(?:\w+:)?numFmt\b[^>]*\bformatCode=)(?:"([^"]*)"|'([^']*)')/g,
      // As String.replace calls it.
      // eslint-disable-next-line max-params
      (_, start: string, double?: string, single?: string) =>
        `${start}"${asAttribute(hidden(withoutEntities(double ?? single ?? '')))}"`,
    )
    .replace(
      /<(?:\w+:)?styleSheet\b[^>]*>/,
      (tag) => `${tag}<numFmts>${builtIn.join('')}</numFmts>`,
    );
}

/** The format as it was in the file. */
export function uncoveredFormat(code: string | undefined): string | undefined {
  const [, encoded] = /^"~(.*)"$/s.exec(code ?? '') ?? [];
  return encoded === undefined ? code : decodeURIComponent(encoded);
}

const asAttribute = (text: string): string => text.replaceAll('"', '&quot;');

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
};

const withoutEntities = (text: string): string =>
  // As String.replace calls it.
  // eslint-disable-next-line max-params
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? whole;
    const point = decimal === undefined ? parseInt(String(hexadecimal), 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
