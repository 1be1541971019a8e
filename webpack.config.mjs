// dist/Code.js: TypeScript by esbuild, bundling by webpack, top-level functions by gas-webpack-plugin, dead code by
// Terser with names kept, so that a stack trace in Apps Script can be read. Each setting answers a trap that a test in
// test/bundle holds.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import GasPlugin from 'gas-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

export default {
  mode: 'production',
  context: ROOT,
  devtool: false,
  target: ['web', 'es2020'],
  entry: './src/gas/main.ts',
  output: {
    path: path.join(ROOT, 'dist'),
    filename: 'Code.js',
    environment: { globalThis: true },
  },
  performance: false,
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    // The hashes come from their package in newer syntax than Apps Script's.
    rules: [
      { test: /\.ts$|@noble.*\.js$/, loader: 'esbuild-loader', options: { target: 'es2020' } },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        terserOptions: {
          ecma: 2020,
          mangle: false,
          // One statement a line and a name for each function, for whoever reads the file or a stack trace; the help that
          // Sheets shows of a custom function is its comment.
          compress: { passes: 2, ecma: 2020, sequences: false, inline: 0, reduce_vars: false },
          format: { beautify: true, indent_level: 1, comments: /@customfunction/ },
        },
      }),
    ],
  },
  // Only the entry: the plugin's parser knows no syntax newer than ES2020.
  plugins: [new GasPlugin({ comment: true, include: ['src/gas/main.ts'] })],
};
