// Builds dist/: exactly what is pushed to Apps Script. Reproducible: the same sources give the same bytes.
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack from 'webpack';
import serverConfig from '../webpack.config.mjs';
import { buildDialog, buildSidebar } from './build-sidebar.mjs';
import { buildTemplates } from './build-templates.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function buildServer(outputPath) {
  const config = { ...serverConfig, output: { ...serverConfig.output, path: outputPath } };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

/** Writes Code.js, the two pages, the wording of documents and the manifest into a folder, `dist` unless a check wants them elsewhere. */
export async function build(folder = path.join(ROOT, 'dist')) {
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(folder)) await rm(path.join(folder, file), { recursive: true });
  buildTemplates(path.join(folder, 'templates.html'));
  await Promise.all([
    buildServer(folder),
    buildSidebar(path.join(folder, 'sidebar.html')),
    buildDialog(path.join(folder, 'dialog.html')),
    copyFile(path.join(ROOT, 'appsscript/appsscript.json'), path.join(folder, 'appsscript.json')),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
