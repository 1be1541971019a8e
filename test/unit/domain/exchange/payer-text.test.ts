import { describe, expect, it } from '@jest/globals';
import { readPayers, writePayers } from '../../../../src/domain/exchange/payer-text';

describe('those who pay, in one cell of a file', () => {
  it.each([
    ['one name, who pays all', 'Ville de Nanterre', [['Ville de Nanterre', 10_000]]],
    ['a name with a number in it', 'Cuisine 12', [['Cuisine 12', 10_000]]],
    [
      'shares with spaces',
      'Ville 60 % ; Région 40 %',
      [
        ['Ville', 6000],
        ['Région', 4000],
      ],
    ],
    [
      'shares in brackets',
      'Ville (60 %); Région (40%)',
      [
        ['Ville', 6000],
        ['Région', 4000],
      ],
    ],
    [
      'shares after a colon',
      'Ville : 33,33 %|Région : 66,67 %',
      [
        ['Ville', 3333],
        ['Région', 6667],
      ],
    ],
    [
      'no-break spaces',
      'Ville\u00a060\u202f%\nRégion 40 %',
      [
        ['Ville', 6000],
        ['Région', 4000],
      ],
    ],
    ['a part of the whole', 'Ville 60 %', [['Ville', 6000]]],
  ])('are read from %s', (_, text, expected) => {
    const read = readPayers(text)?.map(({ name, sharePercent }) => [name, sharePercent]);
    expect(read).toEqual(expected);
  });

  it.each([['Ville ; Région'], ['Ville 60 % ; Région'], ['60 % ; 40 %'], [' ; ']])(
    'are not guessed from « %s »',
    (text) => {
      expect(readPayers(text)).toBeNull();
    },
  );

  it('come back as they left', () => {
    const shares = [
      { name: 'Ville', sharePercent: 3333 },
      { name: 'Région 2', sharePercent: 6667 },
    ];
    expect(writePayers(shares)).toBe('Ville 33,33 % ; Région 2 66,67 %');
    expect(readPayers(writePayers(shares))).toEqual(shares);
  });
});
