import type { Issue } from '../../kernel/issue';
import { addDays } from '../../kernel/local-date';
import type { Partner } from '../../model/partner';
import type { Thresholds } from '../../model/threshold';
import { dayText } from '../traceability/french-formats';
import { departmentOf, departmentOfApproval } from './department';
import { authorisationIssues } from './food-aid-authorisation';
import { looksPersonal } from './personal-data';

export interface PartnerContext {
  readonly today: string;
  readonly thresholds: Thresholds;
}

type Role = Partner['kind'];

const KITCHENS: readonly Role[] = ['CUISINE_CENTRALE', 'CUISINE_SUR_PLACE'];
const RECIPIENTS: readonly Role[] = ['ASSOCIATION', 'ETABLISSEMENT_SOCIAL'];

/** Main kind and other roles: a town may own the kitchen, pay and receive. */
export function hasRole(partner: Partner, roles: readonly Role[]): boolean {
  return [partner.kind, ...(partner.otherRoles ?? [])].some((role) => roles.includes(role));
}

const displayName = (partner: Partner) => partner.shortName ?? partner.name;

function identityIssues(partner: Partner): Issue[] {
  const { legalForm, kind, rna, siret, localRegisterRef, alertPhone, alertEmail, notes } = partner;
  const issues: Issue[] = [];
  if (alertPhone === null && alertEmail === null) {
    issues.push({
      severity: 'BLOCK',
      code: 'ALERT_CONTACT_MISSING',
      path: 'alertPhone',
      source: 'Règlement (CE) 178/2002, article 19',
    });
  }
  const isAssociation =
    legalForm === 'ASSOCIATION_1901' ||
    legalForm === 'ASSOCIATION_ALSACE_MOSELLE' ||
    (legalForm === null && kind === 'ASSOCIATION');
  if (isAssociation && rna === null && siret === null && localRegisterRef === null) {
    issues.push({ severity: 'WARN', code: 'ASSOCIATION_NUMBER_MISSING', path: 'rna' });
  }
  if (notes !== null && looksPersonal(notes)) {
    const source = 'RGPD, article 5';
    issues.push({ severity: 'WARN', code: 'PERSONAL_DATA', path: 'notes', source });
  }
  return issues;
}

function kitchenIssues(partner: Partner, thresholds: Thresholds): Issue[] {
  const { sanitaryStatus, approvalNumber, dailyMeals } = partner;
  const source = 'Règlement (CE) 853/2004';
  const issues: Issue[] = [];
  if (sanitaryStatus === 'AGREE' && approvalNumber === null) {
    issues.push({ severity: 'WARN', code: 'APPROVAL_MISSING', path: 'approvalNumber', source });
  }
  const isUnsure = sanitaryStatus === null || sanitaryStatus === 'INCONNU';
  if (isUnsure && hasRole(partner, KITCHENS)) {
    issues.push({
      severity: 'WARN',
      code: 'SANITARY_STATUS_TO_CHECK',
      path: 'sanitaryStatus',
      params: { name: displayName(partner) },
      source,
    });
  }
  const department = departmentOf(partner);
  const approval = approvalNumber === null ? null : departmentOfApproval(approvalNumber);
  if (approval !== null && department !== null && approval !== department) {
    issues.push({
      severity: 'WARN',
      code: 'APPROVAL_DEPARTMENT',
      path: 'approvalNumber',
      params: { approval, department },
      source,
    });
  }
  const max = thresholds.largeKitchenMeals;
  if (dailyMeals !== null && dailyMeals > max) {
    issues.push({
      severity: 'INFO',
      code: 'LARGE_KITCHEN',
      path: 'dailyMeals',
      params: { name: displayName(partner), max },
      source: 'Code de l’environnement, L541-15-6',
    });
  }
  return issues;
}

function insuranceIssues(partner: Partner, context: PartnerContext): Issue[] {
  const { policyEndsOn } = partner;
  const { today, thresholds } = context;
  if (policyEndsOn === null) return [];
  const told = {
    severity: 'WARN',
    path: 'policyEndsOn',
    params: { endsOn: dayText(policyEndsOn) },
    source: 'Convention type de don, article 7',
  } as const;
  if (policyEndsOn < today) return [{ ...told, code: 'INSURANCE_EXPIRED' }];
  if (policyEndsOn <= addDays(today, thresholds.agreementWarnDays)) {
    return [{ ...told, code: 'INSURANCE_EXPIRING' }];
  }
  return [];
}

/** What is wrong or worth knowing in the record of a partner; every path is a field of it. */
export function partnerIssues(partner: Partner, context: PartnerContext): readonly Issue[] {
  const { today, thresholds } = context;
  const authorisation = hasRole(partner, RECIPIENTS)
    ? authorisationIssues(partner, today, thresholds.authorisationWarnDays)
    : [];
  return [
    ...identityIssues(partner),
    ...kitchenIssues(partner, thresholds),
    ...authorisation,
    ...insuranceIssues(partner, context),
  ];
}
