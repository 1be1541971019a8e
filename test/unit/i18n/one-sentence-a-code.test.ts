import { describe, expect, it } from '@jest/globals';
import { agreementIssues } from '../../../src/i18n/fr/agreement-issues';
import { checkIssues } from '../../../src/i18n/fr/check';
import { costIssues } from '../../../src/i18n/fr/cost-issues';
import { exchangeScreen } from '../../../src/i18n/fr/exchange-screen';
import { issues, weekMissing } from '../../../src/i18n/fr/issues';

/** Books that are laid one over the other: in the second of two, a code would be said with the holes of the first. */
const BOOKS = { issues, weekMissing, costIssues, agreementIssues, checkIssues };

describe('a code of an issue', () => {
  it('has its sentence in one book only', () => {
    const codes = Object.values<object>(BOOKS).flatMap((book) => Object.keys(book));
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
  });

  it('of a file is not one of a form', () => {
    const known = new Set(Object.keys(issues));
    expect(Object.keys(exchangeScreen.issues).filter((code) => known.has(code))).toEqual([]);
  });
});
