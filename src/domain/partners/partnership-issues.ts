import type { Issue } from '../../kernel/issue';
import type { Partner } from '../../model/partner';
import type { Partnership } from '../../model/partnership';
import type { Thresholds } from '../../model/threshold';
import { dayText } from '../traceability/french-formats';
import { exemptionIssues, transportIssues } from './flow-conditions';
import { hasRole } from './partner-issues';
import { looksPersonal } from './personal-data';

const COOKS: readonly Partner['kind'][] = [
  'CUISINE_CENTRALE',
  'CUISINE_SUR_PLACE',
  'RESTAURANT_SATELLITE',
];

function partyIssues(partnership: Partnership, partners: readonly Partner[]): Issue[] {
  const { kitchenId, recipientId, carrierId } = partnership;
  const known = new Map(partners.map((partner) => [partner.partnerId, partner]));
  const parties = { kitchenId, recipientId, carrierId };
  const issues = Object.entries(parties)
    .filter(([, id]) => id !== null && !known.has(id))
    .map(([path, id]): Issue => {
      const params = { value: id ?? '' };
      return { severity: 'BLOCK', code: 'UNKNOWN_REFERENCE', path, params };
    });
  if (kitchenId === recipientId) {
    issues.push({ severity: 'BLOCK', code: 'RECIPIENT_IS_KITCHEN', path: 'recipientId' });
  }
  const kitchen = known.get(kitchenId);
  if (kitchen && !hasRole(kitchen, COOKS)) {
    issues.push({
      severity: 'BLOCK',
      code: 'KITCHEN_CANNOT_COOK',
      path: 'kitchenId',
      params: { name: kitchen.shortName ?? kitchen.name },
    });
  }
  return issues;
}

function rhythmIssues(partnership: Partnership): Issue[] {
  const { weekdays, windowStart, windowEnd, startsOn, endsOn } = partnership;
  const issues: Issue[] = [];
  if (weekdays.length === 0) {
    issues.push({ severity: 'BLOCK', code: 'WEEKDAYS_EMPTY', path: 'weekdays' });
  }
  if (windowStart !== null && windowEnd !== null && windowEnd < windowStart) {
    const params = { start: windowStart, end: windowEnd };
    issues.push({ severity: 'BLOCK', code: 'WINDOW_REVERSED', path: 'windowEnd', params });
  }
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    const params = { startsOn: dayText(startsOn), endsOn: dayText(endsOn) };
    issues.push({ severity: 'BLOCK', code: 'DATES_REVERSED', path: 'endsOn', params });
  }
  return issues;
}

/** A gift has no price; meals with a price are supplied under another kind of agreement (`domain.md` §10.4). */
function priceIssues({ mealPrice, flowType }: Partnership): Issue[] {
  if (mealPrice === null || mealPrice === 0) return [];
  return flowType === 'EXCEDENT'
    ? [{ severity: 'WARN', code: 'PRICE_ON_SURPLUS', path: 'mealPrice' }]
    : [{ severity: 'INFO', code: 'PRICE_NEEDS_SUPPLY', path: 'mealPrice' }];
}

function noteIssues({ notes }: Partnership): Issue[] {
  if (notes === null || !looksPersonal(notes)) return [];
  return [{ severity: 'WARN', code: 'PERSONAL_DATA', path: 'notes', source: 'RGPD, article 5' }];
}

/**
 * What is wrong or worth knowing in the record of a partnership; every path is a field of it. The rules of transport and
 * of exemption need the thresholds of the workbook and are left to the weeks when these are not given.
 */
export function partnershipIssues(
  partnership: Partnership,
  partners: readonly Partner[],
  thresholds?: Thresholds,
): readonly Issue[] {
  const find = (id: string) => partners.find(({ partnerId }) => partnerId === id) ?? null;
  const kitchen = find(partnership.kitchenId);
  const recipient = find(partnership.recipientId);
  return [
    ...partyIssues(partnership, partners),
    ...rhythmIssues(partnership),
    ...priceIssues(partnership),
    ...noteIssues(partnership),
    ...(thresholds === undefined
      ? []
      : [
          ...transportIssues(partnership, thresholds),
          ...exemptionIssues({ partnership, kitchen, recipient, thresholds }, null),
        ]),
  ];
}
