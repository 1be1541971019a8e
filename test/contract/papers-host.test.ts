import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { findOffice, officeToPdf } from '../../src/host/docs/office-pdf';
import type { DocumentBlock } from '../../src/kernel/document-block';
import type { StoredDocument } from '../../src/ports/document-writer';
import { aWriterWorld, removeWriterWorlds } from '../support/document-writer-world';
import { BLANK, FILLED, lastWritten, paperTerritory } from '../support/paper-territory';
import { previewLines } from '../support/preview-reader';
import { docxProblems } from '../unit/host/docs/docx-problems';

jest.setTimeout(120_000);
afterAll(removeWriterWorlds);

const app = paperTerritory();
const CASES = [
  ...FILLED.map((asked) => ({ paper: asked.paper, manner: 'filled', asked })),
  ...FILLED.filter(({ paper }) => paper !== 'RECALL_LETTER').map(({ paper }) => ({
    paper,
    manner: 'blank',
    asked: { ...BLANK, paper },
  })),
].map(({ asked, ...each }) => {
  app.call('writePaper', asked);
  const { name, ...content } = lastWritten(app);
  return { ...each, name, content };
});

const textLines = (blocks: readonly DocumentBlock[]) =>
  blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]))
    .map((text) => text.replace(/¶|\ue002\d+\ue003/g, ''))
    .filter((text) => text !== '');

async function written(given: (typeof CASES)[number]) {
  const world = await aWriterWorld();
  const asked = { key: `${given.paper} ${given.manner}`, name: given.name, content: given.content };
  const { id } = await world.call<StoredDocument>('writeWhole', asked);
  return { world, asked, id, bytes: world.shelf.docxBytes(id) };
}

describe('each paper written by the Google adapter, in the local host', () => {
  it.each(CASES)('$paper $manner is a sound .docx that another reader reads', async (given) => {
    const { bytes } = await written(given);
    expect(docxProblems(bytes)).toEqual([]);
    const lines = (await previewLines(bytes)).filter((line) => line.trim() !== '');
    expect(lines.map((line) => line.replace(/\n/g, ''))).toEqual(textLines(given.content.blocks));
  });

  it('needs fewer than 25 service calls', async () => {
    const world = await aWriterWorld();
    for (const { content, name } of CASES) {
      const made = await world.run('writeWhole', { key: name, name, content });
      expect([name, made.ok, made.callCount < 25]).toEqual([name, true, true]);
    }
  });

  it('is the same document when it is asked for again', async () => {
    const [given] = CASES;
    if (given === undefined) throw new Error('no paper');
    const { world, asked, id } = await written(given);
    const again = await world.call<StoredDocument>('writeWhole', asked);
    expect(again).toMatchObject({ id, isNew: false });
    expect(world.names('DOCUMENT')).toEqual([given.name]);
  });
});

// A second opinion where there is one: the pages are counted by LibreOffice.
const office = findOffice();
if (office) {
  /** A sheet of labels is a page for each lot. */
  const pagesOf = (given: (typeof CASES)[number]) =>
    given.paper === 'LABELS' && given.manner === 'filled' ? 2 : 1;

  it.each(CASES)(
    '$paper $manner stands on one A4 page, labels on one for each lot',
    async (given) => {
      const { bytes } = await written(given);
      const pdf = Buffer.from(await officeToPdf(office)(bytes)).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pagesOf(given));
    },
  );
}
