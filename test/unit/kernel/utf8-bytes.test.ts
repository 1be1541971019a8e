import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { utf8Bytes } from '../../../src/kernel/utf8-bytes';

const ofNode = (text: string) => [...new TextEncoder().encode(text)];

describe('the bytes of a text in UTF-8', () => {
  it.each(['', 'abc', 'é', '€', '🍲', '\ud800x', 'x\udc00', '\ud800\ud800\udc00'])(
    'are those of the platform for %j',
    (text) => {
      expect([...utf8Bytes(text)]).toEqual(ofNode(text));
    },
  );

  it('are those of the platform for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect([...utf8Bytes(text)]).toEqual(ofNode(text));
      }),
    );
  });
});
