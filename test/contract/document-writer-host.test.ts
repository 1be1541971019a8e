import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { docxProblems } from '../unit/host/docs/docx-problems';
import { killAfter, killBefore } from '../../src/host/run/faults';
import { runFunction } from '../../src/host/run/run-function';
import { fillBlocks, templateText } from '../../src/domain/agreements/fill-blocks';
import type { TemplateText } from '../../src/kernel/document-block';
import type { StoredDocument, StoredTemplate } from '../../src/ports/document-writer';
import { nanterre } from '../support/convention-facts';
import { conventionPlan, templateFor } from '../support/convention-template';
import {
  aWriterWorld,
  removeWriterWorlds,
  type WriterWorld,
} from '../support/document-writer-world';
import { documentWriterContract } from './document-writer-contract';

// A convention is some four hundred calls across threads: seconds on a busy machine.
jest.setTimeout(60_000);
afterAll(removeWriterWorlds);

async function documentLines(world: WriterWorld, id: string): Promise<string[]> {
  const text = await world.call<TemplateText>('readTemplate', id);
  return [...text.header, ...text.body, ...text.footer];
}

documentWriterContract('the Google adapter in the local host', async () => {
  const world = await aWriterWorld();
  return {
    ensureTemplate: (template) => world.call('ensureTemplate', template),
    readTemplate: (id) => world.call('readTemplate', id),
    writeFromTemplate: (request) => world.call('writeFromTemplate', request),
    writeWhole: (request) => world.call('writeWhole', request),
    documentLines: (id) => documentLines(world, id),
    documentNames: () => Promise.resolve(world.names('DOCUMENT')),
    templateNames: () => Promise.resolve(world.names('TEMPLATE')),
  };
});

const template = templateFor(nanterre);

async function conventionIn(world: WriterWorld) {
  const stored = await world.call<StoredTemplate>('ensureTemplate', template);
  const text = await world.call<TemplateText>('readTemplate', stored.id);
  const plan = conventionPlan(nanterre, { text, version: stored.version });
  const request = { templateId: stored.id, key: plan.key, name: plan.name, plan: plan.fill };
  return { plan, request };
}

/** Lines that say nothing of the partnership: as many calls, whatever their number. */
const prose = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'paragraph' as const,
    text: `Ligne ${index} que la structure a ajoutée.`,
  }));

describe('a convention written by the Google adapter', () => {
  it.each([
    ['by an execution that read the template', 'readTemplate writeFromTemplate'],
    ['by one that did not', 'writeFromTemplate'],
  ])('is, line by line, what the pure engine makes of the template, %s', async (_, methods) => {
    const world = await aWriterWorld();
    const { plan, request } = await conventionIn(world);
    const { id } = await world.call<StoredDocument>(methods, request);
    const { body } = await world.call<TemplateText>('readTemplate', id);
    const expected = fillBlocks(template.blocks, plan.fill).flatMap((block) =>
      block.kind === 'table' ? block.rows.flat() : [block.text],
    );
    expect(body).toEqual(expected);
  });

  const table = {
    ...{ kind: 'table' as const, style: 'grid' as const, widths: [50, 50] },
    rows: [['Ce que la structure', 'a ajouté']],
  };
  // The convention of three parties: the longest template there is. The rest, some 60 calls, are those of the workbook.
  it.each([
    ['as it was made', template.blocks],
    ['with lines that people added', [...prose(3), ...template.blocks]],
    ['with a table that people added', [...template.blocks, table, ...prose(1)]],
  ])(
    'needs fewer than 300 service calls, the look before included: template %s',
    async (_, blocks) => {
      const world = await aWriterWorld();
      const { id } = await world.call<StoredTemplate>('ensureTemplate', { ...template, blocks });
      const made = templateText(template);
      const look = await world.run('readTemplate', { templateId: id, made });
      if (!look.ok) throw new Error(look.error.message);
      const text = JSON.parse(String(look.value)) as TemplateText; // what `readTemplate` answers
      const { key, name, fill } = conventionPlan(nanterre, { text });
      const request = { templateId: id, made, key, name, plan: fill };
      const written = await world.run('readTemplate writeFromTemplate', request);
      expect(written.ok).toBe(true);
      expect(look.callCount + written.callCount).toBeLessThan(300);
    },
  );

  it('needs no more calls when the text is three times as long', async () => {
    const counts: number[] = [];
    for (const lineCount of [0, 400]) {
      const world = await aWriterWorld();
      const { id } = await world.call<StoredTemplate>('ensureTemplate', {
        ...template,
        blocks: [...prose(lineCount), ...template.blocks],
      });
      const text = await world.call<TemplateText>('readTemplate', id);
      const { key, name, fill } = conventionPlan(nanterre, { text });
      const request = { templateId: id, key, name, plan: fill };
      const written = await world.run('readTemplate writeFromTemplate', request);
      expect(written.ok).toBe(true);
      counts.push(written.callCount);
    }
    expect(new Set(counts).size).toBe(1);
  });

  it('takes its copy away when something goes wrong on the way', async () => {
    const world = await aWriterWorld();
    const { request } = await conventionIn(world);
    const wrong = { ...request, plan: { ...request.plan, markers: [] } };
    const outcome = await world.run('writeFromTemplate', wrong);
    expect(outcome.ok).toBe(false);
    expect(world.names('DOCUMENT', 'WRITING')).toEqual([]);
    expect(world.names('DOCUMENT')).toEqual([]);
  });

  it('makes a new template when people threw theirs away', async () => {
    const world = await aWriterWorld();
    const first = await world.call<StoredTemplate>('ensureTemplate', template);
    world.shelf.update(first.id, { trashed: true });
    const second = await world.call<StoredTemplate>('ensureTemplate', template);
    expect(second.isNew).toBe(true);
    expect(second.id).not.toBe(first.id);
  });
});

describe('a picture of the page', () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DAwPAfAAcAAf+/DFvgAAAAAElFTkSuQmCC';
  const caption = 'Les mois (mêmes nombres que le tableau).';
  const picture = { caption, png, width: 450, height: 210 };
  const withLine = (text: string) => ({
    ...template,
    key: text,
    blocks: [{ kind: 'note' as const, text }],
  });

  const inCell = (text: string) => ({
    ...withLine(text),
    blocks: [{ kind: 'table' as const, style: 'grid' as const, widths: [100], rows: [[text]] }],
  });

  it.each([
    ['stands above its caption, with its size and its words', withLine(caption), 1],
    ['stands above it in a cell too', inCell(caption), 1],
    ['stands nowhere when people took the caption out', withLine('Autre chose'), 0],
  ])('%s', async (_, made, count) => {
    const world = await aWriterWorld();
    const { id: templateId } = await world.call<StoredTemplate>('ensureTemplate', made);
    const plan = { markers: [], replacements: [] };
    const asked = { templateId, key: 'review', name: 'Bilan', plan, picture };
    const { id } = await world.call<StoredDocument>('writeFromTemplate', asked);
    const parts = unzipSync(world.shelf.docxBytes(id));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body.split('<pic:pic').length - 1).toBe(count);
    expect(body.includes(`descr="${caption}"`)).toBe(count === 1);
    // 450 × 210 points, of 12,700 units each.
    expect(body.includes('cx="5715000" cy="2667000"')).toBe(count === 1);
    expect(docxProblems(world.shelf.docxBytes(id))).toEqual([]);
    const lines = await documentLines(world, id);
    if (count === 1) expect(lines[lines.indexOf(caption) - 1]).toBe('');
    else expect(lines).toContain('Autre chose');
  });
});

describe('an execution that dies', () => {
  const short = {
    ...template,
    blocks: template.blocks.filter(({ kind }) => kind === 'title' || kind === 'subtitle'),
  };
  const plan = {
    markers: [],
    replacements: ['convention.type', 'convention.reference', 'flux.nom'].map((tag, index) => ({
      find: `{{${tag}}}`,
      put: `valeur ${index} {$}`,
    })),
  };

  it('leaves nothing under the final name unless it is whole, whichever call it dies at', async () => {
    const world = await aWriterWorld();
    const { id: templateId } = await world.call<StoredTemplate>('ensureTemplate', short);
    const request = { templateId, key: 'count', name: 'CONV-0001 Nanterre', plan };
    const { callCount } = await world.run('writeFromTemplate', request);
    for (let index = 1; index <= callCount; index += 1) {
      for (const [moment, faults] of [
        ['before', killBefore(index)],
        ['after', killAfter(index)],
      ] as const) {
        const asked = { ...request, key: `${moment}-${index}` };
        const earlier = world.names('DOCUMENT').length;
        await world.run('writeFromTemplate', asked, faults);
        const done = world.names('DOCUMENT').length - earlier;
        const isWhole = index === callCount && moment === 'after';
        expect({ index, moment, done }).toEqual({ index, moment, done: isWhole ? 1 : 0 });

        await world.call<StoredDocument>('writeFromTemplate', asked);
        expect(world.names('DOCUMENT')).toHaveLength(earlier + 1);
        expect(world.names('DOCUMENT', 'WRITING')).toEqual([]);
      }
    }
  }, 120_000);
});

describe('the digest of Utilities', () => {
  it('is SHA-256 in hexadecimal, of UTF-8', async () => {
    const { world } = await aWriterWorld();
    const text = 'Maison de la Solidarité – 3 °C';
    const outcome = await runFunction(world, {
      functionName: 'digestOf',
      parameters: [text],
      kind: 'callable',
    });
    const expected = createHash('sha256').update(text).digest('hex');
    expect(outcome.ok && outcome.value).toBe(expected);
  });
});
