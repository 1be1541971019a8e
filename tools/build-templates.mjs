// Writes dist/templates.html: the wording of the documents, apart from the code so that it is read only when asked for.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every file of wording, in the order of their names. */
function templateWordings() {
  const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'src/templates');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n');
}

export function buildTemplates(outFile) {
  const text = templateWordings();
  // A page that Google serves to itself: nothing in it may open a tag, an entity or a scriptlet.
  if (/[<&]/.test(text)) throw new Error('src/templates: < and & cannot be written');
  writeFileSync(outFile, `<pre>\n${text}\n</pre>\n`);
}
