import type { Fields, RecordDefinition, RowOf } from '../model/define-record';

/** What a sheet may do to a text on its own: spaces, ends of lines, the apostrophe that keeps it a text. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/^'/, '').replace(/\s+/g, ' ').trim();
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/** FNV-1a over two halves: enough to see that a row is not the one that was shown, and no service is asked. */
function fingerprint(text: string): string {
  let [low, high] = [0x811c9dc5, 0x050c5d1f];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 16), 0x01000193);
  }
  return [low, high].map((half) => (half >>> 0).toString(36)).join('-');
}

/**
 * Tells one content of a row from another, however it was changed: by a form, by hand, by an import. `companions` are
 * the rows that are edited with it.
 */
export function rowVersion<F extends Fields>(
  definition: RecordDefinition<string, F>,
  row: RowOf<F>,
  companions: readonly unknown[] = [],
): string {
  const cells = Object.keys(definition.fields).map((key) => plain(row[key]));
  return fingerprint(JSON.stringify([cells, companions]));
}
