import { MemoryDocumentWriter } from '../support/memory-document-writer';
import { documentWriterContract } from './document-writer-contract';

documentWriterContract('the memory', () => {
  const writer = new MemoryDocumentWriter();
  return Promise.resolve({
    ensureTemplate: (template) => Promise.resolve(writer.ensureTemplate(template)),
    readTemplate: (id) => Promise.resolve().then(() => writer.readTemplate(id)),
    writeFromTemplate: (request) => Promise.resolve(writer.writeFromTemplate(request)),
    writeWhole: (request) => Promise.resolve(writer.writeWhole(request)),
    documentLines: (id) => {
      const document = writer.documents.get(id);
      if (!document) throw new Error(`no such document: ${id}`);
      const body = document.blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flat() : [block.text],
      );
      return Promise.resolve([document.header, ...body, document.footer]);
    },
    documentNames: () => Promise.resolve([...writer.documents.values()].map(({ name }) => name)),
    templateNames: () => Promise.resolve([...writer.templates.values()].map(({ name }) => name)),
  });
});
