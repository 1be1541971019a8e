import type { Agreement } from '../../model/agreement';
import type { Delivery } from '../../model/delivery';
import type { Partnership } from '../../model/partnership';
import { weekdayIndex } from '../../kernel/local-date';
import { WEEKDAYS } from '../../model/lists';
import { dayText } from '../traceability/french-formats';
import { isInForceOn } from './agreement-life';

/** What was agreed about a flow: the terms of the agreement in force that day. */
export interface AgreedTerms {
  readonly agreementId: string;
  readonly weekdays: Partnership['weekdays'];
  readonly linkType: Partnership['linkType'];
  readonly flowType: Partnership['flowType'];
  readonly place: string | null;
  readonly maxMeals: number | null;
  readonly carrierId: string | null;
  readonly mealPrice: number | null;
}

export interface ConformityFinding {
  readonly code: string;
  readonly field: keyof Delivery;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The agreement of a partnership that was in force on a day; the latest begun when there are several. */
export function agreementOn(
  agreements: readonly Agreement[],
  { partnershipId, day }: { readonly partnershipId: string; readonly day: string },
): Agreement | null {
  return agreements
    .filter((each) => each.partnershipId === partnershipId && isInForceOn(each, day))
    .reduce<Agreement | null>(
      (best, each) => ((each.startsOn ?? '') >= (best?.startsOn ?? '') ? each : best),
      null,
    );
}

/** The product family of a link type: what is cold is not handed over hot. */
const FAMILIES: Readonly<Record<Partnership['linkType'], readonly Delivery['productClass'][]>> = {
  FROIDE: ['FROID', 'FROID_RC', 'SURGELE', 'AMBIANT'],
  CHAUDE: ['CHAUD', 'AMBIANT'],
  AMBIANTE: ['AMBIANT'],
};

/** Where a row of a week leaves what was agreed. Only what was told is judged. */
export function conformityFindings(delivery: Delivery, terms: AgreedTerms): ConformityFinding[] {
  const { date, deliveredMeals, productClass, nature } = delivery;
  const found: ConformityFinding[] = [];
  const reference = terms.agreementId;
  const weekday = WEEKDAYS[weekdayIndex(date)];
  if (weekday !== undefined && !terms.weekdays.includes(weekday)) {
    const params = { reference, date: dayText(date) };
    found.push({ code: 'OUTSIDE_AGREED_DAYS', field: 'date', params });
  }
  if (terms.maxMeals !== null && deliveredMeals !== null && deliveredMeals > terms.maxMeals) {
    const params = { reference, meals: deliveredMeals, max: terms.maxMeals };
    found.push({ code: 'OVER_AGREED_MEALS', field: 'deliveredMeals', params });
  }
  if (productClass !== null && !FAMILIES[terms.linkType].includes(productClass)) {
    found.push({ code: 'OUTSIDE_AGREED_LINK', field: 'productClass', params: { reference } });
  }
  if (nature === 'EXCEDENT' && terms.flowType !== 'EXCEDENT') {
    found.push({ code: 'OUTSIDE_AGREED_FLOW', field: 'nature', params: { reference } });
  }
  return found;
}

/** Where the partnership as it is today leaves what was signed: said once for the whole week. */
export function termsFindings(
  partnership: Partnership,
  terms: AgreedTerms,
): { readonly code: string; readonly params: Readonly<Record<string, string>> }[] {
  const params = { reference: terms.agreementId };
  const told: { code: string; params: Readonly<Record<string, string>> }[] = [];
  if (partnership.linkType !== terms.linkType) told.push({ code: 'AGREED_LINK_CHANGED', params });
  if (partnership.flowType !== terms.flowType) told.push({ code: 'AGREED_FLOW_CHANGED', params });
  if (partnership.carrierId !== terms.carrierId) {
    told.push({ code: 'AGREED_CARRIER_CHANGED', params });
  }
  if ((partnership.mealPrice ?? 0) !== (terms.mealPrice ?? 0)) {
    told.push({ code: 'AGREED_PRICE_CHANGED', params });
  }
  if ((partnership.place ?? '') !== (terms.place ?? '')) {
    told.push({ code: 'AGREED_PLACE_CHANGED', params });
  }
  return told;
}
