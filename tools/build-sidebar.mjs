// Builds the sidebar and the dialog: one HTML file each, its script and style inside, as Apps Script serves it. No
// template literal is left in it (Google may take `//` inside one for a comment), no `<?` (a scriptlet), and nothing that
// ends the script early.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Inside a script, these spellings mean the same to JavaScript and nothing to the HTML parser. */
export const inlinedScript = (code) =>
  code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '\\x3C!--')
    .replace(/<\?/g, '\\x3C?');

export const inlinedStyle = (css) => css.replace(/<\/(style)/gi, '<\\/$1').replace(/<\?/g, '<\\?');

async function bundled(entryPoint) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  return outputFiles[0].text.trim();
}

/** Writes the sidebar and answers its sizes in bytes. */
export const buildSidebar = (outFile) =>
  buildPage(outFile, { script: 'src/sidebar/main.tsx', style: 'src/sidebar/sidebar.css' });

/** Writes the dialog of files: what reads and writes them is there only, not in the sidebar. */
export const buildDialog = (outFile) =>
  buildPage(outFile, {
    script: 'src/sidebar/dialog.tsx',
    style: 'src/sidebar/exchange/exchange.css',
  });

/** Writes a page and answers its sizes in bytes. The same sources always give the same file. */
async function buildPage(outFile, entries) {
  const [script, style] = await Promise.all([bundled(entries.script), bundled(entries.style)]);
  const html = [
    '<!doctype html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<base target="_top">',
    '<title>Passe-plat</title>',
    `<style>${inlinedStyle(style)}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<script>${inlinedScript(script)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, html);
  return { bytes: Buffer.byteLength(html), gzipBytes: gzipSync(html, { level: 9 }).length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outFile = process.argv[2] ?? join(ROOT, 'dist/sidebar.html');
  const { bytes, gzipBytes } = await buildSidebar(outFile);
  console.log(`${outFile}: ${bytes} bytes, ${gzipBytes} gzipped`);
}
