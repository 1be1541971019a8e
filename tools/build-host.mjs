// Builds the local host: its main program, the worker that runs scripts, and the page. What is up to date is skipped.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OUT = 'build/host';
const PAGE = 'src/host/screen/page';
const STAMP = join(ROOT, OUT, 'inputs.json');

/** The grid would load hyphenation dictionaries of 70 languages; cells are not hyphenated, one empty one stands for all. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(build) {
    build.onResolve({ filter: /^\.\/[a-z][a-z0-9-]*-[\w-]{8}\.js$/i }, ({ path, importer }) =>
      importer.includes('engine-render')
        ? { path: 'none', namespace: 'no-hyphenation' }
        : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'no-hyphenation' }, () => ({
      contents: 'export default {}',
    }));
  },
};

const nodeProgram = (entry, outfile) => ({
  entryPoints: [entry],
  outfile: `${OUT}/${outfile}`,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
});

const inPage = { platform: 'browser', target: 'es2022', minify: true, legalComments: 'none' };

/** One build per name; a name may be given on the command line to build it alone. */
const BUILDS = {
  main: nodeProgram('src/host/main.ts', 'main.mjs'),
  worker: nodeProgram('src/host/run/worker.ts', 'worker.mjs'),
  shim: {
    ...inPage,
    entryPoints: [`${PAGE}/shim/script-run.ts`],
    outfile: `${OUT}/page/script-run.js`,
    format: 'iife',
  },
  page: {
    ...inPage,
    entryPoints: {
      page: `${PAGE}/main.tsx`,
      grid: `${PAGE}/grid/grid.css`,
      index: `${PAGE}/index.html`,
      icon: `${PAGE}/icon.svg`,
    },
    outdir: `${OUT}/page`,
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[name]-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphenation],
    loader: { '.html': 'copy', '.svg': 'copy' },
  },
};

const stampOf = (path) => {
  const file = join(ROOT, path);
  return existsSync(file) ? statSync(file).mtimeMs : 0;
};

/** Packages change only with the lock file; the project's own files are looked at one by one. */
const stampsOf = (inputs) =>
  Object.fromEntries(
    [...inputs, 'package-lock.json', 'tools/build-host.mjs'].map((path) => [path, stampOf(path)]),
  );

const readStamps = () => (existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')) : {});

const isFresh = (stamps, outputs) =>
  stamps !== undefined &&
  outputs.every((path) => existsSync(join(ROOT, path))) &&
  Object.entries(stamps).every(([path, stamp]) => stampOf(path) === stamp);

async function build(name) {
  const { build: esbuild } = await import('esbuild');
  const options = {
    ...BUILDS[name],
    absWorkingDir: ROOT,
    bundle: true,
    metafile: true,
    logLevel: 'warning',
  };
  if (name === 'page') {
    for (const old of readStamps().page?.outputs ?? []) rmSync(join(ROOT, old), { force: true });
  }
  const { metafile } = await esbuild(options);
  const inputs = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/'));
  return { stamps: stampsOf(inputs), outputs: Object.keys(metafile.outputs) };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BUILDS));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(BUILDS).join(', ')}.`);
  process.exit(1);
}

const done = readStamps();
const stale = (asked.length > 0 ? asked : Object.keys(BUILDS)).filter(
  (name) => !isFresh(done[name]?.stamps, done[name]?.outputs ?? []),
);
if (stale.length > 0) {
  const built = await Promise.all(stale.map(async (name) => [name, await build(name)]));
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ ...readStamps(), ...Object.fromEntries(built) }));
}
