import { describe, expect, it } from '@jest/globals';
import { en } from '../../../src/i18n/en';
import { rules as englishRules } from '../../../src/i18n/en/rules';
import { screens as englishScreens } from '../../../src/i18n/en/screens';
import { verification as englishVerification } from '../../../src/i18n/en/verification';
import { exchangeScreen as englishExchange } from '../../../src/i18n/en/exchange-screen';
import { exchangeScreen as frenchExchange } from '../../../src/i18n/fr/exchange-screen';
import { fr } from '../../../src/i18n/fr';
import { rules as frenchRules } from '../../../src/i18n/fr/rules';
import { screens as frenchScreens } from '../../../src/i18n/fr/screens';
import { verification as frenchVerification } from '../../../src/i18n/fr/verification';

/** Every text of a tree of words, by its path. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    texts(value, path ? `${path}.${key}` : key),
  );
}

/** Names of the values that a sentence waits for; which of them choose a plural is each language's business. */
const holes = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

const french = new Map(
  texts({
    ...fr,
    rules: frenchRules,
    screens: frenchScreens,
    exchange: frenchExchange,
    verification: frenchVerification,
  }),
);
const english = new Map(
  texts({
    ...en,
    rules: englishRules,
    screens: englishScreens,
    exchange: englishExchange,
    verification: englishVerification,
  }),
);
/** The convention and the words its values are written in are French law, in every language. */
const isFrenchLaw = (path: string) =>
  /^(papers\.|documents\.(?!tagNames|partyTagNames|ofParty))/.test(path);

/** The headings that files bear are as many as each language has. */
const isOwn = (path: string) => !path.startsWith('importWords.');
/** A day that nobody planned leaves its cell blank. */
const BLANK_ON_PURPOSE = ['followUp.UNPLANNED'];

describe('the two languages', () => {
  it('have the same sentences', () => {
    expect([...english.keys()].filter(isOwn).sort()).toEqual(
      [...french.keys()].filter(isOwn).sort(),
    );
    expect(french.size).toBeGreaterThan(800);
  });

  it('wait for the same values in each of them', () => {
    const differences = [...french].filter(
      ([path, sentence]) =>
        isOwn(path) && holes(sentence).join() !== holes(english.get(path) ?? '').join(),
    );
    expect(differences.map(([path, sentence]) => [path, sentence, english.get(path)])).toEqual([]);
  });

  it('leave no sentence blank', () => {
    const blank = [...french, ...english].filter(
      ([path, sentence]) => sentence.trim() === '' && !BLANK_ON_PURPOSE.includes(path),
    );
    expect(blank).toEqual([]);
  });

  it('leave no French sentence in the English screens', () => {
    const words = /[éèêàçûôî«»]|\b(le|les|des|une|pour|est|dans|vous)\b/i;
    // What a person types is French in every language: names, addresses, stamps.
    const left = [...english].filter(
      ([path, sentence]) => !isFrenchLaw(path) && words.test(sentence),
    );
    expect(left.filter(([path, sentence]) => french.get(path) === sentence)).toEqual([]);
  });
});
