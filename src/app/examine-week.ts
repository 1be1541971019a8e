import { weekIssues } from '../domain/flows/week-issues';
import { hasBlocking, type Issue } from '../kernel/issue';
import type { Delivery } from '../model/delivery';
import type { PlacedRow } from '../tables/table';
import { lotIssues } from './lot-issues';
import type { OpenWorkbook } from './open-workbook';
import { type PartnershipFacts, weekContext } from './partnership-facts';
import { readDays, type TypedWeek, withFormPaths } from './week-form';

/** What a typed week comes to: its rows, and what the fields and the rules say of them. */
export interface ExaminedWeek {
  readonly rows: readonly Delivery[];
  readonly issues: readonly Issue[];
}

/** Reads a typed week over its recorded rows and applies the rules. One way for who checks and for who records. */
export function examineWeek(
  workbook: OpenWorkbook,
  input: TypedWeek,
  given: {
    readonly facts: PartnershipFacts;
    readonly recorded: readonly PlacedRow<Delivery>[];
  },
): ExaminedWeek {
  const { facts, recorded } = given;
  const { rows, issues: readIssues } = readDays(
    input,
    recorded.map((placed) => placed.row),
    { partnershipName: facts.partnership.name, recordedAt: workbook.now },
  );
  const ruleIssues = hasBlocking(readIssues)
    ? []
    : [
        ...weekIssues(rows, weekContext(workbook, facts, input.week)),
        ...lotIssues(
          workbook,
          rows,
          recorded.map((placed) => placed.row),
        ),
      ];
  return { rows, issues: [...readIssues, ...withFormPaths(ruleIssues, rows, input)] };
}
