import type { DocumentBlock, TableStyle, TextBlockKind } from '../../kernel/document-block';
import { frenchSpaces } from './french-text';

/**
 * The wording of a template as lines that anybody can read and correct:
 *
 *     # title        ## subtitle      § article title     §§ the same, on a new page
 *     - item of a list                > note in small
 *     :grid 35 65    opens a table, its style (`TableStyle`) and the widths of its columns
 *     | a | b |      a row of the table
 *     anything else  a paragraph
 */
const PREFIXES: readonly (readonly [prefix: string, kind: TextBlockKind])[] = [
  ['## ', 'subtitle'],
  ['# ', 'title'],
  ['§§ ', 'annex'],
  ['§ ', 'article'],
  ['- ', 'item'],
  ['> ', 'note'],
];

const TABLE = /^:(grid|signature|facts|form|labels)((?: \d+)+)$/;

export function blocksOfMarkup(lines: readonly string[]): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let rows: string[][] | null = null;
  for (const line of lines) {
    const table = TABLE.exec(line);
    if (table) {
      rows = [];
      const widths = (table[2] ?? '').trim().split(' ').map(Number);
      // The pattern lets only the styles through.
      blocks.push({ kind: 'table', style: table[1] as TableStyle, widths, rows });
    } else if (line.startsWith('| ')) {
      if (rows === null) throw new Error(`row without a table: ${line}`);
      rows.push(cellsOf(line));
    } else {
      rows = null;
      blocks.push(textBlock(line));
    }
  }
  return blocks;
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\| ?/, '')
    .replace(/ ?\|$/, '')
    .split(' | ')
    .map((cell) => frenchSpaces(cell.trim()));
}

function textBlock(line: string): DocumentBlock {
  const found = PREFIXES.find(([prefix]) => line.startsWith(prefix));
  if (!found) return { kind: 'paragraph', text: frenchSpaces(line) };
  return { kind: found[1], text: frenchSpaces(line.slice(found[0].length)) };
}
