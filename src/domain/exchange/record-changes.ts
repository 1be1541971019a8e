/** One field that an import would write over: null is blank. */
export interface FieldChange {
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What differs between a record and the values read for it; keys that were not read are left alone. */
export function recordChanges(
  before: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): FieldChange[] {
  return Object.entries(values)
    .map(([key, to]): FieldChange => ({ key, from: before[key] ?? null, to }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

/**
 * A short number that stands for a difference, so that what is written is what the person was shown: not a secret, only
 * a way to see that the workbook changed meanwhile. Never 0, which means « nothing to write ».
 */
export function changeMark(target: string | null, changes: readonly FieldChange[]): number {
  const text = JSON.stringify([target, changes]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0 || 1;
}
