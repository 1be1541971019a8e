import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentShelf } from '../../../../src/host/docs/document-shelf';
import { documentText } from '../../../../src/host/docs/document-text';
import { docxProblems } from './docx-problems';

const folders: string[] = [];
const clock = { now: () => Date.UTC(2026, 0, 31, 12) };

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the shelf of documents', () => {
  it('makes a sound, empty .docx with an id like Google’s', () => {
    const shelf = DocumentShelf.open(aFolder(), clock);
    const { id } = shelf.create('Convention');
    expect(id).toMatch(/^1[\w-]{43}$/);
    expect(docxProblems(shelf.docxBytes(id))).toEqual([]);
    expect(documentText(shelf.docxBytes(id))).toBe('');
  });

  it('finds its documents and folders again when it is opened anew', () => {
    const folder = aFolder();
    const first = DocumentShelf.open(folder, clock);
    const drawer = first.createFolder('Conventions');
    const file = first.create('Convention', [drawer.id]);
    const copy = first.copy(file.id, 'Copie');
    first.update(copy.id, { trashed: true, appProperties: { kind: 'agreement' } });
    const again = DocumentShelf.open(folder, clock);
    expect(again.rootId).toBe(first.rootId);
    expect(again.damage).toEqual([]);
    expect(again.list()).toEqual(first.list());
    expect(again.find(copy.id)).toMatchObject({
      name: 'Copie',
      parents: [drawer.id],
      trashed: true,
      appProperties: { kind: 'agreement' },
      createdAt: '2026-01-31T12:00:00.000Z',
    });
  });

  it('sets a damaged index aside and lists the documents that are there', () => {
    const folder = aFolder();
    const { id } = DocumentShelf.open(folder, clock).create('Convention Épicerie');
    writeFileSync(join(folder, 'index.json'), '{"format":1,"files":[{"id":');
    const shelf = DocumentShelf.open(folder, clock);
    expect(shelf.damage.join()).toContain('La liste des documents (index.json) est illisible');
    expect(shelf.find(id)?.name).toBe('Convention Épicerie');
    const aside = readdirSync(folder).find((name) => name.startsWith('index.illisible'));
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe('{"format":1,"files":[{"id":');
  });

  it.each([
    ['an id that leads out of the folder', { id: '../../../../etc/passwd-and-more' }],
    ['an entry without a name', { name: undefined }],
    ['another format', { format: 9 }],
  ])('does not believe an index with %s', (_, change) => {
    const folder = aFolder();
    const file = DocumentShelf.open(folder, clock).create('Convention');
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as object;
    const files = [{ ...file, ...change }];
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ ...index, ...change, files }));
    const shelf = DocumentShelf.open(folder, clock);
    expect(shelf.damage).toHaveLength(1);
    expect(shelf.list().map((one) => one.id)).toEqual([file.id]);
  });

  it('sets a damaged document aside, untouched, and says so', () => {
    const folder = aFolder();
    const shelf = DocumentShelf.open(folder, clock);
    const { id } = shelf.create('Convention');
    writeFileSync(join(folder, `${id}.docx`), 'pas un zip');
    expect(() => shelf.docxBytes(id)).toThrow('Le document « Convention » est illisible');
    expect(shelf.damage).toHaveLength(1);
    const aside = readdirSync(folder).find((name) => name.includes('illisible')) ?? '';
    expect(readFileSync(join(folder, aside), 'utf8')).toBe('pas un zip');
    expect(existsSync(join(folder, `${id}.docx`))).toBe(false);
  });

  it('says which document is missing from the folder', () => {
    const folder = aFolder();
    const { id } = DocumentShelf.open(folder, clock).create('Convention');
    rmSync(join(folder, `${id}.docx`));
    expect(DocumentShelf.open(folder, clock).damage).toEqual([
      `Le fichier de « Convention » manque dans le dossier des documents (${id}).`,
    ]);
  });

  it('refuses a foreign file that is no .docx', () => {
    const shelf = DocumentShelf.open(aFolder(), clock);
    const mimeType = 'application/vnd.google-apps.document';
    expect(() => shelf.add({ name: 'x', mimeType, bytes: new Uint8Array([1]) })).toThrow(
      'Ce fichier n’est pas un document .docx lisible.',
    );
    expect(shelf.list()).toEqual([]);
  });

  it('removes a folder with what it holds', () => {
    const folder = aFolder();
    const shelf = DocumentShelf.open(folder, clock);
    const drawer = shelf.createFolder('Conventions');
    const { id } = shelf.create('Convention', [drawer.id]);
    shelf.remove(drawer.id);
    expect(shelf.list()).toEqual([]);
    expect(existsSync(join(folder, `${id}.docx`))).toBe(false);
  });
});
