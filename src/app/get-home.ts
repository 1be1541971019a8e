import { plannedDates } from '../domain/flows/week-rows';
import { weekStanding } from '../domain/flows/week-standing';
import { AppError } from '../kernel/app-error';
import { addWeeks, isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import type { Partnership } from '../model/partnership';
import type { AppContext } from './app-context';
import { closedDates } from './calendar-facts';
import { damageIssues } from './damage-issues';
import { dueReminders } from './due-reminders';
import { formFields } from './form-fields';
import { FORM_NAMES, type FormName } from './form-names';
import { mealCostView } from './meal-cost-view';
import { openForReading, type OpenWorkbook, thisWeek } from './open-workbook';
import type { FormField } from './form-views';
import type { HomeView, ReferenceOption, WeekSummary } from './home-views';
import { weekLabel } from './week-label';
import { recordedWeeks } from './week-index';
import { weekCell } from './week-rows-reader';

/** Weeks behind the figure of the first screen: recent enough to speak of now, long enough not to jump. */
const COST_WEEKS = 4;

function forms(context: AppContext): HomeView['forms'] {
  const entries = FORM_NAMES.map((name) => [name, formFields(context.messages, name)]);
  return Object.fromEntries(entries) as Record<FormName, FormField[]>; // one entry for each name
}

function weekSummary(workbook: OpenWorkbook, partnership: Partnership, week: string): WeekSummary {
  const { partnershipId, name, kitchenId, recipientId } = partnership;
  const partnerName = (id: string) =>
    workbook.reference.partner.find((partner) => partner.partnerId === id)?.name ?? id;
  const standing = weekStanding(weekCell(workbook, week, partnershipId), {
    planned: plannedDates(partnership, week),
    closed: closedDates(workbook.reference)(partnership, week),
  });
  return {
    partnershipId,
    partnershipName: name,
    kitchenName: partnerName(kitchenId),
    recipientName: partnerName(recipientId),
    ...standing,
  };
}

function isRunning(partnership: Partnership, today: string): boolean {
  const { startsOn, endsOn } = partnership;
  return (startsOn === null || startsOn <= today) && (endsOn === null || endsOn >= today);
}

function references(workbook: OpenWorkbook): HomeView['references'] {
  const { partner, partnership, costItem, income, keyWeight } = workbook.reference;
  const nameOf = (id: string) => partnership.find((each) => each.partnershipId === id)?.name ?? id;
  const option = (
    id: string,
    name: string,
    facts: { kind: string; isIllustrative: boolean | null },
  ): ReferenceOption => ({
    id,
    name,
    kind: facts.kind,
    isIllustrative: facts.isIllustrative === true,
  });
  return {
    partner: partner.map((each) => ({
      ...option(each.partnerId, each.name, each),
      roles: [each.kind, ...(each.otherRoles ?? [])],
      ...(each.territory === null ? {} : { territory: each.territory }),
      ...(each.lifeCycle === null || each.lifeCycle === 'ACTIF'
        ? {}
        : { lifeCycle: each.lifeCycle }),
    })),
    partnership: partnership.map((each) => ({
      ...option(each.partnershipId, each.name, {
        kind: each.flowType,
        isIllustrative: each.isIllustrative,
      }),
      ...(each.territory === null ? {} : { territory: each.territory }),
    })),
    costItem: costItem.map((each) =>
      option(each.costId, each.label, { kind: each.stage, isIllustrative: each.isIllustrative }),
    ),
    income: income.map((each) =>
      option(each.incomeId, each.label, { kind: each.kind, isIllustrative: each.isIllustrative }),
    ),
    keyWeight: keyWeight.map(({ weightId, key, partnershipId }) =>
      option(weightId, nameOf(partnershipId), { kind: key, isIllustrative: null }),
    ),
  };
}

function recentCost(workbook: OpenWorkbook, week: string): HomeView['cost'] {
  const recorded = recordedWeeks(workbook.state.weeks).filter((each) => each <= week);
  const newest = recorded.reduce((max, each) => (each > max ? each : max), '');
  if (newest === '') return null;
  const weeks = Array.from({ length: COST_WEEKS }, (_, index) =>
    addWeeks(newest, index + 1 - COST_WEEKS),
  );
  return mealCostView(workbook, { partnershipId: null, weeks });
}

const NOT_PREPARED = {
  isPrepared: false,
  isEmpty: true,
  weeks: [],
  cost: null,
  todo: [],
  references: { partner: [], partnership: [], costItem: [], income: [], keyWeight: [] },
};

/** The first screen: what this week needs, what a meal costs, what is due; with the forms, in one answer. */
export function getHome(context: AppContext): HomeView {
  const today = parisWallClock(context.clock.now()).day;
  const week = isoWeekOf(today);
  const facts = {
    today,
    week,
    weekLabel: weekLabel(context.messages, week),
    forms: forms(context),
  };
  let workbook: OpenWorkbook;
  try {
    workbook = openForReading(context, thisWeek(context));
  } catch (error) {
    if (error instanceof AppError && error.code === 'WORKBOOK_NOT_PREPARED')
      return { ...facts, ...NOT_PREPARED };
    throw error;
  }
  const running = workbook.reference.partnership.filter((each) => isRunning(each, today));
  return {
    ...facts,
    isPrepared: true,
    isEmpty: workbook.reference.partner.length === 0,
    weeks: running.map((partnership) => weekSummary(workbook, partnership, week)),
    cost: recentCost(workbook, week),
    todo: [...damageIssues(workbook), ...dueReminders(workbook)],
    references: references(workbook),
  };
}
