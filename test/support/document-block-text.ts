import type { DocumentBlock } from '../../src/kernel/document-block';

/** Blocks as a person would read them in a plain file. */
export function documentBlockText(blocks: readonly DocumentBlock[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'table':
          return `${block.rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
        case 'title':
          return `# ${block.text}\n`;
        case 'article':
        case 'annex':
          return `## ${block.text}\n`;
        case 'item':
          return `- ${block.text}`;
        case 'subtitle':
        case 'paragraph':
        case 'note':
          return `${block.text}\n`;
      }
    })
    .join('\n');
}
