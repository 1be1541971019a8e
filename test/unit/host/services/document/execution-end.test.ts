import { afterEach, describe, expect, it } from '@jest/globals';
import { documentText } from '../../../../../src/host/docs/document-text';
import { aDocumentWorld, removeDocumentWorlds } from './document-world';

afterEach(removeDocumentWorlds);

/** The host answers a promise where Google makes the script wait. */
async function pdfOf(doc: GoogleAppsScript.Document.Document): Promise<void> {
  await (doc.getAs('application/pdf') as unknown as Promise<unknown>);
}

describe('the end of an execution', () => {
  it('saves the documents left open', async () => {
    const world = aDocumentWorld();
    const doc = world.app.create('Essai');
    doc.getBody().appendParagraph('Bonjour');
    expect(documentText(world.shelf.docxBytes(doc.getId()))).toBe('');
    await world.end();
    expect(documentText(world.shelf.docxBytes(doc.getId()))).toBe('\nBonjour');
  });

  it('writes nothing for a document that was only read', async () => {
    const world = aDocumentWorld();
    const { id, version } = world.shelf.create('Essai');
    world.app.openById(id).getBody().getText();
    await world.end();
    expect(world.shelf.find(id)?.version).toBe(version);
  });

  it('never writes over a newer version', () => {
    const world = aDocumentWorld();
    const doc = world.app.create('Essai');
    doc.getBody().appendParagraph('par le script');
    world.shelf.write(doc.getId(), world.shelf.docxBytes(world.shelf.create('autre').id));
    expect(() => doc.saveAndClose()).toThrow(
      `Service Documents failed while accessing document with id ${doc.getId()}.`,
    );
  });

  it('shows a PDF of what was saved, and refuses without a converter', async () => {
    const seen: string[] = [];
    const world = aDocumentWorld((docx) => {
      seen.push(documentText(docx));
      return Promise.resolve(new Uint8Array());
    });
    const doc = world.app.create('Essai');
    doc.getBody().appendParagraph('pas encore enregistré');
    await pdfOf(doc);
    doc.saveAndClose();
    await pdfOf(doc);
    expect(seen).toEqual(['', '\npas encore enregistré']);
    expect(() => doc.getAs('image/png')).toThrow('is not supported');
    const without = aDocumentWorld().app.create('Essai');
    expect(() => without.getAs('application/pdf')).toThrow('no PDF converter');
  });

  it('says that a damaged document is inaccessible', () => {
    const world = aDocumentWorld();
    const { id } = world.shelf.create('Essai');
    world.shelf.write(id, new Uint8Array([1, 2, 3]));
    expect(() => world.app.openById(id)).toThrow(
      'The document is inaccessible. Please try again later.',
    );
    expect(world.shelf.damage).toHaveLength(1);
  });
});
