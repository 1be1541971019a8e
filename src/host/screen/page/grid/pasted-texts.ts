/** Clipboard text, lines of cells cut at tabs; one cell pasted on a selection fills it, as in Sheets. */
export function pastedTexts(
  text: string,
  selected: { readonly rows: number; readonly columns: number },
): string[][] {
  const lines = cellsOf(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
  const width = Math.max(...lines.map((line) => line.length));
  const block = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
  if (block.length > 1 || width > 1) return block;
  const only = block[0]?.[0] ?? '';
  return Array.from({ length: selected.rows }, () =>
    new Array<string>(selected.columns).fill(only),
  );
}

/** A cell with a tab, a line break or a quote in it comes between quotes, its own quotes doubled. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /(?:^|[\t\n])(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))/gy;
  for (const match of text.matchAll(cell)) {
    if (match[0].startsWith('\n')) lines.push([]);
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  }
  return lines;
}
