/** Readable identifiers, never reused: `P-0001`, `PT-0012`. */
export function recordId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, '0')}`;
}

/** The number after the prefix, or null for an id of another shape. */
export function recordNumber(prefix: string, id: string): number | null {
  if (!id.startsWith(`${prefix}-`)) return null;
  const digits = id.slice(prefix.length + 1);
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

/** The id after the highest one in use. */
export function nextRecordId(prefix: string, ids: readonly string[]): string {
  const highest = ids.reduce((max, id) => Math.max(max, recordNumber(prefix, id) ?? 0), 0);
  return recordId(prefix, highest + 1);
}
