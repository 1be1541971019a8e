import { describe, expect, it } from '@jest/globals';
import { otherDocument } from '../support/other-documents';
import { documentGolden, expectGolden } from './document-golden';

describe('what follows a convention as it reads, kept as files to be reviewed', () => {
  it.each(['avenant', 'attestation', 'bilan'] as const)('%s', (key) => {
    const { template, plan } = otherDocument(key);
    const text = documentGolden(template, plan);
    expect(text.split('[remarques]')[0]).not.toContain('À COMPLÉTER');
    expectGolden(`agreement-${key}.txt`, text);
  });
});
