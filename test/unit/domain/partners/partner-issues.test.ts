import { describe, expect, it } from '@jest/globals';
import { partnerIssues } from '../../../../src/domain/partners/partner-issues';
import { thresholds } from '../thresholds';
import { PARTNER_CASES } from './partner-cases';

describe('partnerIssues', () => {
  it.each(PARTNER_CASES.map(({ name, ...facts }) => [name, facts] as const))(
    'says all there is to say of %s',
    (_name, { partner, issues }) => {
      const told = partnerIssues(partner, { today: '2026-11-24', thresholds });
      expect(told.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual(issues);
    },
  );
});
