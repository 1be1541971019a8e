// Builds dist/: exactly what is pushed to Apps Script. Reproducible: the same sources give the same bytes.
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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

/** The files of the folder, whole: what fails leaves those that are there, and who reads them meanwhile finds them. */
async function put(made, folder) {
  await mkdir(folder, { recursive: true });
  const files = await readdir(made);
  for (const file of files) {
    const beside = path.join(folder, `.${file}.${process.pid}`);
    await copyFile(path.join(made, file), beside);
    await rename(beside, path.join(folder, file));
  }
  const left = (await readdir(folder)).filter((file) => !files.includes(file));
  for (const file of left) await rm(path.join(folder, file), { recursive: true });
}

/** Writes Code.js, the two pages, the wording of documents and the manifest into a folder, `dist` unless a check wants them elsewhere. */
export async function build(folder = path.join(ROOT, 'dist')) {
  const made = await mkdtemp(path.join(tmpdir(), 'passe-plat-build-'));
  try {
    buildTemplates(path.join(made, 'templates.html'));
    await Promise.all([
      buildServer(made),
      buildSidebar(path.join(made, 'sidebar.html')),
      buildDialog(path.join(made, 'dialog.html')),
      copyFile(path.join(ROOT, 'appsscript/appsscript.json'), path.join(made, 'appsscript.json')),
    ]);
    await put(made, folder);
  } finally {
    await rm(made, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
