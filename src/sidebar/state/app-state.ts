import type { AgreementView } from '../../app/agreement-views';
import type { FormRecord } from '../../app/form-names';
import type { HomeView, PreparedView } from '../../app/home-views';
import type { MealCostView } from '../../app/meal-cost-views';
import type { SheetLink } from '../../app/form-views';
import type { CostAsked } from '../../app/cost-views';
import type { Failure, FormAction, Forms } from './form-state';
import { formsReducer } from './form-state';
import { type PartnerSheets, type SheetAction, sheetsReducer } from './partner-sheets';
import { type Remote, UNASKED } from './remote';
import { EMPTY_FOLLOW, type FollowAction, followReducer, type FollowState } from './follow-state';
import { EMPTY_UPKEEP, type UpkeepAction, upkeepReducer, type UpkeepState } from './upkeep-state';
import type { WeekAction, Weeks } from './week-state';
import { weeksReducer } from './week-state';

export type Tab = 'home' | 'week' | 'partners' | 'costs' | 'follow';

/** A recall that is open, or that is about to be. */
export interface RecallPlace {
  readonly incidentId: string | null;
  /** What a new one is, to begin with. */
  readonly kind?: 'RETRAIT' | 'NON_CONFORMITE';
  readonly isDrill: boolean;
  readonly lots: string;
  readonly kitchenId: string;
}

/** What may be opened over a tab. */
export type Page =
  | { readonly name: 'record'; readonly record: FormRecord; readonly id: string | null }
  | { readonly name: 'partner'; readonly id: string }
  | { readonly name: 'agreement'; readonly partnershipId: string }
  | { readonly name: 'batch' }
  | { readonly name: 'why'; readonly cost: MealCostView }
  | { readonly name: 'whatIf'; readonly asked: SupposedCost }
  | { readonly name: 'compare'; readonly cost: MealCostView }
  | { readonly name: 'copyCosts' }
  | { readonly name: 'check' }
  | { readonly name: 'journal' }
  | { readonly name: 'settings' }
  | { readonly name: 'trace' }
  | ({ readonly name: 'recall' } & RecallPlace)
  | { readonly name: 'help' };

export type CostQuestion = CostAsked;

/** The cost that a supposition starts from. */
export interface SupposedCost {
  readonly question: CostQuestion;
  readonly title: string;
  readonly periodLabel: string;
}

/** A short word after an action that has no screen of its own. */
export interface Notice {
  readonly kind: 'done' | 'failed';
  readonly text: string;
  readonly links: readonly SheetLink[];
}

export interface AppState {
  readonly tab: Tab;
  readonly pages: readonly Page[];
  readonly home: Remote<HomeView>;
  readonly forms: Forms;
  readonly sheets: PartnerSheets;
  readonly weeks: Weeks;
  readonly weekChoice: { readonly partnershipId: string; readonly week: string } | null;
  readonly costQuestion: CostQuestion | null;
  readonly cost: Remote<MealCostView>;
  readonly agreements: Readonly<Record<string, AgreementView>>;
  readonly follow: FollowState;
  readonly upkeep: UpkeepState;
  readonly preparing: Remote<PreparedView>;
  readonly search: string;
  /** Only what belongs to it is listed; '' for all. */
  readonly territory: string;
  readonly notice: Notice | null;
  /** Read aloud by screen readers; the number makes the same sentence heard twice. */
  readonly announcement: { readonly text: string; readonly count: number };
}

type AnswerAction =
  | { type: 'home/asked' }
  | { type: 'home/answered'; view: HomeView }
  | { type: 'home/failed'; failure: Failure }
  | { type: 'cost/asked'; question: CostQuestion }
  | { type: 'cost/answered'; question: CostQuestion; view: MealCostView }
  | { type: 'cost/failed'; question: CostQuestion; failure: Failure }
  | { type: 'agreement/answered'; view: AgreementView }
  | { type: 'prepare/asked' }
  | { type: 'prepare/answered'; view: PreparedView }
  | { type: 'prepare/failed'; failure: Failure };

type PersonAction =
  | { type: 'tab/chosen'; tab: Tab }
  | { type: 'page/opened'; page: Page }
  | { type: 'page/closed' }
  | { type: 'weekChoice/made'; partnershipId: string; week: string }
  | { type: 'search/typed'; text: string }
  | { type: 'territory/chosen'; territory: string }
  | { type: 'notice/shown'; notice: Notice | null }
  | { type: 'said'; text: string };

export type Action =
  SheetAction | FormAction | WeekAction | FollowAction | UpkeepAction | AnswerAction | PersonAction;

export const INITIAL_STATE: AppState = {
  tab: 'home',
  pages: [],
  home: { ...UNASKED, isLoading: true },
  forms: {},
  sheets: {},
  weeks: {},
  weekChoice: null,
  costQuestion: null,
  cost: UNASKED,
  agreements: {},
  follow: EMPTY_FOLLOW,
  upkeep: EMPTY_UPKEEP,
  preparing: UNASKED,
  search: '',
  territory: '',
  notice: null,
  announcement: { text: '', count: 0 },
};

export function formKey(record: FormRecord, id: string | null): string {
  return record + '/' + (id ?? 'new');
}

export function agreementKey(partnershipId: string): string {
  return 'agreement/' + partnershipId;
}

export function weekKey(partnershipId: string, week: string): string {
  return partnershipId + '/' + week;
}

const asked = <Data>(remote: Remote<Data>): Remote<Data> => ({
  ...remote,
  isLoading: true,
  failure: null,
});
const answered = <Data>(data: Data): Remote<Data> => ({ isLoading: false, data, failure: null });
const failed = <Data>(remote: Remote<Data>, failure: Failure): Remote<Data> => ({
  ...remote,
  isLoading: false,
  failure,
});

/** After the first saving of a new record, the page on top is that of the record it became. */
function pagesAfterSaving(state: AppState, key: string, id: string): readonly Page[] {
  return state.pages.map((page) =>
    page.name === 'record' && page.id === null && formKey(page.record, null) === key
      ? { ...page, id }
      : page,
  );
}

function isCurrent(state: AppState, question: CostQuestion): boolean {
  return JSON.stringify(state.costQuestion) === JSON.stringify(question);
}

function navigated(state: AppState, action: PersonAction): AppState {
  switch (action.type) {
    case 'tab/chosen':
      return { ...state, tab: action.tab, pages: [], notice: null };
    case 'page/opened':
      return { ...state, pages: [...state.pages, action.page], notice: null };
    case 'page/closed':
      return { ...state, pages: state.pages.slice(0, -1), notice: null };
    case 'weekChoice/made': {
      const { partnershipId, week } = action;
      return { ...state, weekChoice: { partnershipId, week } };
    }
    case 'search/typed':
      return { ...state, search: action.text };
    case 'territory/chosen':
      return { ...state, territory: action.territory };
    case 'notice/shown':
      return { ...state, notice: action.notice };
    case 'said':
      return {
        ...state,
        announcement: { text: action.text, count: state.announcement.count + 1 },
      };
  }
}

function answeredState(state: AppState, action: AnswerAction): AppState {
  switch (action.type) {
    case 'home/asked':
      return { ...state, home: asked(state.home) };
    case 'home/answered':
      return { ...state, home: answered(action.view) };
    case 'home/failed':
      return { ...state, home: failed(state.home, action.failure) };
    case 'cost/asked':
      return { ...state, costQuestion: action.question, cost: asked(state.cost) };
    case 'cost/answered':
      return isCurrent(state, action.question) ? { ...state, cost: answered(action.view) } : state;
    case 'cost/failed':
      return isCurrent(state, action.question)
        ? { ...state, cost: failed(state.cost, action.failure) }
        : state;
    case 'agreement/answered': {
      const agreements = { ...state.agreements, [action.view.partnershipId]: action.view };
      return { ...state, agreements };
    }
    case 'prepare/asked':
      return { ...state, preparing: asked(state.preparing) };
    case 'prepare/answered':
      return { ...state, preparing: answered(action.view) };
    case 'prepare/failed':
      return { ...state, preparing: failed(state.preparing, action.failure) };
  }
}

const isSheetAction = (action: Action): action is SheetAction => action.type.startsWith('sheet/');
const isFormAction = (action: Action): action is FormAction => action.type.startsWith('form/');
const isAnswer = (action: Action): action is AnswerAction =>
  /^(home|cost|agreement|prepare)\//.test(action.type);
const isFollowAction = (action: Action): action is FollowAction =>
  action.type.startsWith('follow/');
const isUpkeepAction = (action: Action): action is UpkeepAction =>
  action.type.startsWith('upkeep/');
const isWeekAction = (action: Action): action is WeekAction => action.type.startsWith('week/');

/** The whole sidebar, as one pure function of what happened. */
export function appReducer(state: AppState, action: Action): AppState {
  if (isFormAction(action)) {
    const forms = formsReducer(state.forms, action);
    return action.type === 'form/saved'
      ? { ...state, forms, pages: pagesAfterSaving(state, action.key, action.view.id) }
      : { ...state, forms };
  }
  if (isSheetAction(action)) return { ...state, sheets: sheetsReducer(state.sheets, action) };
  if (isFollowAction(action)) return { ...state, follow: followReducer(state.follow, action) };
  if (isUpkeepAction(action)) return { ...state, upkeep: upkeepReducer(state.upkeep, action) };
  if (isWeekAction(action)) return { ...state, weeks: weeksReducer(state.weeks, action) };
  return isAnswer(action) ? answeredState(state, action) : navigated(state, action);
}
