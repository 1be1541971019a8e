/** One period as a file tells it: texts, not yet understood. */
export interface SourceLine {
  readonly line: number;
  readonly description: string;
  readonly from: string;
  readonly until: string;
  readonly zones: string;
}

export interface SourceFile {
  /** Name of the whole calendar: where a zone may be told once. */
  readonly name: string;
  readonly lines: readonly SourceLine[];
}

/** Headers of the official export, by label and by key. */
const HEADERS: Readonly<Record<keyof Omit<SourceLine, 'line'>, readonly string[]>> = {
  description: ['description'],
  from: ['start_date', 'date de debut'],
  until: ['end_date', 'date de fin'],
  zones: ['zones', 'zone'],
};
const POPULATION = ['population'];

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();

/** Cells of a line; a quoted one may hold the separator, and a doubled quote. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (letter === '"') {
      if (isQuoted && line.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = !isQuoted;
    } else if (letter === separator && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell].map((text) => text.trim());
}

/** The official calendar as CSV, whatever the order of its columns; null when they are not there. */
export function csvLines(text: string): SourceFile | null {
  const [head = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const separator = [';', '\t', ','].find((each) => cellsOf(head, each).length > 3);
  if (separator === undefined) return null;
  const headers = cellsOf(head, separator).map(folded);
  const columnOf = (names: readonly string[]) =>
    headers.findIndex((header) => names.includes(header));
  const places = {
    description: columnOf(HEADERS.description),
    from: columnOf(HEADERS.from),
    until: columnOf(HEADERS.until),
    zones: columnOf(HEADERS.zones),
  };
  if (Object.values(places).some((place) => place < 0)) return null;
  const population = columnOf(POPULATION);
  const lines = rest.flatMap((content, index): SourceLine[] => {
    if (content.trim() === '') return [];
    const cells = cellsOf(content, separator);
    const at = (place: number) => cells[place] ?? '';
    if (folded(at(population)).startsWith('enseignant')) return [];
    return [
      {
        line: index + 2,
        description: at(places.description),
        from: at(places.from),
        until: at(places.until),
        zones: at(places.zones),
      },
    ];
  });
  return { name: '', lines };
}
