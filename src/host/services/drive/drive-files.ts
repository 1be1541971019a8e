import { ScriptError, ServiceObject } from '../../contract';
import type { DocumentShelf, FilePatch } from '../../docs/document-shelf';
import { documentText } from '../../docs/document-text';
import { DOC_TYPE, FOLDER_TYPE, type ShelfFile } from '../../docs/shelf-index';
import { noConverter, type ToPdf } from '../document/google-document';
import { ScriptBlob } from '../script-blob';
import { notEmulated } from './drive-errors';
import { parseFields, selectFields } from './drive-fields';
import { sortedFiles } from './drive-order';
import { patchOf, textOf } from './drive-patch';
import { parseQuery } from './drive-query';
import { DEFAULT_FIELDS, FILE_FIELDS, fileResource, LIST_FIELDS } from './drive-resource';

type Resource = Readonly<Record<string, unknown>>;
type Options = Readonly<Record<string, unknown>>;
type UpdateArguments = [Resource, string, (ScriptBlob | null)?, Options?];

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
interface ApiCall {
  readonly method: string;
  readonly options: Options;
  /** Options that are emulated. */
  readonly known: readonly string[];
}

/** `Drive.Files`. Files that the app neither made nor opened do not exist for it. */
export class DriveFiles extends ServiceObject {
  readonly gasType = 'Drive_v3.Files';

  constructor(
    private readonly shelf: DocumentShelf,
    private readonly toPdf: ToPdf | null,
  ) {
    super();
  }

  create(resource: Resource, media?: ScriptBlob | null, options: Options = {}): Resource {
    return this.call({ method: 'create', options: options, known: ['fields'] }, () => {
      const patch = patchOf(resource, null);
      const name = patch.name ?? 'Untitled';
      const file = this.add(
        { name, type: textOf(resource, 'mimeType'), parents: this.parentsOf(resource) },
        media ?? null,
      );
      return this.answer(this.dress(file, patch), options);
    });
  }

  copy(resource: Resource, fileId: string, options: Options = {}): Resource {
    return this.call({ method: 'copy', options: options, known: ['fields'] }, () => {
      const source = this.visible(fileId);
      if (source.mimeType === FOLDER_TYPE) {
        throw new ScriptError('This file cannot be copied by the user.');
      }
      const patch = patchOf(resource, null);
      const name = patch.name ?? `Copy of ${source.name}`;
      const file = this.shelf.copy(fileId, name, this.parentsOf(resource));
      return this.answer(this.dress(file, patch), options);
    });
  }

  get(fileId: string, options: Options = {}): Resource {
    return this.call({ method: 'get', options: options, known: ['fields'] }, () =>
      this.answer(this.visible(fileId), options),
    );
  }

  list(options: Options = {}): Resource {
    const known = ['q', 'fields', 'pageSize', 'pageToken', 'orderBy', 'spaces'];
    return this.call({ method: 'list', options: options, known: known }, () => {
      const query = textOf(options, 'q');
      const test = query ? parseQuery(query, this.shelf.rootId) : () => true;
      const files = sortedFiles(this.shelf.list(), textOf(options, 'orderBy')).filter(
        (file) => file.openedWithApp && test(file),
      );
      const size = Number(options['pageSize'] ?? 100);
      const from = Number(options['pageToken'] ?? 0);
      if (!Number.isInteger(size) || size < 1 || !Number.isInteger(from)) {
        throw new ScriptError('Invalid Value');
      }
      const next = from + size < files.length ? { nextPageToken: String(from + size) } : {};
      const page = files.slice(from, from + size);
      return this.pageAnswer(page, next, options['fields']);
    });
  }

  update(...[resource, fileId, media, options = {}]: UpdateArguments): Resource {
    return this.call(
      { method: 'update', options: options, known: ['fields', 'addParents', 'removeParents'] },
      () => {
        const file = this.visible(fileId);
        if (resource['parents'] !== undefined) {
          throw new ScriptError(
            'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
          );
        }
        if (media) this.writeMedia(file, media);
        const parents = this.moved(file, options);
        const patch = { ...patchOf(resource, file), ...(parents ? { parents } : {}) };
        return this.answer(this.shelf.update(fileId, patch), options);
      },
    );
  }

  remove(fileId: string, options: Options = {}): void {
    this.call({ method: 'delete', options: options, known: [] }, () => {
      this.visible(fileId);
      this.shelf.remove(fileId);
      return {};
    });
  }

  export(fileId: string, mimeType: string): ScriptBlob | Promise<ScriptBlob> {
    return this.call({ method: 'export', options: {}, known: [] }, () => {
      const file = this.visible(fileId);
      if (file.mimeType !== DOC_TYPE)
        throw new ScriptError('Export only supports Docs Editors files.');
      const bytes = this.shelf.docxBytes(fileId);
      if (mimeType === DOCX_TYPE) return new ScriptBlob(bytes, mimeType, `${file.name}.docx`);
      if (mimeType === 'text/plain') {
        const text = new TextEncoder().encode(documentText(bytes));
        return new ScriptBlob(text, mimeType, `${file.name}.txt`);
      }
      if (mimeType !== 'application/pdf') {
        throw new ScriptError('The requested conversion is not supported.');
      }
      if (!this.toPdf) throw noConverter();
      return this.toPdf(bytes).then((pdf) => new ScriptBlob(pdf, mimeType, `${file.name}.pdf`));
    });
  }

  private add(
    file: {
      readonly name: string;
      readonly type: string | null;
      readonly parents: readonly string[] | undefined;
    },
    media: ScriptBlob | null,
  ): ShelfFile {
    const { name, type } = file;
    const parents = file.parents ? { parents: file.parents } : {};
    if (type === FOLDER_TYPE) return this.shelf.createFolder(name, file.parents);
    if (type === DOC_TYPE && !media) return this.shelf.create(name, file.parents);
    if (type === DOC_TYPE && media?.getContentType() !== DOCX_TYPE) {
      throw notEmulated(`converting ${media?.getContentType() ?? ''} to a Google Doc`);
    }
    if (type !== DOC_TYPE && type?.startsWith('application/vnd.google-apps.')) {
      throw notEmulated(`creating a file of type ${type}`);
    }
    const mimeType = type ?? media?.getContentType() ?? 'application/octet-stream';
    const bytes = media?.content ?? new Uint8Array();
    return this.shelf.add({ name, mimeType, bytes, ...parents });
  }

  private writeMedia(file: ShelfFile, media: ScriptBlob): void {
    if (
      file.mimeType === FOLDER_TYPE ||
      (file.mimeType === DOC_TYPE && media.getContentType() !== DOCX_TYPE)
    ) {
      throw notEmulated(`writing ${media.getContentType() ?? ''} into ${file.mimeType}`);
    }
    this.shelf.write(file.id, media.content);
  }

  private visible(id: string): ShelfFile {
    const file = this.shelf.find(id);
    if (!file?.openedWithApp) throw new ScriptError(`File not found: ${id}.`);
    return file;
  }

  private parentsOf(resource: Resource): string[] | undefined {
    const parents = resource['parents'];
    if (parents === undefined || parents === null) return undefined;
    if (!Array.isArray(parents)) throw new ScriptError('Invalid Value');
    return parents.map((id) => this.folder(String(id)));
  }

  private folder(id: string): string {
    if (id === 'root' || id === this.shelf.rootId) return this.shelf.rootId;
    const folder = this.visible(id);
    if (folder.mimeType !== FOLDER_TYPE) {
      throw new ScriptError('The specified parent is not a folder.');
    }
    return id;
  }

  private moved(file: ShelfFile, options: Options): readonly string[] | null {
    const ids = (name: string): string[] =>
      (textOf(options, name) ?? '')
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== '')
        .map((id) => (id === 'root' ? this.shelf.rootId : id));
    const added = ids('addParents').map((id) => this.folder(id));
    const removed = ids('removeParents');
    if (added.length + removed.length === 0) return null;
    return [...new Set([...file.parents.filter((id) => !removed.includes(id)), ...added])];
  }

  /** What the file was not given when it was made. */
  private dress(file: ShelfFile, patch: FilePatch): ShelfFile {
    const isDressed = Object.keys(patch).every((name) => name === 'name');
    return isDressed ? file : this.shelf.update(file.id, { ...patch, name: file.name });
  }

  private answer(file: ShelfFile, options: Options): Resource {
    const selection = parseFields(textOf(options, 'fields') ?? DEFAULT_FIELDS);
    return selectFields(fileResource(this.shelf, file), selection, FILE_FIELDS);
  }

  private pageAnswer(page: readonly ShelfFile[], next: Resource, fields: unknown): Resource {
    const text =
      typeof fields === 'string'
        ? fields
        : `kind,nextPageToken,incompleteSearch,files(${DEFAULT_FIELDS})`;
    const selection = parseFields(text);
    const inner = selection.get('files') ?? parseFields(selection.has('*') ? '*' : DEFAULT_FIELDS);
    const files = page.map((file) =>
      selectFields(fileResource(this.shelf, file), inner, FILE_FIELDS),
    );
    const resource = { kind: 'drive#fileList', incompleteSearch: false, ...next, files };
    return selectFields(resource, selection, LIST_FIELDS);
  }

  private call<Answer>({ method, options, known }: ApiCall, action: () => Answer): Answer {
    for (const name of Object.keys(options)) {
      // Shared drives do not exist here: saying that they are welcome changes nothing.
      if (!known.includes(name) && name !== 'supportsAllDrives') {
        throw notEmulated(`the option ${name} of files.${method}`);
      }
    }
    try {
      return action();
    } catch (error) {
      if (!(error instanceof ScriptError) || error.name === 'Error') throw error;
      throw new ScriptError(
        `API call to drive.files.${method} failed with error: ${error.message}`,
        'GoogleJsonResponseException',
      );
    }
  }
}
