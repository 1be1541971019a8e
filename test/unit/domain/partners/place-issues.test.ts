import { describe, expect, it } from '@jest/globals';
import { contactIssues } from '../../../../src/domain/partners/contact-issues';
import { aContact, anAssociation } from '../records';
import { thresholds } from '../thresholds';
import { PLACE_CASES } from './place-cases';

describe('the places and the contacts of a partner', () => {
  it.each(PLACE_CASES.map(({ name, ...facts }) => [name, facts] as const))(
    'says all there is to say of %s',
    (_name, { told, issues }) => {
      expect(told.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual(issues);
    },
  );

  it('stands any number of years typed in the settings', () => {
    for (const years of [-5, 0, 1e9]) {
      const wild = { ...thresholds, hygieneTrainingYears: years, contactRetentionYears: years };
      const left = aContact({ endsOn: '2026-11-23', hygieneTrainedOn: '2026-11-23' });
      const context = { today: '2026-11-24', thresholds: wild };
      expect(() => contactIssues(left, anAssociation(), context)).not.toThrow();
    }
  });
});
