import type { FollowView, SchoolHolidayImportView } from '../../app/follow-views';
import type { Failure } from './form-state';
import type { Remote } from './remote';

/** The official calendar a person chose: its text, what it would change, and whether it was written. */
export interface CalendarFile {
  readonly text: string;
  readonly status: 'reading' | 'shown' | 'writing' | 'written';
  readonly summary: SchoolHolidayImportView | null;
  readonly failure: Failure | null;
}

export interface FollowState {
  readonly view: Remote<FollowView>;
  readonly calendar: CalendarFile | null;
}

export const EMPTY_FOLLOW: FollowState = {
  view: { isLoading: false, data: null, failure: null },
  calendar: null,
};

export type FollowAction =
  | { type: 'follow/asked' }
  | { type: 'follow/answered'; view: FollowView }
  | { type: 'follow/failed'; failure: Failure }
  | { type: 'follow/calendarChosen'; text: string }
  | { type: 'follow/calendarRead'; summary: SchoolHolidayImportView }
  | { type: 'follow/calendarSent' }
  | { type: 'follow/calendarFailed'; failure: Failure };

function calendarAfter(calendar: CalendarFile | null, action: FollowAction): CalendarFile | null {
  switch (action.type) {
    case 'follow/calendarChosen':
      return { text: action.text, status: 'reading', summary: null, failure: null };
    case 'follow/calendarRead': {
      const { summary } = action;
      const status = summary.isWritten ? 'written' : 'shown';
      return calendar && { ...calendar, status, summary, failure: null };
    }
    case 'follow/calendarSent':
      return calendar && { ...calendar, status: 'writing', failure: null };
    case 'follow/calendarFailed':
      return calendar && { ...calendar, status: 'shown', failure: action.failure };
    case 'follow/asked':
    case 'follow/answered':
    case 'follow/failed':
      return calendar;
  }
}

/** What « Suivi » shows: the matrix last asked for, and the calendar being imported. */
export function followReducer(state: FollowState, action: FollowAction): FollowState {
  const calendar = calendarAfter(state.calendar, action);
  switch (action.type) {
    case 'follow/asked':
      return { calendar, view: { ...state.view, isLoading: true, failure: null } };
    case 'follow/answered':
      return { calendar, view: { isLoading: false, data: action.view, failure: null } };
    case 'follow/failed':
      return { calendar, view: { ...state.view, isLoading: false, failure: action.failure } };
    case 'follow/calendarChosen':
    case 'follow/calendarRead':
    case 'follow/calendarSent':
    case 'follow/calendarFailed':
      return { ...state, calendar };
  }
}
