import { describe, expect, it } from '@jest/globals';
import { PAPERS } from '../../src/app/write-paper';
import { documentBlockText } from '../support/document-block-text';
import type { MemoryApp } from '../support/memory-app';
import { BLANK, FILLED, lastWritten, paperTerritory } from '../support/paper-territory';
import type { PaperAsked } from '../../src/app/write-paper';
import { expectGolden } from './document-golden';

function paperText(app: MemoryApp, asked: PaperAsked): string {
  app.call('writePaper', asked);
  const { name, header, footer, blocks } = lastWritten(app);
  const text = documentBlockText(blocks).replace(/\ue002(\d+)\ue003/g, '[image $1]');
  return `[nom] ${name}\n[en-tête] ${header}\n[pied de page] ${footer}\n\n${text}\n`;
}

const paperOf = (asked: PaperAsked) => PAPERS[asked.paper];

describe('each paper as it reads, kept as a file to be reviewed', () => {
  const filled = paperTerritory();
  it.each(FILLED)('$paper, filled', (asked) => {
    const text = paperText(filled, asked);
    expect(text).not.toContain('{{');
    expectGolden(`paper-${paperOf(asked)}.txt`, text);
  });

  it.each(FILLED.filter(({ paper }) => paper !== 'RECALL_LETTER'))('$paper, blank', (asked) => {
    const text = paperText(filled, { ...BLANK, paper: asked.paper });
    expect(text).not.toContain('{{');
    expectGolden(`paper-${paperOf(asked)}-blank.txt`, text);
  });

  const typed = (text: string) => `${text.slice(0, 8)} {{cuisine.nom}}$1\\2<b>¶\ue0020`;
  it.each(FILLED)('$paper, with hostile texts: they stay texts', (asked) => {
    const text = paperText(paperTerritory(typed), asked);
    expect(text).not.toMatch(/[\ue000-\uf8ff]/);
    expectGolden(`paper-${paperOf(asked)}-hostile.txt`, text);
  });
});
