import { parisInstant } from '../../kernel/paris-time';
import { hasBlocking, type Issue } from '../../kernel/issue';
import type { LotEvent } from '../../model/lot-event';
import type { Thresholds } from '../../model/threshold';
import { personalIssues } from '../partners/personal-data';
import { celsiusText, dayText } from '../traceability/french-formats';
import { temperatureConformity } from '../traceability/temperature-conformity';
import { lotKey, type TracedLine } from './traced-lines';

export interface LotEventContext {
  readonly line: TracedLine;
  /** The event it replaces. */
  readonly replaces: string | null;
  readonly recipientId: string | null;
  readonly partnerIds: readonly string[];
  readonly held: ReadonlyMap<string, string>;
  readonly thresholds: Thresholds;
  readonly now: number;
}

const NOON = '12:00';
const SOURCE_HOLD = 'Règlement (CE) 178/2002, article 19';
const SOURCE_HOT = 'Arrêté du 21 décembre 2009';

/** When it happened: noon when nobody told the hour. */
export const lotEventInstant = ({ happenedOn, time }: LotEvent) =>
  parisInstant(happenedOn, time ?? NOON);

function dateIssues(event: LotEvent, { line, now }: LotEventContext): Issue[] {
  const date = dayText(event.happenedOn);
  if (line.producedOn !== null && event.happenedOn < line.producedOn) {
    const params = { date, production: dayText(line.producedOn) };
    return [{ severity: 'BLOCK', code: 'EVENT_BEFORE_PRODUCTION', path: 'happenedOn', params }];
  }
  const isAhead = parisInstant(event.happenedOn, event.time ?? '00:00') > now;
  return isAhead
    ? [{ severity: 'BLOCK', code: 'EVENT_AHEAD', path: 'happenedOn', params: { date } }]
    : [];
}

function transferIssues(event: LotEvent, context: LotEventContext): Issue[] {
  const { line, replaces, recipientId, held } = context;
  const required = (path: 'meals' | 'counterpartId'): Issue[] =>
    event[path] === null ? [{ severity: 'BLOCK', code: 'REQUIRED_FIELD', path }] : [];
  const issues = [...required('meals'), ...required('counterpartId')];
  const { counterpartId } = event;
  if (counterpartId !== null && !context.partnerIds.includes(counterpartId)) {
    const params = { id: counterpartId };
    issues.push({ severity: 'BLOCK', code: 'UNKNOWN_REFERENCE', path: 'counterpartId', params });
  }
  if (counterpartId !== null && counterpartId === recipientId)
    issues.push({ severity: 'BLOCK', code: 'TRANSFER_TO_ITSELF', path: 'counterpartId' });
  const incident = held.get(lotKey(line.lotRef ?? ''));
  if (incident !== undefined) {
    const params = { lot: line.lotRef ?? '', incident };
    issues.push({ severity: 'BLOCK', code: 'LOT_HELD', path: 'kind', params, source: SOURCE_HOLD });
  }
  const before = line.events.find(({ eventId }) => eventId === replaces)?.meals ?? 0;
  const left = line.balance.possiblyLeft + before;
  if ((event.meals ?? 0) > left) {
    const params = { meals: event.meals ?? 0, left };
    issues.push({ severity: 'WARN', code: 'TRANSFER_TOO_LARGE', path: 'meals', params });
  }
  return issues;
}

/** What a core reading says of food that was heated again; null without a reading. */
export function reheatConformity({ temperature }: LotEvent, limits: Thresholds) {
  const read = { productClass: 'CHAUD', measureType: 'COEUR', temperature } as const;
  return temperature === null
    ? null
    : temperatureConformity({ ...read, outOfColdMinutes: null }, limits);
}

function reheatIssues(event: LotEvent, context: LotEventContext): Issue[] {
  const { line, replaces, thresholds } = context;
  const { temperature } = event;
  const issues: Issue[] = [];
  const judged = reheatConformity(event, thresholds);
  if (temperature !== null && judged?.conformity === 'NON_CONFORME') {
    const params = { temperature: celsiusText(temperature), min: thresholds.hotMinCelsius };
    const told = { path: 'temperature', params, source: SOURCE_HOT };
    issues.push({ severity: 'WARN', code: 'REHEATED_TOO_LITTLE', ...told });
  }
  const others = line.events.filter(
    ({ kind, eventId }) => kind === 'REMISE_EN_TEMPERATURE' && eventId !== replaces,
  ).length;
  if (others > 0) {
    const told = { path: 'kind', params: { count: others }, source: SOURCE_HOT };
    issues.push({ severity: 'WARN', code: 'REHEATED_TOO_OFTEN', ...told });
  }
  return issues;
}

/** What is wrong, or worth knowing, in something that happened to a lot after it came. */
export function lotEventIssues(event: LotEvent, context: LotEventContext): Issue[] {
  const issues = dateIssues(event, context);
  if (event.kind === 'TRANSFERT') issues.push(...transferIssues(event, context));
  if (event.kind === 'REMISE_EN_TEMPERATURE') issues.push(...reheatIssues(event, context));
  if (event.kind === 'CORRECTION' && event.comment === null)
    issues.push({ severity: 'BLOCK', code: 'REQUIRED_FIELD', path: 'comment' });
  issues.push(...personalIssues(event, ['comment']));
  return hasBlocking(issues) ? issues.filter(({ severity }) => severity === 'BLOCK') : issues;
}
