import type { CheckView, RepairedView, RepairPlanView } from '../../app/check-views';
import type { JournalView, UndoneView } from '../../app/journal-views';
import type { SettingsView } from '../../app/settings-views';
import type { Failure } from './form-state';
import { UNASKED, type Remote } from './remote';

/** A new value of a threshold, as it is typed. */
export interface SettingDraft {
  readonly key: string;
  readonly values: Readonly<Record<'value' | 'appliesFrom' | 'source', string>>;
  readonly isSaving: boolean;
  readonly failure: Failure | null;
}

export interface UpkeepState {
  readonly check: Remote<CheckView>;
  readonly plan: Remote<RepairPlanView>;
  readonly repair: Remote<RepairedView>;
  readonly journal: Remote<JournalView>;
  readonly undo: Remote<UndoneView>;
  readonly settings: Remote<SettingsView>;
  readonly draft: SettingDraft | null;
  /** The threshold that was just saved, as it was typed. */
  readonly savedSetting: Omit<SettingDraft, 'isSaving' | 'failure'> | null;
}

export const EMPTY_UPKEEP: UpkeepState = {
  check: UNASKED,
  plan: UNASKED,
  repair: UNASKED,
  journal: UNASKED,
  undo: UNASKED,
  settings: UNASKED,
  draft: null,
  savedSetting: null,
};

/** What is asked of the workbook and shown as it comes. */
export interface UpkeepData {
  readonly check: CheckView;
  readonly plan: RepairPlanView;
  readonly repair: RepairedView;
  readonly journal: JournalView;
  readonly undo: UndoneView;
  readonly settings: SettingsView;
}

type AnsweredAction = {
  [Name in keyof UpkeepData]: {
    readonly type: 'upkeep/answered';
    readonly name: Name;
    readonly data: UpkeepData[Name];
  };
}[keyof UpkeepData];

export type UpkeepAction =
  | AnsweredAction
  | { readonly type: 'upkeep/asked'; readonly name: keyof UpkeepData }
  | { readonly type: 'upkeep/failed'; readonly name: keyof UpkeepData; readonly failure: Failure }
  | { readonly type: 'upkeep/forgotten'; readonly names: readonly (keyof UpkeepData)[] }
  | { readonly type: 'upkeep/settingTyped'; readonly draft: SettingDraft | null }
  | { readonly type: 'upkeep/settingSent' }
  | { readonly type: 'upkeep/settingSaved'; readonly settings: SettingsView }
  | { readonly type: 'upkeep/settingRefused'; readonly failure: Failure };

/** The screens that keep the workbook in order. */
export function upkeepReducer(state: UpkeepState, action: UpkeepAction): UpkeepState {
  switch (action.type) {
    case 'upkeep/asked':
      return {
        ...state,
        [action.name]: { ...state[action.name], isLoading: true, failure: null },
      };
    case 'upkeep/answered':
      return { ...state, [action.name]: { isLoading: false, data: action.data, failure: null } };
    case 'upkeep/failed': {
      const { name, failure } = action;
      return { ...state, [name]: { ...state[name], isLoading: false, failure } };
    }
    case 'upkeep/forgotten':
      return { ...state, ...Object.fromEntries(action.names.map((name) => [name, UNASKED])) };
    case 'upkeep/settingTyped':
      return { ...state, draft: action.draft, savedSetting: null };
    case 'upkeep/settingSent':
      return { ...state, draft: state.draft && { ...state.draft, isSaving: true, failure: null } };
    case 'upkeep/settingSaved': {
      const { draft } = state;
      const settings = { isLoading: false, data: action.settings, failure: null };
      const savedSetting = draft && { key: draft.key, values: draft.values };
      return { ...state, settings, draft: null, savedSetting };
    }
    case 'upkeep/settingRefused': {
      const { failure } = action;
      return { ...state, draft: state.draft && { ...state.draft, isSaving: false, failure } };
    }
  }
}
