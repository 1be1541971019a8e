import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HostClock } from '../contract';
import { writeAtomically } from './atomic-write';
import { blankDocx } from './blank-docx';
import { DocxPackage } from './docx-package';
import { readableDocx, titleOf } from './docx-title';
import {
  DOC_TYPE,
  FOLDER_TYPE,
  indexText,
  newEntry,
  parseIndex,
  type ShelfFile,
  type ShelfIndex,
} from './shelf-index';

const EXTENSIONS: Readonly<Record<string, string>> = {
  [DOC_TYPE]: 'docx',
  'application/pdf': 'pdf',
};

export interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes?: Uint8Array;
  readonly parents?: readonly string[];
  readonly openedWithApp?: boolean;
}

export type FilePatch = Partial<
  Pick<
    ShelfFile,
    | 'name'
    | 'parents'
    | 'trashed'
    | 'description'
    | 'properties'
    | 'appProperties'
    | 'openedWithApp'
  >
>;

/** The workspace's Drive: a folder with one file per document and `index.json`, which knows their names. */
export class DocumentShelf {
  private readonly listeners = new Set<() => void>();
  private readonly sentences: string[] = [];
  private files = new Map<string, ShelfFile>();
  private root = '';

  private constructor(
    private readonly folder: string,
    private readonly clock: HostClock,
  ) {}

  static open(folder: string, clock: HostClock): DocumentShelf {
    mkdirSync(folder, { recursive: true });
    const shelf = new DocumentShelf(folder, clock);
    shelf.load();
    return shelf;
  }

  /** Calls the listener after each change; the answer ends it. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What was found damaged, in French, for the person at the screen. */
  get damage(): readonly string[] {
    return this.sentences;
  }

  /** Id of « Mon Drive ». */
  get rootId(): string {
    return this.root;
  }

  list(): readonly ShelfFile[] {
    return [...this.files.values()];
  }

  find(id: string): ShelfFile | null {
    return this.files.get(id) ?? null;
  }

  /** A new Google Doc with one empty paragraph. */
  create(name: string, parents?: readonly string[]): ShelfFile {
    const bytes = blankDocx(name, new Date(this.clock.now())).toBytes();
    return this.put({ name, mimeType: DOC_TYPE, bytes, ...(parents ? { parents } : {}) });
  }

  createFolder(name: string, parents?: readonly string[]): ShelfFile {
    return this.put({ name, mimeType: FOLDER_TYPE, ...(parents ? { parents } : {}) });
  }

  copy(id: string, name: string, parents?: readonly string[]): ShelfFile {
    const source = this.required(id);
    return this.put({
      name,
      mimeType: source.mimeType,
      bytes: this.bytes(id),
      parents: parents ?? source.parents,
    });
  }

  /** A file from outside; a Doc must be a .docx that can be read. */
  add(file: NewFile): ShelfFile {
    if (file.mimeType === DOC_TYPE && !readableDocx(file.bytes ?? new Uint8Array())) {
      throw new Error('Ce fichier n’est pas un document .docx lisible.');
    }
    return this.put(file);
  }

  /** Bytes of the Doc as a .docx; a damaged one is set aside and says so. */
  docxBytes(id: string): Uint8Array {
    this.docx(id);
    return this.bytes(id);
  }

  /** The Doc, read; a damaged one is set aside and says so. */
  docx(id: string): DocxPackage {
    const file = this.required(id);
    if (file.mimeType !== DOC_TYPE) throw new Error(`« ${file.name} » n’est pas un document.`);
    const bytes = this.bytes(id);
    try {
      return DocxPackage.open(bytes);
    } catch {
      const aside = `${id}.illisible-${this.stamp()}.docx`;
      renameSync(this.pathOf(file), join(this.folder, aside));
      const sentence = `Le document « ${file.name} » est illisible : il a été mis de côté sous le nom « ${aside} ».`;
      this.sentences.push(sentence);
      throw new Error(sentence);
    }
  }

  bytes(id: string): Uint8Array {
    const file = this.required(id);
    if (file.mimeType === FOLDER_TYPE) return new Uint8Array();
    const path = this.pathOf(file);
    if (!existsSync(path)) {
      throw new Error(`Le fichier de « ${file.name} » manque dans le dossier des documents.`);
    }
    return new Uint8Array(readFileSync(path));
  }

  write(id: string, bytes: Uint8Array): ShelfFile {
    const file = this.required(id);
    writeAtomically(this.pathOf(file), bytes);
    return this.touch({ ...file, version: file.version + 1 }, {});
  }

  update(id: string, patch: FilePatch): ShelfFile {
    return this.touch(this.required(id), patch);
  }

  /** Gone for good, with everything below when it is a folder. */
  remove(id: string): void {
    for (const child of this.list()) if (child.parents.includes(id)) this.remove(child.id);
    const file = this.files.get(id);
    if (!file) return;
    this.files.delete(id);
    this.saveIndex();
    rmSync(this.pathOf(file), { force: true });
  }

  private load(): void {
    const path = this.indexPath;
    if (!existsSync(path)) {
      const found = this.documentsInFolder();
      this.root = this.newId(FOLDER_TYPE);
      if (found.length > 0) this.rebuild(found);
      return;
    }
    try {
      const index = parseIndex(readFileSync(path, 'utf8'));
      this.root = index.rootId;
      this.files = new Map(index.files.map((file) => [file.id, file]));
    } catch {
      const aside = `index.illisible-${this.stamp()}.json`;
      renameSync(path, join(this.folder, aside));
      this.sentences.push(
        `La liste des documents (index.json) est illisible : elle a été mise de côté sous le nom « ${aside} » et refaite d’après les documents présents.`,
      );
      this.root = this.newId(FOLDER_TYPE);
      this.rebuild(this.documentsInFolder());
    }
    for (const file of this.list()) {
      if (file.mimeType !== FOLDER_TYPE && !existsSync(this.pathOf(file))) {
        this.sentences.push(
          `Le fichier de « ${file.name} » manque dans le dossier des documents (${file.id}).`,
        );
      }
    }
  }

  private documentsInFolder(): string[] {
    return readdirSync(this.folder)
      .map((name) => /^([\w-]{20,60})\.docx$/.exec(name)?.[1])
      .filter((id): id is string => id !== undefined);
  }

  private rebuild(ids: readonly string[]): void {
    const at = new Date(this.clock.now()).toISOString();
    for (const id of ids) {
      const name = titleOf(new Uint8Array(readFileSync(join(this.folder, `${id}.docx`))));
      const entry = newEntry({
        id,
        name: name ?? 'Document retrouvé',
        mimeType: DOC_TYPE,
        parents: [this.root],
        at,
        openedWithApp: true,
      });
      this.files.set(id, entry);
    }
    this.saveIndex();
  }

  private touch(file: ShelfFile, patch: FilePatch): ShelfFile {
    const modifiedAt = new Date(this.clock.now()).toISOString();
    const changed = { ...file, ...patch, modifiedAt };
    this.keep(changed);
    return changed;
  }

  private put(file: NewFile): ShelfFile {
    const entry = newEntry({
      id: this.newId(file.mimeType),
      name: file.name,
      mimeType: file.mimeType,
      parents: file.parents ?? [this.root],
      at: new Date(this.clock.now()).toISOString(),
      openedWithApp: file.openedWithApp ?? true,
    });
    if (file.bytes) writeAtomically(this.pathOf(entry), file.bytes);
    this.keep(entry);
    return entry;
  }

  private keep(file: ShelfFile): void {
    this.files.set(file.id, file);
    this.saveIndex();
  }

  private saveIndex(): void {
    const index: ShelfIndex = { rootId: this.root, files: this.list() };
    writeAtomically(this.indexPath, new TextEncoder().encode(indexText(index)));
    for (const listener of this.listeners) listener();
  }

  private required(id: string): ShelfFile {
    const file = this.files.get(id);
    if (!file) throw new Error(`Aucun fichier ne porte l’identifiant ${id}.`);
    return file;
  }

  private newId(mimeType: string): string {
    // Google's documents have 44 characters, its folders 33; both start with a 1.
    const length = mimeType === FOLDER_TYPE ? 33 : 44;
    return `1${randomBytes(40).toString('base64url')}`.slice(0, length);
  }

  private pathOf(file: ShelfFile): string {
    return join(this.folder, `${file.id}.${EXTENSIONS[file.mimeType] ?? 'bin'}`);
  }

  private get indexPath(): string {
    return join(this.folder, 'index.json');
  }

  private stamp(): string {
    return new Date(this.clock.now()).toISOString().replace(/[:.]/g, '-');
  }
}
