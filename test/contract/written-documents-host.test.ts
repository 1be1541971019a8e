import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { fillBlocks } from '../../src/domain/agreements/fill-blocks';
import type { StoredDocument, StoredTemplate } from '../../src/ports/document-writer';
import { gennevilliers, massy, nanterre } from '../support/convention-facts';
import { conventionPlan, templateFor } from '../support/convention-template';
import { aWriterWorld, removeWriterWorlds } from '../support/document-writer-world';
import { otherDocument, surplusForTwo } from '../support/other-documents';
import { previewLines } from '../support/preview-reader';
import { docxProblems } from '../unit/host/docs/docx-problems';

// Hundreds of calls across threads for each document: seconds on a busy machine.
jest.setTimeout(60_000);
afterAll(removeWriterWorlds);

const CASES = [
  ...[surplusForTwo, gennevilliers, massy, nanterre].map((facts) => ({
    template: templateFor(facts),
    plan: conventionPlan(facts),
  })),
  ...(['avenant', 'attestation', 'bilan'] as const).map(otherDocument),
].map((each) => ({ ...each, key: each.template.key }));

describe('each document written from its template by the Google adapter, in the local host', () => {
  it.each(CASES)('$key is a sound .docx that another reader reads line by line', async (given) => {
    const { template, plan } = given;
    const world = await aWriterWorld();
    const { id: templateId } = await world.call<StoredTemplate>('ensureTemplate', template);
    const { key, name, fill } = plan;
    const asked = { templateId, key, name, plan: fill };
    const { id } = await world.call<StoredDocument>('writeFromTemplate', asked);
    const bytes = world.shelf.docxBytes(id);
    expect(docxProblems(bytes)).toEqual([]);
    const expected = fillBlocks(template.blocks, fill).flatMap((block) =>
      block.kind === 'table' ? block.rows.flat() : [block.text],
    );
    expect((await previewLines(bytes)).filter((line) => line !== '')).toEqual(expected);
  });
});
