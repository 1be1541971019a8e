import { deliveryLineId, deliveryStatusOf } from '../domain/flows/week-rows';
import { isBlankCell } from '../kernel/cell-value';
import { hasBlocking, type Issue } from '../kernel/issue';
import { deliveryRecord, type Delivery } from '../model/delivery';
import { readForm } from './form-values';
import type { FormValues } from './form-views';

/** A week as the screen sends it: one entry per day and lot, with what was typed. */
export interface TypedWeek {
  readonly partnershipId: string;
  readonly week: string;
  readonly version: number;
  readonly channel: 'SIDEBAR' | 'DEMONSTRATION';
  readonly days: readonly { readonly date: string; readonly values: FormValues }[];
}

/** A typed week that is to be recorded, once. */
export interface WeekSubmission extends TypedWeek {
  readonly submissionId: string;
}

interface ReadWeek {
  readonly rows: readonly Delivery[];
  readonly issues: readonly Issue[];
}

const isBlankForm = (values: FormValues) => Object.values(values).every(isBlankCell);

/** Reads the days as they were typed, over the rows already recorded. A blank day that was never recorded is no row. */
export function readDays(
  input: TypedWeek,
  recorded: readonly Delivery[],
  given: { readonly partnershipName: string; readonly recordedAt: number },
): ReadWeek {
  const rows: Delivery[] = [];
  const issues: Issue[] = [];
  const lots = new Map<string, number>();
  input.days.forEach(({ date, values }, index) => {
    const lot = (lots.get(date) ?? 0) + 1;
    lots.set(date, lot);
    const lineId = deliveryLineId(input.partnershipId, date, lot);
    const existing = recorded.find((row) => row.lineId === lineId);
    if (!existing && isBlankForm(values)) return;
    const { partnershipId, week, channel } = input;
    const base = { status: 'PLANIFIEE', ...existing, lineId, date, partnershipId, isoWeek: week };
    const read = readForm(deliveryRecord, {
      values,
      base: { ...base, ...given, channel },
      pathPrefix: `days.${index}.`,
    });
    issues.push(...read.issues);
    if (!hasBlocking(read.issues)) rows.push({ ...read.row, status: deliveryStatusOf(read.row) });
  });
  return { rows, issues };
}

/** Paths of the rules count the rows; the form counts the days it sent. */
export function withFormPaths(
  issues: readonly Issue[],
  rows: readonly Delivery[],
  input: TypedWeek,
): Issue[] {
  const lots = new Map<string, number>();
  const lineOfDay = input.days.map(({ date }) => {
    const lot = (lots.get(date) ?? 0) + 1;
    lots.set(date, lot);
    return deliveryLineId(input.partnershipId, date, lot);
  });
  return issues.map((issue) => {
    const match = /^days\.(\d+)\.(.+)$/.exec(issue.path ?? '');
    const lineId = match ? rows[Number(match[1])]?.lineId : undefined;
    if (!match || lineId === undefined) return issue;
    return { ...issue, path: `days.${lineOfDay.indexOf(lineId)}.${match[2]}` };
  });
}
