import { afterEach, describe, expect, it } from '@jest/globals';
import { ScriptBlob } from '../../../../../src/host/services/script-blob';
import {
  aDocumentWorld,
  removeDocumentWorlds,
  type DocumentWorld,
} from '../document/document-world';

afterEach(removeDocumentWorlds);

const DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const PDF = 'application/pdf';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

function files(world: DocumentWorld): Files {
  return world.drive.Files;
}

/** The signatures of the real service take its own Blob type. */
function aBlob(text: string, type: string): GoogleAppsScript.Base.Blob {
  return new ScriptBlob(
    new TextEncoder().encode(text),
    type,
    'x',
  ) as unknown as GoogleAppsScript.Base.Blob;
}

describe('the advanced Drive service', () => {
  it('makes a document in a folder and answers the four default fields', () => {
    const world = aDocumentWorld();
    const folder = files(world).create({ name: 'Conventions', mimeType: FOLDER });
    const made = files(world).create({
      name: 'Modèle',
      mimeType: DOC,
      parents: [String(folder.id)],
    });
    expect(Object.keys(made)).toEqual(['kind', 'id', 'name', 'mimeType']);
    expect(world.app.openById(String(made.id)).getBody().getNumChildren()).toBe(1);
    expect(files(world).get(String(made.id), { fields: 'name,parents,trashed' })).toEqual({
      name: 'Modèle',
      parents: [folder.id],
      trashed: false,
    });
  });

  it('copies the saved document, under a name and into a folder of its own', () => {
    const world = aDocumentWorld();
    const doc = world.app.create('Modèle');
    doc.getBody().appendParagraph('enregistré');
    doc.saveAndClose();
    world.app.openById(doc.getId()).getBody().appendParagraph('pas encore');
    const folder = files(world).create({ name: 'Conventions', mimeType: FOLDER });
    const copy = files(world).copy(
      { name: 'Convention', parents: [String(folder.id)] },
      doc.getId(),
    );
    expect(world.app.openById(String(copy.id)).getBody().getText()).toBe('\nenregistré');
    expect(world.shelf.find(String(copy.id))).toMatchObject({
      name: 'Convention',
      parents: [folder.id],
    });
    expect(files(world).copy({}, doc.getId()).name).toBe('Copy of Modèle');
  });

  it('does not see a file that the app neither made nor opened', () => {
    const world = aDocumentWorld();
    const mine = world.app.create('À moi');
    const bytes = world.shelf.docxBytes(mine.getId());
    const { id } = world.shelf.add({
      name: 'Étranger',
      mimeType: DOC,
      bytes,
      openedWithApp: false,
    });
    const missing = (method: string): string =>
      `API call to drive.files.${method} failed with error: File not found: ${id}.`;
    expect(() => files(world).get(id)).toThrow(missing('get'));
    expect(() => files(world).copy({}, id)).toThrow(missing('copy'));
    expect(() => files(world).update({ name: 'x' }, id)).toThrow(missing('update'));
    expect(() => files(world).export(id, PDF)).toThrow(missing('export'));
    expect(() => files(world).remove(id)).toThrow(missing('delete'));
    expect(() => files(world).create({ name: 'x', parents: [id] })).toThrow(missing('create'));
    expect(
      files(world)
        .list()
        .files?.map((file) => file.name),
    ).toEqual(['À moi']);
    expect(world.app.openById(id).getName()).toBe('Étranger');
  });

  it('names its errors as the service does', () => {
    const world = aDocumentWorld();
    expect(() => files(world).get('inconnu')).toThrow(
      expect.objectContaining({ name: 'GoogleJsonResponseException' }),
    );
    const { id } = files(world).create({ name: 'x', mimeType: DOC });
    expect(() => files(world).get(String(id), { fields: 'title' })).toThrow(
      'API call to drive.files.get failed with error: Invalid field selection title',
    );
    expect(() => files(world).list({ fields: 'items(id)' })).toThrow(
      'Invalid field selection items',
    );
    expect(() => files(world).update({ parents: ['root'] }, String(id))).toThrow(
      'The parents field is not directly writable in update requests.',
    );
  });

  it('refuses by name what it does not emulate', () => {
    const world = aDocumentWorld();
    const sheet = 'application/vnd.google-apps.spreadsheet';
    expect(() => files(world).create({ name: 'x', mimeType: sheet })).toThrow('not emulated yet');
    expect(() => files(world).create({ name: 'x', starred: true })).toThrow('the field starred');
    expect(() => files(world).list({ corpora: 'user' })).toThrow(
      'the option corpora of files.list',
    );
    expect(() => files(world).create({ mimeType: DOC }, aBlob('<p>x</p>', 'text/html'))).toThrow(
      'converting text/html to a Google Doc',
    );
  });

  it('renames, describes, moves, marks, trashes and removes a file', () => {
    const world = aDocumentWorld();
    const folder = String(files(world).create({ name: 'F', mimeType: FOLDER }).id);
    const id = String(
      files(world).create({ name: 'x', mimeType: DOC, appProperties: { a: '1' } }).id,
    );
    // The typed signatures know no options without a blob; scripts pass null for it.
    const untyped = files(world) as unknown as { update(...parts: unknown[]): unknown };
    untyped.update({ name: 'y' }, id, null, {
      addParents: folder,
      removeParents: 'root',
    });
    files(world).update({ description: 'd', appProperties: { b: '2' } }, id);
    files(world).update({ trashed: true }, id);
    expect(files(world).get(id, { fields: '*' })).toMatchObject({
      name: 'y',
      description: 'd',
      trashed: true,
      parents: [folder],
      appProperties: { a: '1', b: '2' },
      webViewLink: `https://docs.google.com/document/d/${id}/edit`,
    });
    expect(world.app.openById(id).getName()).toBe('y');
    files(world).remove(id);
    expect(() => world.app.openById('inconnu')).toThrow('Document is missing');
    expect(world.shelf.find(id)).toBeNull();
  });

  it.each([
    ["name = 'Convention B'", ['Convention B']],
    ["name contains 'conv'", ['Convention A', 'Convention B', 'Conventions']],
    [`mimeType = '${FOLDER}'`, ['Conventions']],
    [`mimeType != '${FOLDER}' and trashed = false`, ['Convention A', "L'autre"]],
    ["not name contains 'Conv' or trashed = true", ['Convention B', "L'autre"]],
    ["(name = 'Convention A' or name = 'x') and 'root' in parents", []],
    ["appProperties has { key='kind' and value='agreement' }", ['Convention A']],
    ["name = 'L\\'autre'", ["L'autre"]],
    ["modifiedTime > '2026-01-31T11:00:00Z' and name = 'Conventions'", ['Conventions']],
  ])('lists what the query %s asks for', (q, names) => {
    const world = aDocumentWorld();
    const folder = String(files(world).create({ name: 'Conventions', mimeType: FOLDER }).id);
    const parents = [folder];
    files(world).create({
      name: 'Convention A',
      mimeType: DOC,
      parents,
      appProperties: { kind: 'agreement' },
    });
    const other = files(world).create({ name: 'Convention B', mimeType: DOC, parents });
    files(world).update({ trashed: true }, String(other.id));
    files(world).create({ name: "L'autre", mimeType: DOC });
    const list = files(world).list({ q, orderBy: 'name', fields: 'files(name)' });
    expect(list).toEqual({ files: names.map((name) => ({ name })) });
  });

  it.each(["name is 'x'", "name = x'", 'trashed', "name = 'x' and", "owner = 'me'"])(
    'refuses the query %s',
    (q) => {
      expect(() => files(aDocumentWorld()).list({ q })).toThrow('Invalid Value');
    },
  );

  it('lists page after page', () => {
    const world = aDocumentWorld();
    for (const name of ['a', 'b', 'c']) files(world).create({ name, mimeType: DOC });
    const options = { orderBy: 'name desc', pageSize: 2, fields: 'nextPageToken, files/name' };
    const first = files(world).list(options);
    expect(first.files).toEqual([{ name: 'c' }, { name: 'b' }]);
    const rest = files(world).list({ ...options, pageToken: first.nextPageToken });
    expect(rest).toEqual({ files: [{ name: 'a' }] });
  });

  it('stores a PDF, and exports a document as text, .docx and PDF', async () => {
    const world = aDocumentWorld(() => Promise.resolve(new TextEncoder().encode('%PDF-')));
    const pdf = files(world).create({ name: 'convention.pdf' }, aBlob('%PDF-1', PDF));
    expect(files(world).get(String(pdf.id), { fields: 'mimeType,size,fileExtension' })).toEqual({
      mimeType: PDF,
      size: '6',
      fileExtension: 'pdf',
    });
    const doc = world.app.create('Essai');
    doc.getBody().setText('Bonjour');
    doc.saveAndClose();
    // The typed signature of export answers nothing; the service answers a blob.
    const exported = async (type: string): Promise<ScriptBlob> =>
      (await (files(world).export(doc.getId(), type) as unknown)) as ScriptBlob;
    expect((await exported('text/plain')).getDataAsString()).toBe('Bonjour');
    expect((await exported(PDF)).getName()).toBe('Essai.pdf');
    await expect(async () => exported('image/png')).rejects.toThrow(
      'The requested conversion is not supported.',
    );
    expect(() => files(world).export(String(pdf.id), PDF)).toThrow(
      'Export only supports Docs Editors files.',
    );
  });
});
