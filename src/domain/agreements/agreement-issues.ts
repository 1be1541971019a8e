import type { Issue } from '../../kernel/issue';
import type { Agreement } from '../../model/agreement';
import { type AgreementFacts, isPaid, transportMode } from './agreement-facts';
import { shortDate } from './french-text';
import { authorisationIssues, kitchenIssues, partyIssues } from './party-issues';

/**
 * Everything wrong or worth knowing about a convention, at once. A missing value warns, for a draft may be written with a
 * visible gap; what contradicts itself blocks.
 */
export function agreementIssues(facts: AgreementFacts): Issue[] {
  return [
    ...identityIssues(facts),
    ...dateIssues(facts),
    ...priceIssues(facts),
    ...useByIssues(facts),
    ...transportIssues(facts),
    ...partyIssues(facts),
    ...kitchenIssues(facts),
    ...authorisationIssues(facts),
  ];
}

function identityIssues({ kitchen, recipient }: AgreementFacts): Issue[] {
  if (kitchen.partnerId !== recipient.partnerId) return [];
  const params = { name: kitchen.name };
  return [{ severity: 'BLOCK', code: 'SAME_PARTY', path: 'partnership.recipientId', params }];
}

/** A convention that ends before it begins. */
export function reversedDates({ startsOn, endsOn }: Agreement): Issue[] {
  if (startsOn === null || endsOn === null || endsOn >= startsOn) return [];
  const params = { start: shortDate(startsOn), end: shortDate(endsOn) };
  const code = 'AGREEMENT_DATES_REVERSED';
  return [{ severity: 'BLOCK', code, path: 'agreement.endsOn', params }];
}

function dateIssues({ agreement, partnership, today }: AgreementFacts): Issue[] {
  const { startsOn, endsOn, signedOn } = agreement;
  const issues = reversedDates(agreement);
  if (issues.length === 0 && endsOn && endsOn < today) {
    const params = { end: shortDate(endsOn) };
    issues.push({ severity: 'WARN', code: 'AGREEMENT_ENDED', path: 'agreement.endsOn', params });
  }
  if (signedOn && startsOn && signedOn > startsOn) {
    const params = { signed: shortDate(signedOn), start: shortDate(startsOn) };
    const code = 'SIGNED_AFTER_START';
    issues.push({ severity: 'WARN', code, path: 'agreement.signedOn', params });
  }
  const { windowStart, windowEnd } = partnership;
  if (windowStart && windowEnd && windowEnd <= windowStart) {
    const params = { start: windowStart, end: windowEnd };
    const code = 'TIME_WINDOW_REVERSED';
    issues.push({ severity: 'BLOCK', code, path: 'partnership.windowEnd', params });
  }
  return issues;
}

function priceIssues(facts: AgreementFacts): Issue[] {
  const path = 'partnership.mealPrice';
  const { type } = facts.agreement;
  if (type === 'DON' && isPaid(facts)) {
    return [{ severity: 'BLOCK', code: 'DONATION_WITH_PRICE', path }];
  }
  if (type === 'FOURNITURE' && !isPaid(facts)) {
    return [{ severity: 'BLOCK', code: 'SUPPLY_WITHOUT_PRICE', path }];
  }
  return [];
}

function useByIssues({ agreement, partnership, thresholds }: AgreementFacts): Issue[] {
  const isPerishable = partnership.linkType !== 'AMBIANTE';
  if (!isPerishable || agreement.shortUseByJustification !== null) return [];
  return [
    {
      severity: 'WARN',
      code: 'SHORT_USE_BY_UNJUSTIFIED',
      path: 'agreement.shortUseByJustification',
      params: { hours: thresholds.useByMinHours },
      source: 'Code de l’environnement, D541-310',
    },
  ];
}

function transportIssues(facts: AgreementFacts): Issue[] {
  const { agreement, partnership, carrier, thresholds } = facts;
  const mode = transportMode(facts);
  const issues: Issue[] = [];
  const path = 'partnership.carrierId';
  if (mode === null) issues.push({ severity: 'WARN', code: 'CARRIER_MISSING', path });
  if (mode === 'THIRD_PARTY' && agreement.type !== 'TRIPARTITE') {
    const params = { name: carrier?.name ?? '' };
    issues.push({ severity: 'INFO', code: 'CARRIER_SIGNS_TOO', path, params });
  }
  if (mode !== 'THIRD_PARTY' && agreement.type === 'TRIPARTITE' && facts.town === null) {
    issues.push({ severity: 'BLOCK', code: 'TRIPARTITE_WITHOUT_CARRIER', path });
  }
  if (mode !== null && mode !== 'ON_THE_SPOT' && partnership.linkType !== 'AMBIANTE') {
    issues.push(...vehicleIssues(facts, thresholds.uncertifiedVehicleMaxKm));
  }
  return issues;
}

function vehicleIssues({ partnership }: AgreementFacts, limit: number): Issue[] {
  const { vehicleType, distanceKm, stops } = partnership;
  if (vehicleType === null || vehicleType === 'FRIGORIFIQUE') return [];
  // A quantity is in thousandths.
  const isFar = distanceKm !== null && distanceKm >= limit * 1000;
  if (!isFar && (stops ?? 1) <= 1) return [];
  return [
    {
      severity: 'WARN',
      code: 'UNCERTIFIED_VEHICLE',
      path: 'partnership.vehicleType',
      params: { limit },
      source: 'CRPM R231-44 et suivants',
    },
  ];
}
