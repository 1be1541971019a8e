import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import * as english from '../../../src/i18n/en/issues';
import { formatMessage } from '../../../src/i18n/format-message';
import * as french from '../../../src/i18n/fr/issues';
import * as lists from '../../../src/model/lists';
import type { Issue } from '../../../src/kernel/issue';
import { raisedIssues } from './raised-issues';

const LANGUAGES = [
  ['French', french],
  ['English', english],
] as const;

function codesIn(folder: string, pattern: RegExp): Set<string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const texts = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => code ?? '')),
  );
}

/** Codes of these rooms that are data or verdicts; every other one is a sentence. */
const NOT_SENTENCES = new Set([
  ...Object.values(lists).flat(),
  ...Object.keys(french.weekMissing),
  ...Object.keys(french.traceNotes),
  ...['DELIVERED', 'INCOMPLETE', 'ZERO_DECLARED', 'CLOSED', 'NO_ANSWER', 'UPCOMING', 'UNPLANNED'],
  ...['OK', 'SHORT', 'PASSED'],
  ...['BLOCK', 'WARN', 'INFO'],
  ...['PT', 'ARRIVEE_COEUR', 'NFD'],
]);
const ROOMS = ['src/domain/flows', 'src/domain/partners', 'src/domain/traceability'];
const RAISED_BY_THE_RULES = ROOMS.flatMap((room) => [...codesIn(room, /'([A-Z][A-Z_]+)'/g)])
  .filter((code, index, all) => !NOT_SENTENCES.has(code) && all.indexOf(code) === index)
  .sort();
const RAISED_BY_THE_MODEL = codesIn('src/model', /unreadable\(\s*'([A-Z_]+)'/g);
const RAISED_BY_THE_REST = [
  ['NOT_A_WHOLE_NUMBER', 'TOO_MANY_DECIMALS', 'AMBIGUOUS_NUMBER', 'NOT_A_NUMBER'],
  ['REQUIRED_FIELD', 'UNKNOWN_FIELD', 'UNKNOWN_REFERENCE', 'DUPLICATE_RECORD'],
  ['UNREADABLE_CELL', 'REQUEST_SHAPE', 'NOTHING_TO_SUPPOSE', 'INITIALS_SHAPE'],
  ['FAR_WEEK', 'WEEKS_REVERSED', 'TOO_MANY_WEEKS', 'COLUMN_LOST'],
].flat();

const holes = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '');

describe.each(LANGUAGES)('%s sentences', (_language, words) => {
  const sentences: Readonly<Record<string, string>> = words.issues;
  const errors: Readonly<Record<string, string>> = words.errors;

  it.each(RAISED_BY_THE_RULES)('says %s, which a rule raises', (code) => {
    expect(sentences[code]).toMatch(/\S/);
  });

  it.each([...RAISED_BY_THE_MODEL, ...RAISED_BY_THE_REST].sort())(
    'says %s, which reading a value raises',
    (code) => {
      expect(sentences[code]).toMatch(/\S/);
    },
  );

  it.each([...codesIn('src/kernel', /^ {2}\| '([A-Z_]+)'/gm)])(
    'says %s, which refuses a whole request',
    (code) => {
      expect(errors[code]).toMatch(/\S/);
    },
  );

  it('leaves no hole in the sentence of any issue that was raised', () => {
    const left = raisedIssues().map(({ code, params }) =>
      formatMessage(sentences[code] ?? code, params),
    );
    expect(left.filter((sentence) => /[{}]/.test(sentence))).toEqual([]);
    expect(left.length).toBeGreaterThan(100);
  });

  it('ends each sentence', () => {
    const all = [
      ...Object.values(sentences),
      ...Object.values(errors),
      ...Object.values(words.weekMissing),
    ];
    expect(all.filter((sentence) => !/[.?]$/.test(sentence))).toEqual([]);
  });

  it('fills the same holes as the French sentence', () => {
    const reference: Readonly<Record<string, string>> = french.issues;
    for (const [code, sentence] of Object.entries(sentences)) {
      expect([code, [...new Set(holes(reference[code] ?? ''))]]).toEqual([
        code,
        expect.arrayContaining([...new Set(holes(sentence))]),
      ]);
    }
  });
});

describe('the cases of the tests', () => {
  it('raise every sentence of a rule at least once', () => {
    const raised = new Set(raisedIssues().map(({ code }) => code));
    // No field of the week form is a reading of the air: only the decision table speaks of it.
    const unreachable = ['TEMPERATURE_BETWEEN_PACKS_REQUIRED'];
    expect(
      RAISED_BY_THE_RULES.filter((code) => !raised.has(code) && !unreachable.includes(code)),
    ).toEqual([]);
  });

  it('leave no sentence of rules that nothing raises', () => {
    const known = new Set([...RAISED_BY_THE_RULES, ...RAISED_BY_THE_MODEL, ...RAISED_BY_THE_REST]);
    expect(Object.keys(french.issues).filter((code) => !known.has(code))).toEqual([]);
  });
});

const said = ({ code, params }: Issue) =>
  formatMessage((french.issues as Record<string, string>)[code] ?? code, params); // looked up by a code that was raised

describe('a French sentence', () => {
  it.each([
    [
      {
        severity: 'BLOCK',
        code: 'SUM_ACCEPTED_REFUSED',
        params: { accepted: 70, refused: 1, delivered: 73 },
      },
      'Les quantités ne tombent pas juste : 70 acceptés et 1 refusé, pour 73 livrés.',
    ],
    [
      { severity: 'INFO', code: 'REFUSED_UNTOLD', params: { left: 1 } },
      '1 repas livré n’est pas accepté : indiquez s’il est refusé.',
    ],
    [
      { severity: 'INFO', code: 'REMAINDER_UNTOLD', params: { left: 3 } },
      'Il reste 3 repas : indiquez s’ils sont perdus ou en stock.',
    ],
    [
      {
        severity: 'WARN',
        code: 'TEMPERATURE_TOLERATED_IF_SHORT',
        params: { temperature: '4,2', minutes: 30 },
      },
      '4,2 °C : toléré 30 minutes au plus. Mesurez à cœur ou dites combien de temps le produit est resté hors du froid.',
    ],
    [
      { severity: 'BLOCK', code: 'SIRET_KEY', params: { value: '20003452800041' } },
      'Ce numéro n’est pas un SIRET : vérifiez les derniers chiffres.',
    ],
    [{ severity: 'BLOCK', code: 'USE_BY_MISSING' }, 'Il manque la date limite (DLC).'],
  ] as const)('agrees in number and keeps to the words of the field', (issue, sentence) => {
    expect(said(issue)).toBe(sentence);
  });
});
