import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Utf8Bytes } from '../../../src/kernel/utf8-bytes';

const ofNode = (text: string) => [...new TextEncoder().encode(text)];
const bytes = new Utf8Bytes();

function put(text: string): number[] {
  bytes.clear();
  bytes.put(text);
  return [...bytes.taken()];
}

function putJson(text: string): number[] {
  bytes.clear();
  bytes.putJson(text);
  return [...bytes.taken()];
}

const TEXTS = [
  '',
  'abc',
  'é',
  '€',
  '🍲',
  '\ud800x',
  'x\udc00',
  '\ud800\ud800\udc00',
  'a\\b',
  'say "x\\y"\n',
];

describe('the bytes of a text in UTF-8', () => {
  it.each(TEXTS)('are those of the platform for %j', (text) => {
    expect(put(text)).toEqual(ofNode(text));
    expect(putJson(text)).toEqual(ofNode(JSON.stringify(text)));
  });

  it('are those of the platform for any text, as it is or as JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(put(text)).toEqual(ofNode(text));
        expect(putJson(text)).toEqual(ofNode(JSON.stringify(text)));
      }),
    );
  });

  it('come one text after the other, in room that grows', () => {
    const texts = Array.from({ length: 300 }, (_, place) => `${place} ${'é€'.repeat(place)}`);
    bytes.clear();
    for (const text of texts) bytes.put(text);
    expect([...bytes.taken()]).toEqual(ofNode(texts.join('')));
  });
});
