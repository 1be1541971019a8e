import { availableParallelism } from 'node:os';

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
  // Most of a browser's or a script's test is waiting: two at a time, also where one core is all that would be used.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // What takes a second here takes ten on a machine where everything else runs too; nothing is timed by a test.
  testTimeout: 30_000,
  projects: [
    project('source', ['unit', 'contract', 'stories', 'golden']),
    project('dist', ['bundle', 'e2e', 'faults']),
  ],
};
