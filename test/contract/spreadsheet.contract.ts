import { describe, expect, it } from '@jest/globals';
import type { ServiceCase } from '../../src/gas/verification/service-case';
import { OVERLAY_CASES } from './spreadsheet-overlays';
import { RANGE_CASES } from './spreadsheet-ranges';
import { SHEET_CASES } from './spreadsheet-sheets';
import { VALUE_CASES } from './spreadsheet-values';

export const SPREADSHEET_CASES: readonly ServiceCase[] = [
  ...VALUE_CASES,
  ...RANGE_CASES,
  ...SHEET_CASES,
  ...OVERLAY_CASES,
];

/**
 * SpreadsheetApp as Google's is, in a French workbook (fr_FR, Europe/Paris); each case works on sheets it adds. `run`
 * runs one case where the service is, and answers its complaints.
 */
export function spreadsheetContract(
  name: string,
  run: (one: ServiceCase) => Promise<unknown>,
): void {
  describe(`SpreadsheetApp, ${name}`, () => {
    it.each(SPREADSHEET_CASES.map((one) => [one.title, one] as const))('%s', async (_, one) => {
      expect(await run(one)).toBe('');
    });
  });
}
