import { describe, expect, it } from '@jest/globals';
import { withFirmSpaces } from '../../../src/sidebar/french-spacing';

describe('a text that a page shows', () => {
  it.each([
    ['Vu : 3', 'Vu\u00a0: 3'],
    ['« oui »', '«\u00a0oui\u00a0»'],
    ['Vraiment ?', 'Vraiment\u00a0?'],
    ['à 9:30', 'à 9:30'],
    ['', ''],
  ])('« %s » does not break before its punctuation', (text, shown) => {
    expect(withFirmSpaces(text)).toBe(shown);
  });
});
