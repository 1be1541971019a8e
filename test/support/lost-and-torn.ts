type Row = Readonly<Record<string, string | number | boolean>>;

/** By the key of its columns: those a person added count for nothing here. */
function texts(row: Row): string {
  const keyed = Object.entries(row).filter(([key]) => !key.startsWith('#'));
  return JSON.stringify(Object.fromEntries(keyed.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What is wrong with the rows of a tab, held against those an undisturbed execution leaves; rows in any order. */
export function lostAndTorn(
  found: readonly Row[],
  wanted: readonly Row[],
  { removed, typed = 'à la main' }: { removed: string | undefined; typed?: string },
): string[] {
  const idKey = Object.keys(wanted[0] ?? {})[0] ?? '';
  const trouble: string[] = [];
  const byId = new Map<string, Row[]>();
  for (const row of found) {
    const id = String(row[idKey] ?? '');
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  for (const row of wanted) {
    const id = String(row[idKey]);
    const [one, ...more] = byId.get(id) ?? [];
    byId.delete(id);
    if (more.length > 0) trouble.push(`${id} is there ${more.length + 1} times`);
    if (one === undefined) {
      if (id !== removed) trouble.push(`${id} is lost`);
      continue;
    }
    if (JSON.stringify(Object.values(one)).includes(typed)) continue;
    if (texts(one) !== texts(row)) trouble.push(`${id} is torn: ${texts(one)}`);
  }
  for (const id of byId.keys()) trouble.push(`${id} is nobody's`);
  return trouble;
}
