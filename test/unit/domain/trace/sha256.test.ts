import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { sha256 as sha256OfBytes } from '../../../../src/domain/trace/sha256';

const sha256 = (text: string) => sha256OfBytes(new TextEncoder().encode(text));
const ofNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The vectors of FIPS 180-4. */
const VECTORS = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
] as const;

describe('sha256', () => {
  it.each(VECTORS)('of %p is that of the standard', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it('is that of Node at every length around the blocks', () => {
    for (let length = 0; length < 200; length += 1) {
      const text = 'é'.repeat(length % 3) + 'x'.repeat(length);
      expect(sha256(text)).toBe(ofNode(text));
    }
  });

  it('is that of Node for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(ofNode(text));
      }),
    );
  });
});
