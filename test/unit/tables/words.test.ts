import { describe, expect, it } from '@jest/globals';
import { codeOfWord, wordOfCode } from '../../../src/tables/words';

const WORDS = {
  conformities: { CONFORME: 'Conforme', ECART: 'Écart relevé', ECART_BIS: 'écart relevé' },
};

describe('codeOfWord', () => {
  it.each([
    ['Conforme', 'CONFORME'],
    ['  CONFORME ', 'CONFORME'],
    ['ecart  releve', 'ECART'],
    ['écart relevé', 'ECART'],
    ['Autre', 'Autre'],
  ])('%p is %p', (word, code) => {
    expect(codeOfWord(WORDS, 'conformities', word)).toBe(code);
  });

  it('leaves the words of a list nobody knows as they are', () => {
    expect(codeOfWord(WORDS, 'unknown', 'Conforme')).toBe('Conforme');
    expect(wordOfCode(WORDS, 'unknown', 'ECART')).toBe('ECART');
  });
});
