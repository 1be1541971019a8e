// npm run bench [-- NAME …] [--json]: measures what test/bench/*.bench.ts promise, prints tables, writes build/bench.json.
// Each file runs in a process of its own, one after the other. Exit code 1 when a promised ceiling is broken.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = path.join(ROOT, 'test/bench');
const OUT = path.join(ROOT, 'build/bench');
const RESULT = path.join(ROOT, 'build/bench.json');
const require = createRequire(import.meta.url);
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

const numberText = (value) => NUMBERS.format(value);
const valueText = ({ value, unit }) => [numberText(value), unit].filter(Boolean).join(' ');

function markOf({ value, ceiling, goal }) {
  if (ceiling !== undefined) return value > ceiling ? ` ABOVE ${numberText(ceiling)}` : ' ✓';
  if (goal !== undefined) return value > goal ? ` (goal ${numberText(goal)})` : ' ✓';
  return '';
}

/** Lines of a table: names at the left, a column for each `column` of its measures. */
function tableText(title, measures) {
  const columns = [...new Set(measures.map(({ column }) => column ?? ''))];
  const names = [...new Set(measures.map(({ name }) => name))];
  const cell = (name, column) => {
    const found = measures.find((each) => each.name === name && (each.column ?? '') === column);
    return found ? valueText(found) + markOf(found) : '';
  };
  const rows = [
    ...(columns.some((column) => column !== '') ? [['', ...columns]] : []),
    ...names.map((name) => [name, ...columns.map((column) => cell(name, column))]),
  ];
  const widths = rows[0].map((_, place) => Math.max(...rows.map((row) => row[place].length)));
  const line = (row) =>
    row
      .map((text, place) => (place === 0 ? text.padEnd(widths[0]) : text.padStart(widths[place])))
      .join('  ');
  return [title, '─'.repeat(Math.min(title.length, 80)), ...rows.map(line)].join('\n');
}

/** Paths that the support files compute from their own folder. */
const define = { __dirname: JSON.stringify(path.join(ROOT, 'test/support')) };

/** A package whose own imports name files without their ending: Node cannot read it, a bundler can. */
const withStdnum = {
  name: 'with-stdnum',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^stdnum\// }, ({ path: name }) => ({ path: require.resolve(name) })),
};

async function bundled(name) {
  const outfile = path.join(OUT, `${name}.mjs`);
  await build({
    ...{ entryPoints: [path.join(SOURCES, `${name}.bench.ts`)], outfile, define },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' },
    ...{ sourcemap: true, logLevel: 'warning', plugins: [withStdnum] },
  });
  return outfile;
}

/** In the child: runs every function of the file that is named `bench…` and writes what they measured. */
async function measureFile(file, result) {
  const measures = [];
  for (const [name, run] of Object.entries(await import(pathToFileURL(file).href))) {
    if (name.startsWith('bench')) measures.push(...(await run()));
  }
  writeFileSync(result, JSON.stringify(measures));
}

async function measured(name) {
  const file = await bundled(name);
  const result = path.join(OUT, `${name}.json`);
  rmSync(result, { force: true });
  const options = ['--expose-gc', '--enable-source-maps', fileURLToPath(import.meta.url)];
  spawnSync(process.execPath, [...options, '--child', file, result], {
    cwd: ROOT,
    // Only the JSON goes to the standard output.
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (!existsSync(result)) throw new Error(`${name}.bench.ts failed`);
  const measures = JSON.parse(readFileSync(result, 'utf8'));
  return measures.map((measure) => ({ table: name, ...measure }));
}

async function main(args) {
  const asked = args.filter((arg) => !arg.startsWith('--'));
  const known = readdirSync(SOURCES)
    .filter((file) => file.endsWith('.bench.ts'))
    .map((file) => file.replace('.bench.ts', ''));
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`unknown bench: ${unknown.join(', ')} (${known.join(', ')})`);
  const isJson = args.includes('--json');
  const measures = [];
  mkdirSync(OUT, { recursive: true });
  for (const name of asked.length > 0 ? asked : known) {
    const found = await measured(name);
    measures.push(...found);
    if (isJson) continue;
    for (const [title, rows] of grouped(found)) console.log(`\n${tableText(title, rows)}`);
  }
  const json = JSON.stringify({ node: process.version, measures }, null, 1);
  writeFileSync(RESULT, `${json}\n`);
  if (isJson) console.log(json);
  const broken = measures.filter(({ value, ceiling }) => ceiling !== undefined && value > ceiling);
  for (const { table, name, column = '', value, ceiling } of broken)
    console.error(`Above its ceiling: ${table}, ${name} ${column}: ${value} > ${ceiling}`);
  return broken.length > 0 ? 1 : 0;
}

function grouped(measures) {
  const tables = new Map();
  for (const measure of measures) {
    const rows = tables.get(measure.table) ?? [];
    tables.set(measure.table, [...rows, measure]);
  }
  return tables;
}

if (process.argv[2] === '--child') await measureFile(process.argv[3], process.argv[4]);
else process.exitCode = await main(process.argv.slice(2));
