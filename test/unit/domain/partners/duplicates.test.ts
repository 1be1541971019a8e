import { describe, expect, it } from '@jest/globals';
import {
  duplicateIssues,
  isSameIdentity,
  sameNumberIssues,
} from '../../../../src/domain/partners/duplicates';
import { anAssociation } from '../records';
import { DUPLICATE_CASES } from './duplicate-cases';

describe('a partner that looks like another', () => {
  it.each(DUPLICATE_CASES.map(({ name, ...facts }) => [name, facts] as const))(
    '%s',
    (_name, { told, known, issues }) => {
      const found = duplicateIssues(told, [told, known]);
      expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual(issues);
      expect(found.map(({ params }) => params?.['id'])).toEqual(issues.map(() => known.partnerId));
    },
  );

  it('is only told later for a number that two records have', () => {
    const twin = anAssociation({ partnerId: 'P-0003', rna: null });
    expect(sameNumberIssues(twin, [anAssociation()])).toEqual([]);
    expect(sameNumberIssues({ ...twin, rna: 'W751234567' }, [anAssociation()])).toHaveLength(1);
  });

  it('is asked about again when what tells it from others changes', () => {
    expect(isSameIdentity(anAssociation(), anAssociation({ notes: 'x' }))).toBe(true);
    expect(isSameIdentity(anAssociation(), anAssociation({ city: 'Brest' }))).toBe(false);
  });
});
