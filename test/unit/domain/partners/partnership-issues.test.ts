import { describe, expect, it } from '@jest/globals';
import { partnershipIssues } from '../../../../src/domain/partners/partnership-issues';
import { aPartnership } from '../records';
import { thresholds } from '../thresholds';
import { PARTNERS, PARTNERSHIP_CASES } from './partnership-cases';

describe('partnershipIssues', () => {
  it.each(PARTNERSHIP_CASES.map((example) => [example.name, example] as const))(
    'says all there is to say of %s',
    (_name, { told, partners = PARTNERS, issues }) => {
      const said = partnershipIssues(aPartnership(told), partners, thresholds);
      expect(said.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual(issues);
    },
  );

  it('leaves transport to the weeks when the thresholds of the workbook are not given', () => {
    const far = aPartnership({ vehicleType: 'VEHICULE_ORDINAIRE', distanceKm: 80_000 });
    expect(partnershipIssues(far, PARTNERS)).toEqual([]);
  });
});
