import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';
import type { AgreementDocumentPlan } from '../../src/domain/agreements/agreement-document-plan';
import { fillBlocks, filledText } from '../../src/domain/agreements/fill-blocks';
import type { DocumentTemplate } from '../../src/kernel/document-block';
import { documentBlockText } from '../support/document-block-text';

/** A document as it reads, with its structure (titles, articles, rows, lists) and every remark about it. */
export function documentGolden(
  template: Pick<DocumentTemplate, 'header' | 'footer' | 'blocks'>,
  plan: AgreementDocumentPlan,
): string {
  const issues = plan.issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path}`);
  return [
    `[nom] ${plan.name}`,
    `[en-tête] ${filledText(template.header, plan.fill)}`,
    `[pied de page] ${filledText(template.footer, plan.fill)}`,
    '',
    documentBlockText(fillBlocks(template.blocks, plan.fill)),
    ...['', '[remarques]', ...issues, ''],
  ].join('\n');
}

/** Held against the file of that name; `UPDATE_GOLDEN=1` writes it anew, to be reviewed as any change. */
export function expectGolden(file: string, text: string): void {
  const golden = path.join(__dirname, file);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
}
