import type { CheckedWeekView, RecordedWeekView, WeekView } from '../../app/week-views';
import type { FormValues } from '../../app/form-views';
import type { Issue } from '../../kernel/issue';
import type { Failure } from './form-state';
import type { Attempt } from './submission';
import { copiedEdits, putBackEdits } from './week-sending';
import { type Edits, type TypedWeek, withTyped } from './week-slots';

export interface Draft {
  readonly edits: Edits;
  readonly added: readonly string[];
  /** Kept with the draft: sent again after the page was closed, it is still the same submission. */
  readonly attempt: Attempt | null;
  readonly at: string;
}

export interface WeekState extends TypedWeek {
  readonly status: 'loading' | 'ready' | 'saving';
  readonly issues: readonly Issue[];
  /** Slots of the last sending, in the order the issues count them. */
  readonly sentSlots: readonly string[];
  readonly saved: RecordedWeekView | null;
  /** What recording would say and cost; gone as soon as something is typed. */
  readonly checked: CheckedWeekView | null;
  readonly isChecking: boolean;
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

/** What a person does with the values of a week, before they are sent. */
type TypingAction =
  | { type: 'week/typed'; key: string; slot: string; values: FormValues; at: string }
  | { type: 'week/typedElsewhere'; key: string; draft: Draft }
  | { type: 'week/slotAdded'; key: string; slot: string }
  | { type: 'week/copied'; key: string; from: WeekView; at: string }
  | { type: 'week/copyUndone'; key: string }
  | { type: 'week/discarded'; key: string }
  | { type: 'week/putBack'; key: string; at: string };

/** What is asked of the workbook, and what it answers. */
type ExchangeAction =
  | { type: 'week/opened'; key: string }
  | { type: 'week/loaded'; key: string; view: WeekView; draft: Draft | null }
  | { type: 'week/checking'; key: string; slots: readonly string[] }
  | { type: 'week/checked'; key: string; edits: Edits; result: CheckedWeekView }
  | { type: 'week/sent'; key: string; attempt: Attempt; slots: readonly string[] }
  | { type: 'week/saved'; key: string; result: RecordedWeekView }
  | { type: 'week/failed'; key: string; failure: Failure }
  | { type: 'week/latest'; key: string; view: WeekView }
  | { type: 'week/rebased'; key: string; keepsEdits: boolean };

export type WeekAction = TypingAction | ExchangeAction;

export type Weeks = Readonly<Record<string, WeekState>>;

export const EMPTY_WEEK: WeekState = {
  status: 'loading',
  view: null,
  edits: {},
  added: [],
  issues: [],
  sentSlots: [],
  saved: null,
  checked: null,
  isChecking: false,
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

function loaded(week: WeekState, view: WeekView, draft: Draft | null): WeekState {
  const drafted = draft !== null && !hasEdits(week) ? draft : null;
  const base: WeekState = { ...week, status: 'ready', view, failure: null };
  if (drafted === null) return base;
  const edits = Object.entries(drafted.edits).reduce<Edits>(
    (all, [slot, values]) => withTyped({ ...base, added: drafted.added, edits: all }, slot, values),
    {},
  );
  return {
    ...base,
    edits,
    added: drafted.added,
    attempt: drafted.attempt,
    draftAt: drafted.at,
    isRestored: Object.keys(edits).length > 0,
  };
}

function typed(week: WeekState, edits: Edits, at: string): WeekState {
  return { ...week, edits, draftAt: at, saved: null, checked: null, isRestored: false };
}

/** A copy that brings nothing is no copy: nothing to undo. */
function copied(week: WeekState, edits: Edits, at: string): WeekState {
  const isSame = JSON.stringify(edits) === JSON.stringify(week.edits);
  return isSame ? week : { ...typed(week, edits, at), beforeCopy: week.edits };
}

type CheckAction = Extract<WeekAction, { type: 'week/checking' | 'week/checked' }>;

/** An answer about what has been typed over meanwhile is not shown. */
function checkedWeek(week: WeekState, action: CheckAction): WeekState {
  if (action.type === 'week/checking')
    return { ...week, isChecking: true, sentSlots: action.slots, failure: null, saved: null };
  const { edits, result } = action;
  const base = { ...week, isChecking: false };
  return week.edits === edits ? { ...base, checked: result, issues: result.issues } : base;
}

/** A field that is typed again is no longer in error. */
function issuesAfter(week: WeekState, slot: string, values: FormValues): readonly Issue[] {
  const index = week.sentSlots.indexOf(slot);
  const paths = Object.keys(values).flatMap((field) => [
    `days.${index}.${field}`,
    `days.${index}.values.${field}`,
  ]);
  return week.issues.filter((issue) => issue.path === undefined || !paths.includes(issue.path));
}

function typedWeek(week: WeekState, action: TypingAction): WeekState {
  switch (action.type) {
    case 'week/typed': {
      const edits = withTyped(week, action.slot, action.values);
      const issues = issuesAfter(week, action.slot, action.values);
      return { ...typed(week, edits, action.at), issues };
    }
    case 'week/typedElsewhere':
      return { ...typed(week, action.draft.edits, action.draft.at), added: action.draft.added };
    case 'week/slotAdded':
      return { ...week, added: [...week.added, action.slot] };
    case 'week/copied':
      return copied(week, copiedEdits(week, action.from), action.at);
    case 'week/copyUndone':
      return { ...week, edits: week.beforeCopy ?? week.edits, beforeCopy: null };
    case 'week/discarded':
      return { ...EMPTY_WEEK, status: 'ready', view: week.view };
    case 'week/putBack':
      return week.before === null
        ? week
        : { ...typed(week, putBackEdits(week, week.before), action.at), issues: [], before: null };
  }
}

function exchangedWeek(week: WeekState, action: ExchangeAction): WeekState {
  switch (action.type) {
    case 'week/opened':
      return { ...week, status: week.view === null ? 'loading' : week.status, failure: null };
    case 'week/loaded':
      return loaded(week, action.view, action.draft);
    case 'week/checking':
    case 'week/checked':
      return checkedWeek(week, action);
    case 'week/sent':
      return {
        ...week,
        status: 'saving',
        attempt: action.attempt,
        sentSlots: action.slots,
        failure: null,
        saved: null,
        checked: null,
      };
    case 'week/saved':
      return {
        ...EMPTY_WEEK,
        status: 'ready',
        view: action.result.week,
        issues: action.result.issues,
        sentSlots: week.sentSlots,
        saved: action.result,
        before: week.view,
      };
    case 'week/failed':
      return {
        ...week,
        status: 'ready',
        isChecking: false,
        failure: action.failure,
        issues: action.failure.issues,
      };
    case 'week/latest':
      return { ...week, latest: action.view };
    case 'week/rebased': {
      const base = { ...week, view: week.latest ?? week.view, latest: null, failure: null };
      return action.keepsEdits ? base : { ...base, edits: {}, added: [], issues: [] };
    }
  }
}

const TYPING: readonly WeekAction['type'][] = [
  'week/typed',
  'week/typedElsewhere',
  'week/slotAdded',
  'week/copied',
  'week/copyUndone',
  'week/discarded',
  'week/putBack',
];
const isTyping = (action: WeekAction): action is TypingAction => TYPING.includes(action.type);

/** The weeks being filled, by key: `PT-0001/2026-S48`. */
export function weeksReducer(weeks: Weeks, action: WeekAction): Weeks {
  const week = weeks[action.key] ?? EMPTY_WEEK;
  const next = isTyping(action) ? typedWeek(week, action) : exchangedWeek(week, action);
  return { ...weeks, [action.key]: next };
}
