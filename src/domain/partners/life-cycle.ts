import type { Issue } from '../../kernel/issue';
import type { Partner } from '../../model/partner';
import type { Partnership } from '../../model/partnership';

type LifeCycle = NonNullable<Partner['lifeCycle']>;

/** A record made before there was a life cycle is one that is in use. */
export function lifeCycleOf(partner: Partner): LifeCycle {
  return partner.lifeCycle ?? 'ACTIF';
}

/** Nothing goes back to the draft, and what was archived is read again before it is in use. */
const NEXT: Readonly<Record<LifeCycle, readonly LifeCycle[]>> = {
  BROUILLON: ['BROUILLON', 'ACTIF', 'A_CONFIRMER', 'INACTIF'],
  ACTIF: ['ACTIF', 'A_CONFIRMER', 'INACTIF'],
  A_CONFIRMER: ['ACTIF', 'A_CONFIRMER', 'INACTIF'],
  INACTIF: ['A_CONFIRMER', 'INACTIF'],
};

/** The step from what the record was; any state is good to begin with. */
export function lifeCycleStepIssues(before: Partner | null, partner: Partner): Issue[] {
  if (before === null || NEXT[lifeCycleOf(before)].includes(lifeCycleOf(partner))) return [];
  return [{ severity: 'BLOCK', code: 'LIFE_CYCLE_STEP', path: 'lifeCycle' }];
}

/** What the state of the record asks for. */
export function lifeCycleIssues(partner: Partner): Issue[] {
  const state = lifeCycleOf(partner);
  if (state === 'INACTIF' && partner.archiveReason === null) {
    return [{ severity: 'BLOCK', code: 'ARCHIVE_REASON_MISSING', path: 'archiveReason' }];
  }
  return state === 'A_CONFIRMER'
    ? [{ severity: 'WARN', code: 'PARTNER_TO_CONFIRM', path: 'lifeCycle' }]
    : [];
}

const PARTIES = ['kitchenId', 'recipientId', 'carrierId'] as const;

export function isParty(partnership: Partnership, partnerId: string): boolean {
  return PARTIES.some((party) => partnership[party] === partnerId);
}

/** An archived record keeps its history; what still runs with it should be given an end. */
export function stillRunningIssues(
  partner: Partner,
  partnerships: readonly Partnership[],
  today: string,
): Issue[] {
  if (lifeCycleOf(partner) !== 'INACTIF') return [];
  const count = partnerships.filter(
    (each) => isParty(each, partner.partnerId) && (each.endsOn === null || each.endsOn >= today),
  ).length;
  if (count === 0) return [];
  const params = { count };
  return [{ severity: 'WARN', code: 'PARTNERSHIPS_STILL_RUN', path: 'lifeCycle', params }];
}

/**
 * Who a partnership may be tied to: an inactive record is refused where it was not before, and only told where it
 * already was.
 */
export function tiedPartnerIssues(
  partnership: Partnership,
  before: Partnership | null,
  partners: readonly Partner[],
): Issue[] {
  return PARTIES.flatMap((path): Issue[] => {
    const partner = partners.find(({ partnerId }) => partnerId === partnership[path]);
    const state = partner ? lifeCycleOf(partner) : 'ACTIF';
    if (!partner || state === 'ACTIF' || state === 'A_CONFIRMER') return [];
    const params = { name: partner.shortName ?? partner.name };
    if (state === 'BROUILLON') return [{ severity: 'WARN', code: 'PARTNER_DRAFT', path, params }];
    const severity = before?.[path] === partnership[path] ? 'WARN' : 'BLOCK';
    return [{ severity, code: 'PARTNER_INACTIVE', path, params }];
  });
}
