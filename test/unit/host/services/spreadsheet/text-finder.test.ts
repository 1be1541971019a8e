import { describe, expect, it } from '@jest/globals';

import { appOn, frenchBook } from './services-bed';

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;

const sheetWith = (text: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = appOn(frenchBook()).getActiveSheet();
  sheet.getRange('A1').setValue(text);
  return sheet;
};

describe('TextFinder.replaceAllWith', () => {
  it.each<[string, string, string, string, (finder: Finder) => Finder, string, number]>([
    [
      'keeps the accents around, when accents do not count',
      'Élève à l’école, eleve',
      'eleve',
      'enfant',
      (finder) => finder.ignoreDiacritics(true),
      'enfant à l’école, enfant',
      2,
    ],
    [
      'takes the marks that follow a letter with it',
      'ea\u0301té',
      'a',
      'o',
      (finder) => finder.ignoreDiacritics(true),
      'eoté',
      1,
    ],
    ['counts accents unless told', 'élève eleve', 'eleve', 'x', (finder) => finder, 'élève x', 1],
    ['takes a dollar sign as it is', 'a b', 'b', '$&$1', (finder) => finder, 'a $&$1', 1],
    [
      'refers to the groups of a regular expression, and sees what follows',
      'à12 b34 c5',
      String.raw`([a-z])(\d)(?=\d)`,
      '$2$1',
      (finder) => finder.useRegularExpression(true).ignoreDiacritics(true),
      '1a2 3b4 c5',
      2,
    ],
    ['finds nothing', 'été', 'z', 'x', (finder) => finder.ignoreDiacritics(true), 'été', 0],
  ])('%s', (...[, text, wanted, replacement, how, expected, count]) => {
    const sheet = sheetWith(text);
    expect(how(sheet.createTextFinder(wanted)).replaceAllWith(replacement)).toBe(count);
    expect(sheet.getRange('A1').getValue()).toBe(expected);
  });
});
