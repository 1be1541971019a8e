/** The list of the workspace's files: what is written in `index.json`, and how it is believed when read back. */

export const DOC_TYPE = 'application/vnd.google-apps.document';
export const FOLDER_TYPE = 'application/vnd.google-apps.folder';

export interface ShelfFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  /** ISO instants. */
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly trashed: boolean;
  readonly description: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly appProperties: Readonly<Record<string, string>>;
  /** Made by the app, or opened with it: what the `drive.file` scope lets it see. */
  readonly openedWithApp: boolean;
  /** Grows each time the content is written. */
  readonly version: number;
}

export interface NewEntry {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly at: string;
  readonly openedWithApp: boolean;
}

export function newEntry({ at, ...entry }: NewEntry): ShelfFile {
  return {
    ...entry,
    createdAt: at,
    modifiedAt: at,
    trashed: false,
    description: '',
    properties: {},
    appProperties: {},
    version: 1,
  };
}

export interface ShelfIndex {
  readonly rootId: string;
  readonly files: readonly ShelfFile[];
}

export function parseIndex(text: string): ShelfIndex {
  const raw: unknown = JSON.parse(text);
  if (!isRecord(raw) || raw['format'] !== 1 || typeof raw['rootId'] !== 'string') {
    throw new Error('not an index of documents');
  }
  const files = raw['files'];
  if (!Array.isArray(files)) throw new Error('the index has no list of files');
  return { rootId: raw['rootId'], files: files.map(parseFile) };
}

export function indexText(index: ShelfIndex): string {
  return `${JSON.stringify({ format: 1, ...index }, null, 2)}\n`;
}

function parseFile(raw: unknown): ShelfFile {
  if (!isRecord(raw)) throw new Error('an entry of the index is not an object');
  const file: ShelfFile = {
    id: text(raw['id']),
    name: text(raw['name']),
    mimeType: text(raw['mimeType']),
    parents: list(raw['parents']).map(text),
    createdAt: text(raw['createdAt']),
    modifiedAt: text(raw['modifiedAt']),
    trashed: raw['trashed'] === true,
    description: raw['description'] === undefined ? '' : text(raw['description']),
    properties: texts(raw['properties']),
    appProperties: texts(raw['appProperties']),
    openedWithApp: raw['openedWithApp'] !== false,
    version: typeof raw['version'] === 'number' ? raw['version'] : 1,
  };
  // The id becomes a file name: an edited index must not lead out of the folder.
  if (!/^[\w-]{20,60}$/.test(file.id)) throw new Error('an entry of the index has no usable id');
  return file;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a text is missing in the index');
  return value;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, text(one)]));
}
