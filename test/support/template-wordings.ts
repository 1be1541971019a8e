import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../../src/templates');

/** The wording of the templates as the sources have it: what dist/templates.html is made of. */
export function templateWordings(): string {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files
    .sort()
    .map((name) => readFileSync(path.join(FOLDER, name), 'utf8').trim())
    .join('\n\n');
}
