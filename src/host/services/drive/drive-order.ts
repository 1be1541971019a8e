/** The `orderBy` parameter of `files.list`. */
import { ScriptError } from '../../contract';
import { FOLDER_TYPE, type ShelfFile } from '../../docs/shelf-index';

export function sortedFiles(files: readonly ShelfFile[], orderBy: string | null): ShelfFile[] {
  const keys = (orderBy ?? 'modifiedTime desc').split(',').map((key) => key.trim().split(/\s+/));
  return [...files].sort((one, other) => {
    for (const [name, way] of keys) {
      const numeric = name === 'name_natural';
      const order = sortText(one, name).localeCompare(sortText(other, name), 'fr', { numeric });
      if (order !== 0) return way === 'desc' ? -order : order;
    }
    return 0;
  });
}

function sortText(file: ShelfFile, key: string | undefined): string {
  if (key === 'name' || key === 'name_natural') return file.name;
  if (key === 'createdTime') return file.createdAt;
  if (key === 'modifiedTime') return file.modifiedAt;
  if (key === 'folder') return file.mimeType === FOLDER_TYPE ? '0' : '1';
  throw new ScriptError('Invalid Value');
}
