import type { Issue } from '../../kernel/issue';
import { numberOf } from '../format/french-number';
import type { FormValues } from '../../app/form-views';
import { isBlank } from './form-state';
import type { Slot } from './week-slots';
import type { WeekState } from './week-state';
import { DOUBT_FIELDS } from './week-fields';

/** An issue and the cell of the week it speaks of. */
export interface LocatedIssue {
  readonly issue: Issue;
  readonly slot: string | null;
  readonly field: string | null;
}

/** The workbook counts days in the order they were sent: `days.2.useByDate`. */
export function locatedIssues(week: WeekState): LocatedIssue[] {
  return week.issues.map((issue) => {
    const match = /^days\.(\d+)(?:\.(?:values\.)?(.+))?$/.exec(issue.path ?? '');
    const slot = match ? (week.sentSlots[Number(match[1])] ?? null) : null;
    return { issue, slot, field: slot === null ? null : (match?.[2] ?? null) };
  });
}

export function issuesOfDay(located: readonly LocatedIssue[], slot: string): LocatedIssue[] {
  return located.filter((one) => one.slot === slot);
}

export function issuesOfField(
  located: readonly LocatedIssue[],
  slot: string,
  field: string,
): readonly Issue[] {
  return located.filter((one) => one.slot === slot && one.field === field).map((one) => one.issue);
}

const TEMPERATURES = ['departureTemperature', 'arrivalTemperature', ...DOUBT_FIELDS];

/** A temperature in doubt asks for the core reading and the minutes out of the cold. */
export function isInDoubt(located: readonly LocatedIssue[], day: Slot, values: FormValues) {
  return (
    DOUBT_FIELDS.some((field) => !isBlank(values[field])) ||
    issuesOfDay(located, day.slot).some(
      ({ field }) => field !== null && TEMPERATURES.includes(field),
    )
  );
}

/** What is in doubt is explained in the comment of its day. */
export function isCommentAsked(located: readonly LocatedIssue[], day: Slot, values: FormValues) {
  return (
    !isBlank(values['comment']) ||
    issuesOfDay(located, day.slot).some(({ issue }) => issue.severity === 'WARN')
  );
}

export function isAboveZero(values: FormValues, field: string): boolean {
  const number = numberOf(values[field]);
  return number !== null && number > 0;
}
