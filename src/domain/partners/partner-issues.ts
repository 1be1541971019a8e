import type { Issue } from '../../kernel/issue';
import { addDays, dayNumber, dayText as isoDay } from '../../kernel/local-date';
import type { Partner } from '../../model/partner';
import type { Thresholds } from '../../model/threshold';
import { addMonths } from '../costs/depreciation';
import { dayText } from '../traceability/french-formats';
import { departmentOf, departmentOfApproval } from './department';
import { authorisationIssues } from './food-aid-authorisation';
import { identityIssues } from './identity-issues';
import { lifeCycleIssues } from './life-cycle';

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

/** A century: what is typed in « Paramètres » may be anything, a date may not. */
const MOST_MONTHS = 1200;

const displayName = (partner: Partner) => partner.shortName ?? partner.name;

function kitchenIssues(partner: Partner, thresholds: Thresholds): Issue[] {
  const { sanitaryStatus, approvalNumber, dailyMeals, exemptionOn } = partner;
  const source = 'Règlement (CE) 853/2004';
  const issues: Issue[] = [];
  if (sanitaryStatus === 'AGREE' && approvalNumber === null) {
    issues.push({ severity: 'WARN', code: 'APPROVAL_MISSING', path: 'approvalNumber', source });
  }
  if (sanitaryStatus === 'DEROGATION' && exemptionOn === null) {
    issues.push({ severity: 'WARN', code: 'EXEMPTION_DATE_MISSING', path: 'exemptionOn' });
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
  if (policyEndsOn <= addDays(today, thresholds.insuranceWarnDays)) {
    return [{ ...told, code: 'INSURANCE_EXPIRING' }];
  }
  return [];
}

/** The papers of a private body: its network head, the dates of its authorisation, its decree. */
function paperIssues(partner: Partner): Issue[] {
  const { authorisationType, networkHead, authorisationStartsOn, authorisationEndsOn } = partner;
  const issues: Issue[] = [];
  if (authorisationType === 'PAR_TETE_DE_RESEAU' && networkHead === null) {
    const params = { name: displayName(partner) };
    issues.push({ severity: 'INFO', code: 'NETWORK_HEAD_MISSING', path: 'networkHead', params });
  }
  const [startsOn, endsOn] = [authorisationStartsOn, authorisationEndsOn];
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    const params = { startsOn: dayText(startsOn), endsOn: dayText(endsOn) };
    issues.push({ severity: 'BLOCK', code: 'DATES_REVERSED', path: 'authorisationEndsOn', params });
  }
  const isUndecreed = partner.publicUtilityDecree === null || partner.publicUtilityOn === null;
  if (partner.isPublicUtility === true && isUndecreed) {
    issues.push({
      severity: 'INFO',
      code: 'PUBLIC_UTILITY_DECREE_MISSING',
      path: partner.publicUtilityDecree === null ? 'publicUtilityDecree' : 'publicUtilityOn',
      source: 'CGI, annexe III, article 84 B',
    });
  }
  return issues;
}

function thermometerIssues(partner: Partner, { today, thresholds }: PartnerContext): Issue[] {
  const { thermometerCheckedOn } = partner;
  const months = Math.max(0, Math.min(MOST_MONTHS, thresholds.thermometerCheckMonths));
  const checked = dayNumber(thermometerCheckedOn ?? '');
  if (thermometerCheckedOn === null || checked === null) return [];
  if (isoDay(addMonths(checked, months)) >= today) return [];
  return [
    {
      severity: 'WARN',
      code: 'THERMOMETER_OVERDUE',
      path: 'thermometerCheckedOn',
      params: { checkedOn: dayText(thermometerCheckedOn), months },
      source: 'GBPH aide alimentaire v2 2022',
    },
  ];
}

/** What is wrong or worth knowing in the record of a partner; every path is a field of it. */
export function partnerIssues(partner: Partner, context: PartnerContext): readonly Issue[] {
  const { today, thresholds } = context;
  const authorisation = hasRole(partner, RECIPIENTS)
    ? authorisationIssues(partner, today, thresholds.authorisationWarnDays)
    : [];
  const told = [...lifeCycleIssues(partner), ...identityIssues(partner), ...paperIssues(partner)];
  // Nobody is asked to keep the papers of an archived record up to date.
  if (partner.lifeCycle === 'INACTIF') return told;
  return [
    ...told,
    ...kitchenIssues(partner, thresholds),
    ...authorisation,
    ...insuranceIssues(partner, context),
    ...thermometerIssues(partner, context),
  ];
}
