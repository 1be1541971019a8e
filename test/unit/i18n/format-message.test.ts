import { describe, expect, it } from '@jest/globals';
import { formatMessage } from '../../../src/i18n/format-message';

describe('a number in a sentence', () => {
  it.each([
    [0, '0 repas'],
    [999, '999 repas'],
    [3000, '3\u202f000 repas'],
    [1_234_567, '1\u202f234\u202f567 repas'],
    [-18, '\u221218 repas'],
    [1234.5, '1234.5 repas'],
  ])('%p is written as people write it', (meals, text) => {
    expect(formatMessage('{meals} repas', { meals })).toBe(text);
  });

  it('is left alone when it is already a text: a number of a law, an id', () => {
    expect(formatMessage('Règlement {rule}', { rule: '2015-447' })).toBe('Règlement 2015-447');
    expect(formatMessage('SIRET {siret}', { siret: '73282932000074' })).toBe(
      'SIRET 73282932000074',
    );
  });
});
