import type { Issue } from '../../kernel/issue';
import { daysBetween } from '../../kernel/local-date';
import type { Partner } from '../../model/partner';
import { type AgreementFacts, isPaid, isPublicBody, needsAuthorisation } from './agreement-facts';
import { shortDate } from './french-text';
import { PARTY_ROLES, type PartyRole } from './party-tags';

/** What is missing or wrong about each party, whoever they are. */
export function partyIssues(facts: AgreementFacts): Issue[] {
  const roles = Object.keys(PARTY_ROLES) as PartyRole[]; // keys of a const object are its own keys
  return roles.flatMap((role) => {
    const partner = PARTY_ROLES[role].of(facts);
    if (partner === null) return [];
    if (role === 'transporteur' && isAlreadyParty(partner, facts)) return [];
    return issuesOf(partner, PARTY_ROLES[role].path, facts);
  });
}

function isAlreadyParty(partner: Partner, { kitchen, recipient }: AgreementFacts): boolean {
  return partner.partnerId === kitchen.partnerId || partner.partnerId === recipient.partnerId;
}

function issuesOf(partner: Partner, path: string, facts: AgreementFacts): Issue[] {
  const params = { name: partner.name };
  const issues: Issue[] = [];
  const warn = (code: string, field: keyof Partner, source?: string) =>
    issues.push({
      severity: 'WARN',
      code,
      path: `${path}.${field}`,
      params,
      ...(source ? { source } : {}),
    });

  if (partner.representativeName === null) warn('REPRESENTATIVE_MISSING', 'representativeName');
  if (partner.representativeRole === null)
    warn('REPRESENTATIVE_ROLE_MISSING', 'representativeRole');
  if (isPublicBody(partner) && partner.deliberationRef === null) {
    warn('DELIBERATION_MISSING', 'deliberationRef');
  }
  if (!partner.siret && !partner.rna && !partner.localRegisterRef) {
    warn('REGISTER_NUMBER_MISSING', 'siret', 'Règlement 178/2002, art. 18');
  }
  if (partner.alertPhone === null && partner.alertEmail === null) {
    warn('PARTY_ALERT_CONTACT_MISSING', 'alertPhone', 'Règlement 178/2002, art. 19');
  }
  if (partner.isIllustrative) warn('ILLUSTRATIVE_PARTY', 'isIllustrative');
  return [...issues, ...insuranceIssues(partner, path, facts)];
}

function insuranceIssues(partner: Partner, path: string, facts: AgreementFacts): Issue[] {
  const field = `${path}.policyEndsOn`;
  const params = { name: partner.name, day: shortDate(partner.policyEndsOn ?? '') };
  const source = 'Convention type de don, art. 7';
  if (partner.insurer === null && partner.policyNumber === null) {
    const absent = { name: partner.name };
    const code = 'INSURANCE_MISSING';
    return [{ severity: 'WARN', code, path: `${path}.insurer`, params: absent, source }];
  }
  if (partner.policyEndsOn === null) return [];
  if (partner.policyEndsOn < facts.today) {
    return [{ severity: 'WARN', code: 'PARTY_INSURANCE_EXPIRED', path: field, params, source }];
  }
  if (facts.agreement.startsOn && partner.policyEndsOn < facts.agreement.startsOn) {
    return [{ severity: 'WARN', code: 'INSURANCE_ENDS_BEFORE_START', path: field, params, source }];
  }
  return [];
}

/** Health status of the kitchen (regulation 853/2004), duty of large kitchens, contract of a contractor. */
export function kitchenIssues(facts: AgreementFacts): Issue[] {
  const { kitchen, thresholds } = facts;
  const params = { name: kitchen.name };
  const issues: Issue[] = [];
  if (kitchen.sanitaryStatus === 'AGREE' && kitchen.approvalNumber === null) {
    const source = 'Règlement 853/2004';
    const path = 'kitchen.approvalNumber';
    issues.push({ severity: 'WARN', code: 'APPROVAL_NUMBER_MISSING', path, params, source });
  }
  if (kitchen.sanitaryStatus === null || kitchen.sanitaryStatus === 'INCONNU') {
    const source = 'Règlement 853/2004';
    const path = 'kitchen.sanitaryStatus';
    issues.push({ severity: 'WARN', code: 'SANITARY_STATUS_UNKNOWN', path, params, source });
  }
  if (kitchen.sanitaryStatus === 'DEROGATION' && isPaid(facts)) {
    const source = 'Arrêté du 8 juin 2006';
    const path = 'kitchen.sanitaryStatus';
    issues.push({ severity: 'WARN', code: 'EXEMPTION_LIMITS_APPLY', path, params, source });
  }
  if (kitchen.dailyMeals !== null && kitchen.dailyMeals > thresholds.largeKitchenMeals) {
    const source = 'Code de l’environnement, L541-15-6';
    const details = { ...params, meals: kitchen.dailyMeals, limit: thresholds.largeKitchenMeals };
    const path = 'kitchen.dailyMeals';
    issues.push({ severity: 'INFO', code: 'LARGE_KITCHEN_DUTY', path, params: details, source });
  }
  if (kitchen.management === 'CONCEDEE') {
    const path = 'kitchen.management';
    issues.push({ severity: 'INFO', code: 'CONTRACT_END_ENDS_AGREEMENT', path, params });
  }
  return issues;
}

/** Food-aid authorisation of a private recipient (CASF L266-2). */
export function authorisationIssues(facts: AgreementFacts): Issue[] {
  const { recipient, today, thresholds } = facts;
  if (!needsAuthorisation(recipient)) return [];
  const source = 'Code de l’action sociale et des familles, L266-2';
  const kind = recipient.authorisationType;
  const path = kind ? 'recipient.authorisationEndsOn' : 'recipient.authorisationType';
  const endsOn = shortDate(recipient.authorisationEndsOn ?? '');
  const params = { name: recipient.name, day: endsOn, endsOn };
  const issue = (code: string, severity: Issue['severity'] = 'WARN'): Issue[] => [
    { severity, code, path, params, source },
  ];
  if (kind === null || kind === 'AUCUNE') return issue('AUTHORISATION_MISSING');
  if (kind === 'EN_COURS') return issue('AUTHORISATION_PENDING');
  const end = recipient.authorisationEndsOn;
  if (end === null) return issue('AUTHORISATION_END_UNKNOWN');
  if (end < today) return issue('AUTHORISATION_EXPIRED');
  const isSoon = daysBetween(today, end) <= thresholds.authorisationWarnDays;
  return isSoon ? issue('AUTHORISATION_ENDS_SOON') : [];
}
