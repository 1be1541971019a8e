// Writes docs/verification/Verification.js: the contract cases of test/contract with what runs them and writes the tab
// « Vérification », for a real Apps Script project. `--check` only says whether it is current.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as prettier from 'prettier';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = path.join(ROOT, 'docs/verification/Verification.js');
const HEADER = `/*
 * Passe-plat, vérification de l’installation. À coller dans un fichier « Verification » du projet Apps Script, à côté de
 * Code.js, le temps d’une vérification (menu Passe-plat > Aide > Vérifier l’installation), puis à supprimer. Écrit par
 * tools/generate-verification.mjs : ne se modifie pas.
 */`;

async function bundled() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { runVerification } from './src/gas/verification/run-verification';
        import { SUITES } from './test/contract/suites';
        runVerification(Object.values(SUITES));`,
      resolveDir: ROOT,
    },
    ...{ absWorkingDir: ROOT, bundle: true, write: false, format: 'iife', target: 'es2020' },
    ...{ charset: 'utf8', legalComments: 'none', logLevel: 'warning' },
  });
  return outputFiles[0].text;
}

/** One function, private to the project: nothing of it is even prepared before it is asked for. */
const script = `${HEADER}\nfunction runVerification_() {\n${await bundled()}\n}\n`;
const options = await prettier.resolveConfig(FILE);
const text = await prettier.format(script, { ...options, filepath: FILE });

if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(FILE, 'utf8') === text;
  if (!isCurrent) {
    console.error(
      'docs/verification/Verification.js is not current: run node tools/generate-verification.mjs',
    );
  }
  process.exit(isCurrent ? 0 : 1);
}
mkdirSync(path.dirname(FILE), { recursive: true });
writeFileSync(FILE, text);
