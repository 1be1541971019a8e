/** Packages published as ES modules only: the transform turns them into CommonJS for Jest. */
const ES_MODULES = ['@ironcalc', '@noble', 'preact', 'date-fns', '@date-fns', 'stdnum', 'hucre'];

const shared = {
  rootDir: '.',
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: { '\\.(ts|tsx|mjs|js)$': '<rootDir>/test/support/esbuild-transform.cjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/workspace/'],
};

const project = (name, folders) => ({
  ...shared,
  displayName: name,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
});

export default {
  projects: [
    project('source', ['unit', 'contract', 'stories', 'golden']),
    project('dist', ['bundle', 'e2e', 'faults']),
  ],
};
