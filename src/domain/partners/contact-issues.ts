import type { Issue } from '../../kernel/issue';
import { dayNumber, dayText as isoDay } from '../../kernel/local-date';
import type { Contact } from '../../model/contact';
import type { Partner } from '../../model/partner';
import { addMonths } from '../costs/depreciation';
import { dayText } from '../traceability/french-formats';
import type { PartnerContext } from './partner-issues';
import { ownerIssues } from './site-issues';

const MOST_YEARS = 100;

/** True when the day is more than so many years ago; what « Paramètres » says may be anything. */
function isOlder(day: string | null, years: number, today: string): boolean {
  const number = dayNumber(day ?? '');
  if (number === null) return false;
  const months = Math.round(12 * Math.max(0, Math.min(MOST_YEARS, years)));
  return isoDay(addMonths(number, months)) < today;
}

/** What is wrong or worth knowing of a contact; every path is a field of it. */
export function contactIssues(
  contact: Contact,
  partner: Partner | null,
  { today, thresholds }: PartnerContext,
): readonly Issue[] {
  const { workPhone, workEmail, hygieneTrainedOn, endsOn } = contact;
  const issues = ownerIssues(contact.partnerId, partner);
  const hasLeft = endsOn !== null && endsOn < today;
  if (!hasLeft && workPhone === null && workEmail === null) {
    issues.push({ severity: 'WARN', code: 'CONTACT_UNREACHABLE', path: 'workPhone' });
  }
  const training = thresholds.hygieneTrainingYears;
  if (!hasLeft && isOlder(hygieneTrainedOn, training, today)) {
    const params = { trainedOn: dayText(hygieneTrainedOn ?? ''), years: training };
    const path = 'hygieneTrainedOn';
    issues.push({ severity: 'INFO', code: 'HYGIENE_TRAINING_OLD', path, params });
  }
  const retention = thresholds.contactRetentionYears;
  if (isOlder(endsOn, retention, today)) {
    const params = { endsOn: dayText(endsOn ?? ''), years: retention };
    const source = 'RGPD, article 5';
    issues.push({ severity: 'WARN', code: 'CONTACT_TO_ERASE', path: 'endsOn', params, source });
  }
  return issues;
}
