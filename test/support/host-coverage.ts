import { readFileSync } from 'node:fs';
import path from 'node:path';

/** docs/host-coverage.md as data: the names (`Spreadsheet.Range.getValues`) under each kind of line. */
export function hostCoverage(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync(path.resolve(__dirname, '../../docs/host-coverage.md'), 'utf8');
  const found = new Map<string, string[]>();
  let key = '';
  for (const line of page.split('\n')) {
    key = /^## (\S+)/.exec(line)?.[1] ?? key;
    const [, kind, names] = /^- (.+?): (`.*`)$/.exec(line) ?? [];
    if (kind === undefined || names === undefined) continue;
    const methods = names.split(', ').map((name) => `${key}.${name.replaceAll('`', '')}`);
    found.set(kind, [...(found.get(kind) ?? []), ...methods]);
  }
  return found;
}

const placeOf = (name: string) => {
  const parts = name.split('.');
  return `${parts[0] ?? ''} ${parts.at(-1) ?? ''}`;
};

/** Methods called that the page does not say the product uses. A kind of Element is known by its namespace and its method. */
export function notSaidToBeUsed(called: Iterable<string>): string[] {
  const used = [...hostCoverage()].flatMap(([kind, names]) =>
    kind.startsWith('Used') ? names : [],
  );
  const known = new Set([...used, ...used.map(placeOf)]);
  return [...called].filter((name) => !known.has(name) && !known.has(placeOf(name))).sort();
}
