import type { TemplateTable, TemplateText } from '../kernel/document-block';

/** Lines of a text as a Doc gives it; a soft line break counts as one. */
export function textLines(text: string): string[] {
  return text.split(/[\n\r\u000b]/);
}

export function mayHoldMarker(text: string): boolean {
  return /\{\{[\s\u00a0]*[#/]/.test(text);
}

/**
 * Where tables stand among the lines of their body, and the cells of those that hold a marker: one call for each table,
 * two more for each row of a table with markers, three for a row that holds one, and two for each of its cells when one has
 * several paragraphs. A table that people left as it was made (`made`) is asked nothing, or its text alone when there are
 * more tables or fewer. Null when the text of a table is not in that of the body.
 */
export function templateTables(
  all: readonly GoogleAppsScript.Document.Table[],
  lines: readonly string[],
  made?: TemplateText,
): TemplateTable[] | null {
  const known = made ? tablesAsMade(made) : [];
  if (known.length === all.length) {
    const placed = placedTables(lines, all.length, (index, from) => {
      const own = known[index]?.lines ?? [];
      return placeOf(own, lines, from) === null ? readTable(all[index], known) : known[index];
    });
    if (placed) return placed;
  }
  return placedTables(lines, all.length, (index) => readTable(all[index], known));
}

/** Lines of a table, and its cells when one of them holds a marker. */
interface TableText {
  readonly lines: readonly string[];
  readonly rows: TemplateTable['rows'];
}

function placedTables(
  lines: readonly string[],
  count: number,
  tableAt: (index: number, from: number) => TableText | undefined,
): TemplateTable[] | null {
  let from = 0;
  const tables: TemplateTable[] = [];
  for (let index = 0; index < count; index += 1) {
    const table = tableAt(index, from);
    const start = table ? placeOf(table.lines, lines, from) : null;
    if (table === undefined || start === null) return null;
    const lineCount = table.lines.length;
    from = start + lineCount;
    tables.push({ start, lineCount, rows: table.rows });
  }
  return tables;
}

/** A table with the very text of one that was made has its cells. */
function readTable(
  table: GoogleAppsScript.Document.Table | undefined,
  known: readonly TableText[],
): TableText | undefined {
  if (table === undefined) return undefined;
  const text = table.getText();
  const lines = textLines(text);
  const same = known.find((each) => each.lines.join('\n') === lines.join('\n'));
  return same ?? { lines, rows: mayHoldMarker(text) ? rowsOf(table) : [] };
}

/** What reading these tables would give. */
function tablesAsMade({ body, tables = [] }: TemplateText): TableText[] {
  return tables.map(({ start, lineCount, rows }) => {
    const lines = body.slice(start, start + lineCount);
    const read = rows.map((cells) => (cells.some(mayHoldMarker) ? cells : [cells.join('\n')]));
    return { lines, rows: lines.some(mayHoldMarker) ? read : [] };
  });
}

function placeOf(lines: readonly string[], all: readonly string[], from: number): number | null {
  for (let start = from; start + lines.length <= all.length; start += 1) {
    if (lines.every((line, offset) => all[start + offset] === line)) return start;
  }
  return null;
}

function rowsOf(table: GoogleAppsScript.Document.Table): string[][] {
  return Array.from({ length: table.getNumRows() }, (_, index) => {
    const row = table.getRow(index);
    const text = row.getText();
    // Cells without a marker need no borders: the lines are as many.
    if (!mayHoldMarker(text)) return [textLines(text).join('\n')];
    const lines = textLines(text);
    const count = row.getNumCells();
    // As many lines as cells: each cell has one, and need not be asked.
    if (lines.length === count) return lines;
    return Array.from({ length: count }, (_each, cell) =>
      textLines(row.getCell(cell).getText()).join('\n'),
    );
  });
}
