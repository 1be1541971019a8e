import {
  type FollowedKitchen,
  type FollowedPartnership,
  type FollowedWeek,
  silenceMatrix,
} from '../domain/flows/silence-matrix';
import { formatMessage } from '../i18n/format-message';
import { addWeeks, isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import type { AppContext } from './app-context';
import { closedDates } from './calendar-facts';
import { openForReading, type OpenWorkbook } from './open-workbook';
import type {
  ClosureView,
  FollowCell,
  FollowKitchenView,
  FollowPartnershipView,
  FollowView,
} from './follow-views';
import { weekLabel } from './week-label';
import { weekCell } from './week-rows-reader';

/** The running week last, so many weeks in all. */
export function followedWeeks(thisWeek: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addWeeks(thisWeek, index + 1 - count));
}

/** The first week of which something stands in the sheet, by partnership. */
function firstWeekTold({ state }: OpenWorkbook): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [week, cells] of state.weeks)
    for (const [partnershipId, { runs }] of Object.entries(cells))
      if (runs.length > 0 && week < (first.get(partnershipId) ?? '9999'))
        first.set(partnershipId, week);
  return first;
}

/** The matrix over weeks that the workbook was opened with. */
export function matrixOf(workbook: OpenWorkbook, weeks: readonly string[]): FollowedKitchen[] {
  const isShown = ({ weeks: own }: FollowedPartnership) =>
    own.some(({ state }) => state !== 'UNPLANNED');
  const firstTold = firstWeekTold(workbook);
  const kitchens = silenceMatrix({
    partnerships: workbook.reference.partnership,
    weeks,
    thisWeek: isoWeekOf(workbook.today),
    weekOf: (week, partnershipId) => weekCell(workbook, week, partnershipId),
    firstTold: (partnershipId) => firstTold.get(partnershipId) ?? null,
    closedDates: closedDates(workbook.reference),
  });
  return kitchens
    .map((kitchen) => ({ ...kitchen, partnerships: kitchen.partnerships.filter(isShown) }))
    .filter(({ partnerships }) => partnerships.length > 0);
}

export function partnerName(workbook: OpenWorkbook, id: string): string {
  return workbook.reference.partner.find((each) => each.partnerId === id)?.name ?? id;
}

function cell({ week, state, deliveredMeals, isLate }: FollowedWeek): FollowCell {
  return { week, state, deliveredMeals, isLate };
}

/** What to send to who has not answered: which weeks, and that 0 and « fermé » are answers. */
function reminder(
  workbook: OpenWorkbook,
  name: string,
  late: readonly FollowedWeek[],
): string | null {
  if (late.length === 0) return null;
  const { followUp } = workbook.context.messages;
  const lines = late.map(({ week, state }) =>
    formatMessage(state === 'INCOMPLETE' ? followUp.incompleteWeek : followUp.silentWeek, {
      week: weekLabel(workbook.context.messages, week),
    }),
  );
  return [formatMessage(followUp.reminderHead, { name }), ...lines, followUp.reminderFoot].join(
    '\n',
  );
}

function partnershipView(
  workbook: OpenWorkbook,
  { partnership, weeks }: FollowedPartnership,
): FollowPartnershipView {
  const late = weeks.filter(({ isLate }) => isLate);
  const { partnershipId, name, territory, isIllustrative } = partnership;
  return {
    partnershipId,
    name,
    territory,
    isIllustrative: isIllustrative === true,
    cells: weeks.map(cell),
    lateCount: late.length,
    reminder: reminder(workbook, name, late),
  };
}

function kitchenView(workbook: OpenWorkbook, kitchen: FollowedKitchen): FollowKitchenView {
  const { kitchenId } = kitchen;
  return {
    kitchenId,
    name: partnerName(workbook, kitchenId),
    cells: kitchen.weeks.map(cell),
    partnerships: kitchen.partnerships.map((each) => partnershipView(workbook, each)),
  };
}

function closureViews(workbook: OpenWorkbook): ClosureView[] {
  return workbook.reference.closure
    .filter(({ endsOn, isCancelled }) => endsOn >= workbook.today && isCancelled !== true)
    .map(({ closureId, kitchenId, startsOn, endsOn, reason }) => ({
      id: closureId,
      kitchenName: partnerName(workbook, kitchenId),
      startsOn,
      endsOn,
      reason,
    }))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

/** The silence matrix of the last weeks: who delivered, who declared zero, who was closed, who said nothing. */
export function getFollowUp(
  context: AppContext,
  { weekCount }: { readonly weekCount: number },
): FollowView {
  const thisWeek = isoWeekOf(parisWallClock(context.clock.now()).day);
  const weeks = followedWeeks(thisWeek, weekCount);
  const workbook = openForReading(context, { oldest: weeks[0] ?? thisWeek, newest: thisWeek });
  const kitchens = matrixOf(workbook, weeks).map((kitchen) => kitchenView(workbook, kitchen));
  const counts = kitchens.flatMap(({ partnerships }) => partnerships.map((each) => each.lateCount));
  return {
    weeks: weeks.map((week) => ({
      week,
      name: week.slice(5),
      label: weekLabel(context.messages, week),
      isRunning: week === thisWeek,
    })),
    kitchens,
    lateCount: counts.reduce((sum, count) => sum + count, 0),
    closures: closureViews(workbook),
  };
}
