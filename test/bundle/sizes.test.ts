import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { dist } from '../support/dist';

/**
 * Ceilings in kilobytes, the only place they are written. The goals are 250 KB of readable code and 25 KB of gzipped
 * page: a ceiling only ever goes down, towards its goal.
 */
const CEILINGS = [
  ['the code, readable', 400, () => Buffer.byteLength(dist.code)],
  ['the code, gzipped', 108, () => gzipped(dist.code)],
  ['the page, gzipped', 48, () => gzipped(dist.page)],
] as const;

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

describe('the size of what is pushed', () => {
  it.each(CEILINGS)('keeps %s under %d KB', (_name, kilobytes, bytes) => {
    expect(bytes() / 1000).toBeLessThan(kilobytes);
  });
});
