import type { TemplateTable } from '../kernel/document-block';

/** Lines of a text as a Doc gives it; a soft line break counts as one. */
export function textLines(text: string): string[] {
  return text.split(/[\n\r\u000b]/);
}

export function mayHoldMarker(text: string): boolean {
  return /\{\{[\s\u00a0]*[#/]/.test(text);
}

/**
 * Where the tables stand among the lines of the body, and the cells of those that hold a marker: one call for each table,
 * two more for each row of a table with markers, two for each cell of a row that holds one.
 */
export function templateTables(
  body: GoogleAppsScript.Document.Body,
  bodyLines: readonly string[],
): TemplateTable[] {
  let from = 0;
  return body.getTables().map((table) => {
    const text = table.getText();
    const lines = textLines(text);
    const start = placeOf(lines, bodyLines, from);
    from = start + lines.length;
    return { start, lineCount: lines.length, rows: mayHoldMarker(text) ? rowsOf(table) : [] };
  });
}

function placeOf(lines: readonly string[], all: readonly string[], from: number): number {
  for (let start = from; start + lines.length <= all.length; start += 1) {
    if (lines.every((line, offset) => all[start + offset] === line)) return start;
  }
  throw new Error('the tables of the template are not in its text');
}

function rowsOf(table: GoogleAppsScript.Document.Table): string[][] {
  return Array.from({ length: table.getNumRows() }, (_, index) => {
    const row = table.getRow(index);
    const text = row.getText();
    // Cells without a marker need no borders: the lines are as many.
    if (!mayHoldMarker(text)) return [textLines(text).join('\n')];
    return Array.from({ length: row.getNumCells() }, (_each, cell) =>
      textLines(row.getCell(cell).getText()).join('\n'),
    );
  });
}
