import { describe, expect, it } from '@jest/globals';
import { groupedSentences } from '../../../src/sidebar/grouped-sentences';

describe('what is missing, in as few sentences as there are things to say', () => {
  it.each([
    ['nothing', [], []],
    [
      'one cost, as it is',
      ['« Gaz » : qui paie n’est pas renseigné.'],
      ['« Gaz » : qui paie n’est pas renseigné.'],
    ],
    [
      'the same of two costs, told once, where the first stood',
      [
        '« Gaz » : qui paie n’est pas renseigné.',
        'Rien pour le transport.',
        '« Loyer » : qui paie n’est pas renseigné.',
      ],
      ['Qui paie n’est pas renseigné : « Gaz », « Loyer ».', 'Rien pour le transport.'],
    ],
    [
      'two things of one cost',
      ['« Gaz » : montant attendu.', '« Gaz » : qui paie n’est pas renseigné.'],
      ['« Gaz » : montant attendu.', '« Gaz » : qui paie n’est pas renseigné.'],
    ],
    [
      'spaces that keep a line whole',
      ['«\u00a0Gaz\u00a0»\u00a0: montant attendu.', '«\u00a0Loyer\u00a0»\u00a0: montant attendu.'],
      ['Montant attendu : « Gaz », « Loyer ».'],
    ],
    [
      'a sentence that goes on after its quotes',
      ['« Gaz » existe déjà.', '« Loyer » existe déjà.'],
      ['« Gaz » existe déjà.', '« Loyer » existe déjà.'],
    ],
    [
      'the same sentence, once',
      ['« Gaz » : montant attendu.', '« Gaz » : montant attendu.'],
      ['« Gaz » : montant attendu.'],
    ],
  ])('tells %s', (_, sentences, expected) => {
    const plain = groupedSentences(sentences).map((each) => each.replace(/\u00a0/g, ' '));
    expect(plain).toEqual(expected);
  });
});
