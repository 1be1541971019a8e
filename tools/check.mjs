// npm run check: everything that must hold before the tests are worth running. Every failure is shown, not the first only.
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['types per room', 'npx', ['tsc', '-p', 'src']],
  ['types of gas', 'npx', ['tsc', '-p', 'src/gas']],
  ['types of sidebar', 'npx', ['tsc', '-p', 'src/sidebar']],
  ['types of host', 'npx', ['tsc', '-p', 'src/host']],
  ['types of the page', 'npx', ['tsc', '-p', 'src/host/screen/page']],
  ['types of tests', 'npx', ['tsc', '-p', 'test']],
  ['lint', 'npx', ['eslint', '--max-warnings', '0', 'src', 'test']],
  ['formatting', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['import directions', 'npx', ['depcruise', '--config', '.dependency-cruiser.mjs', 'src', 'test']],
  ['dead code', 'npx', ['knip', '--no-progress']],
  ['generated tables and documents', 'node', ['tools/check-generated.mjs']],
  ['dist is what the sources build', 'node', ['tools/check-dist.mjs']],
];

let failures = 0;
for (const [name, command, parameters] of STEPS) {
  const started = Date.now();
  const run = spawnSync(command, parameters, { encoding: 'utf8' });
  const isFine = run.status === 0;
  if (!isFine) failures += 1;
  console.log(`${isFine ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!isFine) console.log(`${run.stdout}${run.stderr}`.trim());
}
if (failures > 0) console.log(`${failures} of ${STEPS.length} checks failed`);
process.exit(failures === 0 ? 0 : 1);
