// Jest transform: the transpiler of the bundle is also the transpiler of the tests.
const { transformSync } = require('esbuild');

module.exports = {
  process(sourceText, sourcePath) {
    const extension = sourcePath.slice(sourcePath.lastIndexOf('.') + 1);
    const loader = { ts: 'ts', tsx: 'tsx', mjs: 'js', js: 'js', cjs: 'js' }[extension];
    return transformSync(sourceText, {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: sourcePath,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // Packages that load a file beside themselves by import.meta.url.
      define: { 'import.meta.url': '__filename' },
    });
  },
};
