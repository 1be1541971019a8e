import { describe, expect, it } from '@jest/globals';
import { hostCoverage } from '../support/host-coverage';

describe('each method of a Google service that the product uses', () => {
  const coverage = hostCoverage();

  it('is emulated', () => {
    expect(coverage.get('Used, and NOT emulated') ?? []).toEqual([]);
  });

  it('is covered by a contract case', () => {
    expect(coverage.get('Used, emulated, and NOT covered') ?? []).toEqual([]);
    expect(coverage.get('Used, emulated, covered')).toContain('Spreadsheet.Range.setValues');
  });
});
