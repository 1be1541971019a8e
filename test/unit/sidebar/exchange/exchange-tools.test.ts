import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fr } from '../../../../src/i18n/fr';
import { sentenceOf } from '../../../../src/sidebar/exchange/exchange-tools';

const ROOT = path.join(__dirname, '../../../..');

/** Codes that a file of the sources raises, those that have a sentence. */
function codesRaisedBy(file: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const codes = [...text.matchAll(/'([A-Z][A-Z_]{5,})'/g)].map(([, code = '']) => code);
  return [...new Set(codes)].filter((code) => code in fr.issues);
}

describe('what a file may have against it', () => {
  it.each([
    'src/domain/agreements/flow-conformity.ts',
    'src/domain/costs/cost-issues.ts',
    'src/domain/costs/unusual-cost.ts',
    'src/domain/costs/income-issues.ts',
    'src/domain/flows/week-issues.ts',
    'src/domain/partners/partner-issues.ts',
  ])('is told in a sentence by the dialog: %s', (file) => {
    const codes = codesRaisedBy(file);
    expect(codes).not.toEqual([]);
    const sentences = codes.map((code) => sentenceOf({ severity: 'WARN', code }));
    expect(codes.filter((code, place) => sentences[place]?.includes(code))).toEqual([]);
  });
});
