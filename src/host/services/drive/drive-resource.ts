import type { DocumentShelf } from '../../docs/document-shelf';
import { DOC_TYPE, FOLDER_TYPE, type ShelfFile } from '../../docs/shelf-index';

/** What version 3 answers when nobody asks for more. */
export const DEFAULT_FIELDS = 'kind,id,name,mimeType';

/** The fields of a file this host knows; any other name is refused rather than left out in silence. */
export const FILE_FIELDS: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'name',
  'mimeType',
  'description',
  'trashed',
  'explicitlyTrashed',
  'parents',
  'properties',
  'appProperties',
  'version',
  'webViewLink',
  'createdTime',
  'modifiedTime',
  'size',
  'fileExtension',
  'originalFilename',
]);

export const LIST_FIELDS: ReadonlySet<string> = new Set([
  'kind',
  'nextPageToken',
  'incompleteSearch',
  'files',
]);

export function fileResource(shelf: DocumentShelf, file: ShelfFile): Record<string, unknown> {
  const isBinary = file.mimeType !== DOC_TYPE && file.mimeType !== FOLDER_TYPE;
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description ? { description: file.description } : {}),
    trashed: file.trashed,
    explicitlyTrashed: file.trashed,
    parents: [...file.parents],
    ...(Object.keys(file.properties).length > 0 ? { properties: { ...file.properties } } : {}),
    ...(Object.keys(file.appProperties).length > 0
      ? { appProperties: { ...file.appProperties } }
      : {}),
    version: String(file.version),
    webViewLink: viewLink(file),
    createdTime: file.createdAt,
    modifiedTime: file.modifiedAt,
    ...(isBinary
      ? {
          size: String(shelf.bytes(file.id).length),
          fileExtension: /\.(\w+)$/.exec(file.name)?.[1] ?? '',
          originalFilename: file.name,
        }
      : {}),
  };
}

function viewLink(file: ShelfFile): string {
  if (file.mimeType === DOC_TYPE) return `https://docs.google.com/document/d/${file.id}/edit`;
  if (file.mimeType === FOLDER_TYPE) return `https://drive.google.com/drive/folders/${file.id}`;
  return `https://drive.google.com/file/d/${file.id}/view`;
}
