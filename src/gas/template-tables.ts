import type { TemplateTable } from '../kernel/document-block';

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
 * several paragraphs. Null when the text of a table is not in that of the body.
 */
export function templateTables(
  all: readonly GoogleAppsScript.Document.Table[],
  lines: readonly string[],
): TemplateTable[] | null {
  let from = 0;
  const tables: TemplateTable[] = [];
  for (const table of all) {
    const text = table.getText();
    const own = textLines(text);
    const start = placeOf(own, lines, from);
    if (start === null) return null;
    from = start + own.length;
    const rows = mayHoldMarker(text) ? rowsOf(table) : [];
    tables.push({ start, lineCount: own.length, rows });
  }
  return tables;
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
