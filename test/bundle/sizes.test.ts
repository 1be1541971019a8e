import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { dist } from '../support/dist';

/**
 * Ceilings in kilobytes, the only place they are written. The goals are 250 KB of readable code and 25 KB of gzipped
 * page; what stands between, and what was moved out, is told in docs/decisions/0019-what-the-code-weighs.md: a ceiling is
 * raised there, with a feature and its reason. The dialog is loaded for files alone, the templates for documents alone.
 */
const CEILINGS = [
  ['the code, readable', 955, () => Buffer.byteLength(dist.code)],
  ['the code, gzipped', 257, () => gzipped(dist.code)],
  ['the page, gzipped', 92, () => gzipped(dist.page)],
  ['the dialog of files, gzipped', 116, () => gzipped(dist.dialog)],
] as const;

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

describe('the size of what is pushed', () => {
  it.each(CEILINGS)('keeps %s under %d KB', (_name, kilobytes, bytes) => {
    expect(bytes() / 1000).toBeLessThan(kilobytes);
  });
});
