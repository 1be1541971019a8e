import { describe, expect, it } from '@jest/globals';
import { gennevilliers, massy, nanterre } from '../support/convention-facts';
import { conventionPlan, templateFor } from '../support/convention-template';
import { surplusForTwo } from '../support/other-documents';
import { documentGolden, expectGolden } from './document-golden';

const CASES = [
  { file: 'agreement-nanterre.txt', key: 'tripartite', facts: nanterre },
  { file: 'agreement-gennevilliers.txt', key: 'repas-gratuits', facts: gennevilliers },
  { file: 'agreement-massy.txt', key: 'fourniture', facts: massy },
  { file: 'agreement-surplus.txt', key: 'don-excedents', facts: surplusForTwo },
];

describe('conventions as they read, kept as files to be reviewed', () => {
  it.each(CASES)('$file, written from $key', ({ file, key, facts }) => {
    const template = templateFor(facts);
    expect(template.key).toBe(key);
    expectGolden(file, documentGolden(template, conventionPlan(facts)));
  });
});
