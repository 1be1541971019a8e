import { isoWeekOf } from '../../kernel/iso-week';
import type { Issue } from '../../kernel/issue';
import { weekdayIndex } from '../../kernel/local-date';
import type { Delivery } from '../../model/delivery';
import { WEEKDAYS } from '../../model/lists';
import type { Partnership } from '../../model/partnership';
import type { Thresholds } from '../../model/threshold';
import {
  exemptionIssues,
  flowConditionIssues,
  type FlowContext,
} from '../partners/flow-conditions';
import { authorisationIssues } from '../partners/food-aid-authorisation';
import { type AgreedTerms, conformityFindings, termsFindings } from '../agreements/flow-conformity';
import { looksPersonal } from '../partners/personal-data';
import { lotKey } from '../trace/traced-lines';
import { dayText } from '../traceability/french-formats';
import { productClassOf } from '../traceability/temperature-conformity';
import { hasFood } from './delivery-facts';
import { lotFindings } from './lot-findings';
import { mealCountFindings } from './meal-count-findings';
import { findingIssue, type RowFinding } from './row-finding';
import { temperatureFindings } from './temperature-findings';

export interface DeliveryContext extends FlowContext {
  /** Standing text of the agreement on food with less than 48 h left, if there is one. */
  readonly useByJustification?: string | null;
  /** Terms of the agreement in force on a day; null when none was, absent when nobody looked. */
  readonly agreedOn?: (day: string) => AgreedTerms | null;
  /** The thresholds in force on a day: a row is held against those of its own day. */
  readonly thresholdsOn?: (day: string) => Thresholds;
}

function calendarFindings(delivery: Delivery, partnership: Partnership): RowFinding[] {
  const { date, departureTime, arrivalTime } = delivery;
  const { startsOn, endsOn, weekdays } = partnership;
  const findings: RowFinding[] = [];
  if (isoWeekOf(date) !== delivery.isoWeek) {
    const params = { date: dayText(date), week: delivery.isoWeek };
    findings.push({ severity: 'BLOCK', code: 'DATE_OUTSIDE_WEEK', field: 'date', params });
  }
  if (hasFood(delivery)) {
    if (startsOn !== null && date < startsOn) {
      const params = { date: dayText(date), startsOn: dayText(startsOn) };
      findings.push({ severity: 'WARN', code: 'DATE_BEFORE_PARTNERSHIP', field: 'date', params });
    }
    if (endsOn !== null && date > endsOn) {
      const params = { date: dayText(date), endsOn: dayText(endsOn) };
      findings.push({ severity: 'WARN', code: 'DATE_AFTER_PARTNERSHIP', field: 'date', params });
    }
    const weekday = WEEKDAYS[weekdayIndex(date)];
    if (weekday !== undefined && !weekdays.includes(weekday)) {
      const params = { date: dayText(date) };
      findings.push({ severity: 'INFO', code: 'UNPLANNED_DAY', field: 'date', params });
    }
  }
  if (departureTime !== null && arrivalTime !== null && arrivalTime < departureTime) {
    const params = { departure: departureTime, arrival: arrivalTime };
    findings.push({ severity: 'WARN', code: 'TIMES_REVERSED', field: 'arrivalTime', params });
  }
  return findings;
}

function agreedFindings(delivery: Delivery, { agreedOn }: DeliveryContext): RowFinding[] {
  const terms = hasFood(delivery) ? agreedOn?.(delivery.date) : null;
  if (!terms) return [];
  return conformityFindings(delivery, terms).map((finding) => ({ severity: 'WARN', ...finding }));
}

/** Said once for the week, of its last day. */
function agreedWeekIssues(day: string, { agreedOn, partnership }: DeliveryContext): Issue[] {
  const terms = agreedOn?.(day);
  if (!terms) return [];
  return termsFindings(partnership, terms).map((finding) => ({ severity: 'WARN', ...finding }));
}

function commentFindings(delivery: Delivery): RowFinding[] {
  if (delivery.comment === null || !looksPersonal(delivery.comment)) return [];
  return [{ severity: 'WARN', code: 'PERSONAL_DATA', field: 'comment', source: 'RGPD, article 5' }];
}

/**
 * What is wrong or worth knowing in one row. Only what was told is judged: a blank is unknown, so a day that is merely
 * planned raises nothing. `pathPrefix` is `days.<index>` in the week form, '' (or absent) for a row alone.
 */
export function deliveryIssues(
  delivery: Delivery,
  context: DeliveryContext & { readonly pathPrefix?: string },
): readonly Issue[] {
  const { partnership, pathPrefix = '' } = context;
  const thresholds = context.thresholdsOn?.(delivery.date) ?? context.thresholds;
  const productClass = productClassOf(delivery, partnership);
  return [
    ...calendarFindings(delivery, partnership),
    ...mealCountFindings(delivery),
    ...temperatureFindings(delivery, { productClass, limits: thresholds }),
    ...lotFindings(delivery, { ...context, thresholds }),
    ...commentFindings(delivery),
    ...agreedFindings(delivery, context),
  ].map((finding) => findingIssue(finding, pathPrefix));
}

/** Of the whole week, so no field of the form carries it. */
function withoutPath(issue: Issue): Issue {
  const { severity, code, params, source } = issue;
  return { severity, code, ...(params && { params }), ...(source && { source }) };
}

function duplicateRows(deliveries: readonly Delivery[]): Issue[] {
  const seen = new Set<string>();
  return deliveries.flatMap((delivery, index) => {
    const isRepeated = seen.has(delivery.lineId);
    seen.add(delivery.lineId);
    const params = { id: delivery.lineId };
    return isRepeated
      ? [
          {
            severity: 'BLOCK',
            code: 'DUPLICATE_RECORD',
            path: `days.${index}.date`,
            params,
          } as const,
        ]
      : [];
  });
}

/** The same lot of the same dish twice on a day: counted twice, or two rounds that one row may tell. */
function repeatedLots(deliveries: readonly Delivery[]): Issue[] {
  const seen = new Map<string, string>();
  return deliveries.flatMap((delivery, index): Issue[] => {
    const { lineId, date, lotRef, dishName } = delivery;
    if (lotRef === null || !hasFood(delivery)) return [];
    const key = [date, lotKey(lotRef), (dishName ?? '').toLowerCase()].join('/');
    const first = seen.get(key) ?? lineId;
    seen.set(key, first);
    // The very row again is told as such.
    if (first === lineId) return [];
    const params = { lot: lotRef, dish: dishName ?? '—', date: dayText(date) };
    return [{ severity: 'WARN', code: 'LOT_TWICE', path: `days.${index}.lotRef`, params }];
  });
}

/**
 * All there is to say of a week, in the order of the rows given: the rows (`days.<index>.<field>`), then, when some food
 * travelled, what holds for the whole week (authorisation, approval, transport, agreement), said once and without path.
 */
export function weekIssues(
  deliveries: readonly Delivery[],
  context: DeliveryContext,
): readonly Issue[] {
  const rows = [
    ...deliveries.flatMap((delivery, index) =>
      deliveryIssues(delivery, { ...context, pathPrefix: `days.${index}` }),
    ),
    ...repeatedLots(deliveries),
  ];
  const withFood = deliveries.filter(hasFood);
  if (withFood.length === 0) return [...rows, ...duplicateRows(deliveries)];
  const lastDay = withFood.reduce((last, { date }) => (date > last ? date : last), '');
  const then = { ...context, thresholds: context.thresholdsOn?.(lastDay) ?? context.thresholds };
  const meals = withFood.reduce((sum, { deliveredMeals }) => sum + (deliveredMeals ?? 0), 0);
  return [
    ...rows,
    ...duplicateRows(deliveries),
    ...[
      ...(context.recipient === null ? [] : authorisationIssues(context.recipient, lastDay, 0)),
      ...flowConditionIssues(then),
      ...exemptionIssues(then, meals),
      ...agreedWeekIssues(lastDay, context),
    ].map(withoutPath),
  ];
}
