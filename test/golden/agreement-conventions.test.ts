import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fillBlocks, filledText } from '../../src/domain/agreements/fill-blocks';
import { gennevilliers, massy, nanterre } from '../support/convention-facts';
import { documentBlockText } from '../support/document-block-text';
import { conventionPlan, templateFor } from '../support/convention-template';

const CASES = [
  { file: 'agreement-nanterre.txt', facts: nanterre },
  { file: 'agreement-gennevilliers.txt', facts: gennevilliers },
  { file: 'agreement-massy.txt', facts: massy },
];

describe('conventions as they read, kept as files to be reviewed', () => {
  it.each(CASES)('$file', ({ file, facts }) => {
    const template = templateFor(facts);
    const plan = conventionPlan(facts);
    const issues = plan.issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path}`);
    const text = [
      `[nom] ${plan.name}`,
      `[en-tête] ${filledText(template.header, plan.fill)}`,
      `[pied de page] ${filledText(template.footer, plan.fill)}`,
      '',
      documentBlockText(fillBlocks(template.blocks, plan.fill)),
      ...['', '[remarques]', ...issues, ''],
    ].join('\n');
    const golden = path.join(__dirname, file);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
});
