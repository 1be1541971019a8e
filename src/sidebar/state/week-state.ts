import type {
  FormValue,
  FormValues,
  RecordedWeekView,
  WeekDayView,
  WeekView,
} from '../../app/views';
import type { Issue } from '../../kernel/issue';
import { daysOfWeek, mondayOf } from '../../kernel/iso-week';
import { shortDay } from '../format/french-date';
import { type Failure, isBlank } from './form-state';
import type { Attempt } from './submission';
import { CLOSED, COPIED_FIELDS } from './week-fields';

/** What a person typed over the workbook's week: by day, only the fields that were touched. */
export type Edits = Readonly<Record<string, FormValues>>;

export interface Draft {
  readonly edits: Edits;
  readonly addedDays: readonly string[];
  /** Kept with the draft: sent again after the page was closed, it is still the same submission. */
  readonly attempt: Attempt | null;
  readonly at: string;
}

export interface WeekState {
  readonly status: 'loading' | 'ready' | 'saving';
  readonly view: WeekView | null;
  readonly edits: Edits;
  readonly addedDays: readonly string[];
  readonly issues: readonly Issue[];
  /** Days of the last sending, in the order the issues count them. */
  readonly sentDates: readonly string[];
  readonly saved: RecordedWeekView | null;
  /** The week as it was before the last saving, to put it back. */
  readonly before: WeekView | null;
  readonly failure: Failure | null;
  readonly attempt: Attempt | null;
  readonly draftAt: string | null;
  readonly isRestored: boolean;
  /** The workbook's week as it has become meanwhile, shown beside what was typed. */
  readonly latest: WeekView | null;
  /** Edits before « Copier la semaine », to undo it. */
  readonly beforeCopy: Edits | null;
}

export type WeekAction =
  | { type: 'week/opened'; key: string }
  | { type: 'week/loaded'; key: string; view: WeekView; draft: Draft | null }
  | { type: 'week/typed'; key: string; date: string; values: FormValues; at: string }
  | { type: 'week/dayAdded'; key: string; date: string }
  | { type: 'week/copied'; key: string; from: WeekView; at: string }
  | { type: 'week/copyUndone'; key: string }
  | { type: 'week/sent'; key: string; attempt: Attempt; dates: readonly string[] }
  | { type: 'week/saved'; key: string; result: RecordedWeekView }
  | { type: 'week/failed'; key: string; failure: Failure }
  | { type: 'week/latest'; key: string; view: WeekView }
  | { type: 'week/rebased'; key: string; keepsEdits: boolean }
  | { type: 'week/discarded'; key: string }
  | { type: 'week/putBack'; key: string; at: string };

export type Weeks = Readonly<Record<string, WeekState>>;

export const EMPTY_WEEK: WeekState = {
  status: 'loading',
  view: null,
  edits: {},
  addedDays: [],
  issues: [],
  sentDates: [],
  saved: null,
  before: null,
  failure: null,
  attempt: null,
  draftAt: null,
  isRestored: false,
  latest: null,
  beforeCopy: null,
};

export function hasEdits(week: WeekState): boolean {
  return Object.keys(week.edits).length > 0;
}

/** All seven days, whether the workbook plans them or not. */
function everyDay(view: WeekView): WeekDayView[] {
  return daysOfWeek(view.week).map(
    (date) =>
      view.days.find((day) => day.date === date) ?? {
        date,
        label: shortDay(date),
        isPlanned: false,
        isRecorded: false,
        lineId: null,
        values: {},
      },
  );
}

/** The days on the screen: planned, recorded, added or typed in. */
export function shownDays(week: WeekState): WeekDayView[] {
  if (week.view === null || mondayOf(week.view.week) === null) return [];
  return everyDay(week.view).filter(
    (day) =>
      day.isPlanned ||
      day.isRecorded ||
      week.addedDays.includes(day.date) ||
      week.edits[day.date] !== undefined,
  );
}

export function absentDays(week: WeekState): WeekDayView[] {
  if (week.view === null || mondayOf(week.view.week) === null) return [];
  const shown = shownDays(week).map((day) => day.date);
  return everyDay(week.view).filter((day) => !shown.includes(day.date));
}

export function dayValues(week: WeekState, day: WeekDayView): FormValues {
  return { ...day.values, ...week.edits[day.date] };
}

function sameValue(a: FormValue | undefined, b: FormValue | undefined): boolean {
  if (isBlank(a) && isBlank(b)) return true;
  if ((a === false && isBlank(b)) || (b === false && isBlank(a))) return true;
  return a !== undefined && b !== undefined && String(a).trim() === String(b).trim();
}

/** Adds typed values to the edits of a day; what equals the workbook again is no longer an edit. */
function withTyped(week: WeekState, date: string, values: FormValues): Edits {
  const base = week.view?.days.find((day) => day.date === date)?.values ?? {};
  const merged = { ...week.edits[date], ...values };
  const kept = Object.entries(merged).filter(([field, value]) => !sameValue(value, base[field]));
  const others = Object.fromEntries(Object.entries(week.edits).filter(([day]) => day !== date));
  return kept.length === 0 ? others : { ...others, [date]: Object.fromEntries(kept) };
}

/** Counts of the week before, laid on the days of this one where nothing stands yet. */
function copiedEdits(week: WeekState, from: WeekView): Edits {
  const target = week.view === null ? [] : everyDay(week.view);
  const source = everyDay(from);
  return target.reduce<Edits>((edits, day, index) => {
    const current = dayValues({ ...week, edits }, day);
    const copied = source[index]?.values ?? {};
    const isFree = !COPIED_FIELDS.some((field) => !isBlank(current[field]));
    if (!isFree || current[CLOSED] === true) return edits;
    const values = Object.fromEntries(
      COPIED_FIELDS.filter((field) => !isBlank(copied[field])).map((field) => [
        field,
        copied[field] ?? '',
      ]),
    );
    return Object.keys(values).length === 0
      ? edits
      : withTyped({ ...week, edits }, day.date, values);
  }, week.edits);
}

/** What the week held before the last saving, typed again over what it holds now. */
function putBackEdits(week: WeekState): Edits {
  const { before, view } = week;
  if (before === null || view === null) return week.edits;
  return view.days.reduce<Edits>((edits, day) => {
    const old = before.days.find((other) => other.date === day.date)?.values ?? {};
    const fields = [...new Set([...Object.keys(day.values), ...Object.keys(old)])];
    const values = Object.fromEntries(fields.map((field) => [field, old[field] ?? '']));
    return withTyped({ ...week, edits }, day.date, values);
  }, {});
}

function loaded(week: WeekState, view: WeekView, draft: Draft | null): WeekState {
  const drafted = draft !== null && !hasEdits(week) ? draft : null;
  const base: WeekState = { ...week, status: 'ready', view, failure: null };
  if (drafted === null) return base;
  const edits = Object.entries(drafted.edits).reduce<Edits>(
    (all, [date, values]) => withTyped({ ...base, edits: all }, date, values),
    {},
  );
  return {
    ...base,
    edits,
    addedDays: drafted.addedDays,
    attempt: drafted.attempt,
    draftAt: drafted.at,
    isRestored: Object.keys(edits).length > 0,
  };
}

function typed(week: WeekState, edits: Edits, at: string): WeekState {
  return { ...week, edits, draftAt: at, saved: null, isRestored: false };
}

/** A field that is typed again is no longer in error. */
function issuesAfter(week: WeekState, date: string, values: FormValues): readonly Issue[] {
  const index = week.sentDates.indexOf(date);
  const paths = Object.keys(values).flatMap((field) => [
    `days.${index}.${field}`,
    `days.${index}.values.${field}`,
  ]);
  return week.issues.filter((issue) => issue.path === undefined || !paths.includes(issue.path));
}

function changedWeek(week: WeekState, action: WeekAction): WeekState {
  switch (action.type) {
    case 'week/opened':
      return { ...week, status: week.view === null ? 'loading' : week.status, failure: null };
    case 'week/loaded':
      return loaded(week, action.view, action.draft);
    case 'week/typed': {
      const edits = withTyped(week, action.date, action.values);
      const issues = issuesAfter(week, action.date, action.values);
      return { ...typed(week, edits, action.at), issues };
    }
    case 'week/dayAdded':
      return { ...week, addedDays: [...week.addedDays, action.date] };
    case 'week/copied':
      return {
        ...typed(week, copiedEdits(week, action.from), action.at),
        beforeCopy: week.edits,
      };
    case 'week/copyUndone':
      return { ...week, edits: week.beforeCopy ?? week.edits, beforeCopy: null };
    case 'week/sent':
      return {
        ...week,
        status: 'saving',
        attempt: action.attempt,
        sentDates: action.dates,
        failure: null,
        saved: null,
      };
    case 'week/saved':
      return {
        ...EMPTY_WEEK,
        status: 'ready',
        view: action.result.week,
        issues: action.result.issues,
        sentDates: week.sentDates,
        saved: action.result,
        before: week.view,
      };
    case 'week/failed':
      return {
        ...week,
        status: 'ready',
        failure: action.failure,
        issues: action.failure.issues,
      };
    case 'week/latest':
      return { ...week, latest: action.view };
    case 'week/rebased': {
      const base = { ...week, view: week.latest ?? week.view, latest: null, failure: null };
      return action.keepsEdits ? base : { ...base, edits: {}, addedDays: [], issues: [] };
    }
    case 'week/discarded':
      return { ...EMPTY_WEEK, status: 'ready', view: week.view };
    case 'week/putBack':
      return { ...typed(week, putBackEdits(week), action.at), issues: [], before: null };
  }
}

/** The weeks being filled, by key: `PT-0001/2026-S48`. */
export function weeksReducer(weeks: Weeks, action: WeekAction): Weeks {
  return { ...weeks, [action.key]: changedWeek(weeks[action.key] ?? EMPTY_WEEK, action) };
}

/** Days to send: those with something in them, and those that had something. */
export function daysToSend(week: WeekState): { date: string; values: FormValues }[] {
  return shownDays(week)
    .map((day) => ({ day, values: dayValues(week, day) }))
    .filter(
      ({ day, values }) =>
        day.isRecorded || Object.values(values).some((value) => !isBlank(value) && value !== false),
    )
    .map(({ day, values }) => ({ date: day.date, values }));
}

export interface WeekChange {
  readonly date: string;
  readonly field: string;
  readonly before: FormValue | undefined;
  readonly after: FormValue | undefined;
  /** What was typed here for the same cell, if anything. */
  readonly mine: FormValue | undefined;
}

/** What someone else changed since this page read the week. */
export function weekChanges(week: WeekState): WeekChange[] {
  const { view, latest, edits } = week;
  if (view === null || latest === null) return [];
  return everyDay(latest).flatMap((day) => {
    const old = view.days.find((other) => other.date === day.date)?.values ?? {};
    const fields = [...new Set([...Object.keys(old), ...Object.keys(day.values)])];
    return fields
      .filter((field) => !sameValue(old[field], day.values[field]))
      .map((field) => ({
        date: day.date,
        field,
        before: old[field],
        after: day.values[field],
        mine: edits[day.date]?.[field],
      }));
  });
}
