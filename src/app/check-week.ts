import { hasBlocking } from '../kernel/issue';
import type { Delivery } from '../model/delivery';
import type { PlacedRow } from '../tables/table';
import type { AppContext } from './app-context';
import { closedDates } from './calendar-facts';
import { examineWeek } from './examine-week';
import { mealCostView } from './meal-cost-view';
import { openForReading, type OpenWorkbook } from './open-workbook';
import { partnershipFacts, type PartnershipFacts } from './partnership-facts';
import type { CheckedWeekView } from './week-views';
import type { MealCostView } from './meal-cost-views';
import type { TypedWeek } from './week-form';
import { weekCellOf } from './week-index';
import { readWeekRows, weekCell } from './week-rows-reader';
import { withFreshHints } from './with-fresh-hints';

/** What the week would cost if these rows were recorded: the same calculation, on a state that nobody writes. */
function costIfRecorded(
  workbook: OpenWorkbook,
  given: {
    readonly input: TypedWeek;
    readonly facts: PartnershipFacts;
    readonly rows: readonly Delivery[];
    readonly recorded: readonly PlacedRow<Delivery>[];
  },
): MealCostView {
  const { input, facts, rows, recorded } = given;
  const { week, partnershipId } = input;
  const kept = recorded
    .map((placed) => placed.row)
    .filter((row) => !rows.some((each) => each.lineId === row.lineId));
  const cell = weekCellOf(
    [...kept, ...rows].map((row) => ({ row, rowNumber: 0, cells: [] })),
    {
      week,
      partnership: facts.partnership,
      closedDates: closedDates(workbook.reference),
      version: 0,
      versions: {},
    },
  );
  const weeks = new Map([
    ...workbook.state.weeks,
    [week, { ...workbook.state.weeks.get(week), [partnershipId]: cell }] as const,
  ]);
  const supposed = { ...workbook, state: { ...workbook.state, weeks } };
  return mealCostView(supposed, { partnershipId, weeks: [week] });
}

/**
 * What « Enregistrer » would say of a typed week, and what a meal of it would cost, before anything is written.
 * The cost is null when something stops the recording.
 */
export function checkWeek(context: AppContext, input: TypedWeek): CheckedWeekView {
  const span = { oldest: input.week, newest: input.week };
  return withFreshHints(context, span, () => {
    const workbook = openForReading(context, span);
    const facts = partnershipFacts(workbook, input.partnershipId);
    const recorded = readWeekRows(workbook, input.week, input.partnershipId);
    const { rows, issues } = examineWeek(workbook, input, { facts, recorded });
    const before = weekCell(workbook, input.week, input.partnershipId);
    return {
      issues,
      cost: hasBlocking(issues) ? null : costIfRecorded(workbook, { input, facts, rows, recorded }),
      isChangedMeanwhile: (before?.version ?? 0) !== input.version,
    };
  });
}
