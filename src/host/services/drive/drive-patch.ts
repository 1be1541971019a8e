/** What a resource given by a script changes in a file. */
import { ScriptError } from '../../contract';
import type { FilePatch } from '../../docs/document-shelf';
import type { ShelfFile } from '../../docs/shelf-index';
import { notEmulated } from './drive-errors';

type Resource = Readonly<Record<string, unknown>>;

const WRITABLE = new Set([
  'name',
  'mimeType',
  'description',
  'parents',
  'properties',
  'appProperties',
  'trashed',
  'id',
  'kind',
]);

export function patchOf(resource: Resource, file: ShelfFile | null): FilePatch {
  for (const name of Object.keys(resource)) {
    if (!WRITABLE.has(name)) throw notEmulated(`the field ${name} of a file`);
  }
  const name = textOf(resource, 'name');
  const description = textOf(resource, 'description');
  return {
    ...(name === null ? {} : { name }),
    ...(description === null ? {} : { description }),
    ...(typeof resource['trashed'] === 'boolean' ? { trashed: resource['trashed'] } : {}),
    ...texts(resource, 'properties', file),
    ...texts(resource, 'appProperties', file),
  };
}

export function textOf(resource: Resource, name: string): string | null {
  const value = resource[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') throw new ScriptError('Invalid Value');
  return `${value as string | number | boolean}`; // what JSON has beside objects and null
}

/** Keys not named stay; a key that is null goes. */
function texts(
  resource: Resource,
  name: 'properties' | 'appProperties',
  file: ShelfFile | null,
): FilePatch {
  const value = resource[name];
  if (typeof value !== 'object' || value === null) return {};
  const merged = new Map(Object.entries(file?.[name] ?? {}));
  for (const [key, text] of Object.entries(value)) {
    if (text === null) merged.delete(key);
    else merged.set(key, String(text));
  }
  return { [name]: Object.fromEntries(merged) };
}
