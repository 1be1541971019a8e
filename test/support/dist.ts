import { readFileSync } from 'node:fs';
import path from 'node:path';

const DIST = path.resolve(__dirname, '../../dist');
const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8');

/** What is pushed to Apps Script, as committed. */
export const dist = {
  code: read('Code.js'),
  page: read('sidebar.html'),
  dialog: read('dialog.html'),
  manifest: JSON.parse(read('appsscript.json')) as Readonly<Record<string, unknown>>, // JSON of an object
};

/** Contents of each script of a page, as an HTML parser cuts them. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script[^>]*>([^]*?)<\/script/gi)].map(([, code]) => code ?? '');
}
