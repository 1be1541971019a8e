/** Room -> rooms it may import. The only place the architecture is written down as code. */
const MAY_IMPORT = {
  kernel: [],
  i18n: ['kernel'],
  model: ['kernel'],
  ports: ['kernel', 'model'],
  domain: ['kernel', 'model'],
  tables: ['kernel', 'model', 'ports'],
  app: ['kernel', 'i18n', 'model', 'ports', 'domain', 'tables'],
  rpc: ['kernel', 'model', 'app'],
  gas: ['kernel', 'i18n', 'ports', 'app', 'rpc'],
  sidebar: ['kernel', 'i18n'],
  host: [],
};

/** Rooms whose types (not code) may be used. */
const MAY_IMPORT_TYPES = { sidebar: ['rpc', 'app', 'model', 'domain'] };

/** npm packages a room may use; a room not listed uses none. */
const MAY_USE = {
  model: ['zod', 'stdnum'],
  domain: ['@noble/hashes', '@socialgouv/jours-feries', 'fastest-levenshtein'],
  tables: ['zod'],
  rpc: ['zod'],
  sidebar: ['preact', 'hucre', 'lean-qr'],
};

const rooms = Object.entries(MAY_IMPORT);
const room = (names) => `^src/(${names.join('|')})/`;

const directions = rooms.map(([from, to]) => ({
  name: `${from}-stays-in-its-room`,
  severity: 'error',
  comment: `src/${from} may import: ${to.join(', ') || 'nothing'}.`,
  from: { path: `^src/${from}/` },
  to: {
    path: '^src/',
    pathNot: room([from, ...to]),
    ...(MAY_IMPORT_TYPES[from] ? { dependencyTypesNot: ['type-only'] } : {}),
  },
}));

const typeDirections = Object.entries(MAY_IMPORT_TYPES).map(([from, to]) => ({
  name: `${from}-types-only`,
  severity: 'error',
  comment: `src/${from} may name types of: ${to.join(', ')}.`,
  from: { path: `^src/${from}/` },
  to: {
    path: '^src/',
    pathNot: room([from, ...MAY_IMPORT[from], ...to]),
    dependencyTypes: ['type-only'],
  },
}));

const packages = rooms
  .filter(([from]) => from !== 'host')
  .map(([from]) => ({
    name: `${from}-packages`,
    severity: 'error',
    comment: `src/${from} may use: ${MAY_USE[from] ?? 'no package'}.`,
    from: { path: `^src/${from}/` },
    // A part of a package that only its « exports » name is left as it is written.
    to: {
      pathNot: ['^src/', ...(MAY_USE[from] ?? []).map((name) => `(node_modules/|^)${name}/`)],
    },
  }));

export default {
  forbidden: [
    ...directions,
    ...typeDirections,
    ...packages,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-src-to-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    {
      name: 'dist-tests-see-no-source',
      severity: 'error',
      comment: 'bundle and e2e tests exercise dist/ and the host, never the sources.',
      from: { path: '^test/(bundle|e2e)/' },
      to: { path: '^src/', pathNot: '^src/host/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
