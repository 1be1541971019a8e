import { describe, expect, it } from '@jest/globals';
import { elided } from '../../../../src/domain/agreements/french-text';
import {
  amountInWords,
  numberInWords,
  priceInWords,
} from '../../../../src/domain/agreements/number-words';

describe('a number in French words', () => {
  it.each([
    [0, 'zéro'],
    [1, 'un'],
    [21, 'vingt et un'],
    [69, 'soixante-neuf'],
    [70, 'soixante-dix'],
    [71, 'soixante et onze'],
    [77, 'soixante-dix-sept'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [91, 'quatre-vingt-onze'],
    [99, 'quatre-vingt-dix-neuf'],
    [100, 'cent'],
    [101, 'cent un'],
    [200, 'deux cents'],
    [280, 'deux cent quatre-vingts'],
    [201, 'deux cent un'],
    [1000, 'mille'],
    [1080, 'mille quatre-vingts'],
    [80_000, 'quatre-vingt mille'],
    [200_000, 'deux cent mille'],
    [1_000_000, 'un million'],
    [80_000_000, 'quatre-vingts millions'],
    [3_540_022, 'trois millions cinq cent quarante mille vingt-deux'],
  ])('%d is %s', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it.each([
    [0, 'zéro euro'],
    [50, 'cinquante centimes'],
    [101, 'un euro et un centime'],
    [250, 'deux euros et cinquante centimes'],
    [100_000_000, 'un million d’euros'],
  ])('%d cents are %s', (cents, words) => {
    expect(amountInWords(cents)).toBe(words);
  });

  it('says what a price has under a centime', () => {
    expect(priceInWords(35_000)).toBe('trois euros et cinquante centimes');
    expect(priceInWords(35_005)).toBe('trois euros et cinquante centimes virgule zéro cinq');
  });
});

describe('a particle', () => {
  it.each([
    ['Massy', 'de Massy'],
    ['Antony', 'd’Antony'],
    ['Évry', 'd’Évry'],
    ['Hénin', 'd’Hénin'],
    ['Haute-Savoie', 'de Haute-Savoie'],
    ['onze', 'de onze'],
    ['Ivry', 'd’Ivry'],
    ['Yerres', 'de Yerres'],
  ])('before %s gives %s', (name, text) => {
    expect(elided('de', name)).toBe(text);
  });
});
