// Everything that is written by a generator and committed must be what the generator writes today.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const GENERATORS = [
  'tools/generate-host-tables.mjs',
  'tools/generate-host-coverage.mjs',
  'tools/generate-docs.mjs',
  'tools/generate-verification.mjs',
];

const cwd = fileURLToPath(new URL('..', import.meta.url));
const failed = GENERATORS.filter(
  (generator) =>
    spawnSync(process.execPath, [generator, '--check'], { cwd, stdio: 'inherit' }).status !== 0,
);
process.exit(failed.length === 0 ? 0 : 1);
