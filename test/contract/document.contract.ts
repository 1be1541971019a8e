import { describe, expect, it } from '@jest/globals';
import { BLOCK_CASES } from './document-blocks';
import type { ServiceCase } from '../../src/gas/verification/service-case';
import { ELEMENT_CASES } from './document-elements';
import { LIFETIME_CASES } from './document-lifetime';
import { TEXT_CASES } from './document-text';

export const DOCUMENT_CASES: readonly ServiceCase[] = [
  ...ELEMENT_CASES,
  ...TEXT_CASES,
  ...BLOCK_CASES,
  ...LIFETIME_CASES,
];

/** DocumentApp as Google's is. `run` runs one case where the service is, and answers its complaints. */
export function documentContract(name: string, run: (one: ServiceCase) => Promise<unknown>): void {
  describe(`DocumentApp, ${name}`, () => {
    it.each(DOCUMENT_CASES.map((one) => [one.title, one] as const))('%s', async (_, one) => {
      expect(await run(one)).toBe('');
    });
  });
}
