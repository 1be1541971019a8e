import type { Issue } from '../../kernel/issue';
import type { Partner } from '../../model/partner';
import type { Site } from '../../model/site';
import { looksPersonal } from './personal-data';

/** A record of a partner that does not exist, or no longer. */
export function ownerIssues(partnerId: string, partner: Partner | null): Issue[] {
  if (partner !== null) return [];
  const params = { value: partnerId };
  return [{ severity: 'BLOCK', code: 'UNKNOWN_REFERENCE', path: 'partnerId', params }];
}

/** What is wrong or worth knowing of a place; every path is a field of it. */
export function siteIssues(site: Site, partner: Partner | null): readonly Issue[] {
  const issues = ownerIssues(site.partnerId, partner);
  if (site.type === 'DISTRIBUTION' && site.isAuthorised === false) {
    issues.push({
      severity: 'WARN',
      code: 'SITE_WITHOUT_AUTHORISATION',
      path: 'isAuthorised',
      source: 'CASF, L266-2',
    });
  }
  if (looksPersonal(site.accessInstructions ?? '')) {
    const path = 'accessInstructions';
    issues.push({ severity: 'WARN', code: 'PERSONAL_DATA', path, source: 'RGPD, article 5' });
  }
  return issues;
}
