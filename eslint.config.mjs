import tseslint from 'typescript-eslint';

const PURE_ROOMS = ['kernel', 'i18n', 'model', 'ports', 'domain', 'tables', 'app', 'rpc'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'workspace/',
      'node_modules/',
      'coverage/',
      '**/*.mjs',
      '**/*.cjs',
      '**/*.d.ts',
      '**/*.d.mts',
      'docs/',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 65, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 20],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // One way to write zod, the one that tree-shakes in both bundlers.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'zod',
              message: "Write import * as z from 'zod/mini': the bundle is paid at each click.",
            },
          ],
          patterns: [{ group: ['**/index'], message: 'No barrels.' }],
        },
      ],
    },
  },
  {
    // The core is deaf and blind: what it needs to know comes as an argument.
    files: PURE_ROOMS.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The time comes from the Clock port.' },
        { object: 'Math', property: 'random', message: 'Nothing random in the core.' },
      ],
    },
  },
  {
    // Lists of words, and the list of procedures: long, and read by searching.
    files: ['src/i18n/**/*.ts', 'src/rpc/router.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      'max-lines-per-function': 'off',
      // A row of cases has as many columns as it needs, and a list of cases as many rows.
      'max-params': 'off',
      'max-lines': ['error', { max: 340, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
