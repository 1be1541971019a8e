import type {
  AskEvent,
  DeskMenu,
  DialogEvent,
  FaultState,
  HostEvent,
  ListedDocument,
  SelectEvent,
  SidebarEvent,
} from './host-types';

export type PanelName = 'documents' | 'mail' | 'executions' | 'faults';

/** What a phone shows: one thing at a time. */
export type PhoneView = 'grid' | 'side';

export interface Toast {
  readonly key: number;
  readonly title: string;
  readonly message: string;
  readonly seconds: number;
}

/** Told to the person; with `goOn`, asked: Annuler leaves things as they are. */
export interface Complaint {
  readonly title: string;
  readonly message: string;
  readonly goOn?: () => void;
}

export type Complain = (complaint: Complaint) => void;

export interface PageState {
  readonly isHeard: boolean;
  readonly menus: readonly DeskMenu[];
  readonly sidebar: SidebarEvent | undefined;
  readonly hadSidebar: boolean;
  readonly dialogs: readonly DialogEvent[];
  readonly questions: readonly AskEvent[];
  readonly toasts: readonly Toast[];
  readonly panel: PanelName | undefined;
  readonly phoneView: PhoneView;
  /** A sentence about what a person asked and did not get. */
  readonly complaint: Complaint | undefined;
  /** Menu functions under way. */
  readonly running: number;
  readonly faults: FaultState;
  /** What a script chose last, to be shown in the grid. */
  readonly chosen: SelectEvent | undefined;
  readonly viewedDocument: ListedDocument | undefined;
  /** Counts up when a list of a panel may have changed. */
  readonly stamps: {
    readonly documents: number;
    readonly mail: number;
    readonly executions: number;
  };
}

export type PageAction =
  | { readonly type: 'host'; readonly event: HostEvent }
  | { readonly type: 'heard'; readonly isHeard: boolean }
  | { readonly type: 'menus'; readonly menus: readonly DeskMenu[] }
  | { readonly type: 'faults'; readonly faults: FaultState }
  | { readonly type: 'panel'; readonly panel: PanelName | undefined }
  | { readonly type: 'phone'; readonly view: PhoneView }
  | { readonly type: 'dismissToast'; readonly key: number }
  | { readonly type: 'running'; readonly by: 1 | -1 }
  | { readonly type: 'complain'; readonly complaint: Complaint | undefined }
  | { readonly type: 'view'; readonly document: PageState['viewedDocument'] };

export const INITIAL: PageState = {
  isHeard: true,
  menus: [],
  sidebar: undefined,
  hadSidebar: false,
  dialogs: [],
  questions: [],
  toasts: [],
  panel: undefined,
  phoneView: 'grid',
  complaint: undefined,
  running: 0,
  faults: { place: '', armed: [], told: [] },
  chosen: undefined,
  viewedDocument: undefined,
  stamps: { documents: 0, mail: 0, executions: 0 },
};

export function reduce(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'host':
      return afterEvent(state, action.event);
    case 'heard':
      return { ...state, isHeard: action.isHeard };
    case 'menus':
      return { ...state, menus: action.menus };
    case 'faults':
      return { ...state, faults: action.faults };
    case 'panel':
      return {
        ...state,
        panel: action.panel,
        phoneView: action.panel || state.sidebar ? 'side' : 'grid',
      };
    case 'phone':
      return { ...state, phoneView: action.view, panel: undefined };
    case 'dismissToast':
      return { ...state, toasts: state.toasts.filter(({ key }) => key !== action.key) };
    case 'running':
      return { ...state, running: state.running + action.by };
    case 'complain':
      return { ...state, complaint: action.complaint };
    case 'view':
      return { ...state, viewedDocument: action.document };
  }
}

function afterEvent(state: PageState, event: HostEvent): PageState {
  switch (event.type) {
    case 'sidebar':
      return { ...state, sidebar: event, hadSidebar: true, panel: undefined, phoneView: 'side' };
    case 'dialog':
      return { ...state, dialogs: [...without(state.dialogs, event.id), event] };
    case 'ask':
      return { ...state, questions: [...without(state.questions, event.id), event] };
    case 'closed':
      return afterClosed(state, event.id);
    case 'toast':
      return { ...state, toasts: [...state.toasts, { ...event, key: nextKey(state) }] };
    case 'documents':
    case 'mail':
    case 'executions':
      return { ...state, stamps: { ...state.stamps, [event.type]: state.stamps[event.type] + 1 } };
    case 'select':
      return { ...state, chosen: event, phoneView: event.isRange ? 'grid' : state.phoneView };
    case 'book':
    case 'faults':
    case 'menus':
      return state;
  }
}

function afterClosed(state: PageState, id: string): PageState {
  const isSidebar = state.sidebar?.id === id;
  return {
    ...state,
    sidebar: isSidebar ? undefined : state.sidebar,
    phoneView: isSidebar && !state.panel ? 'grid' : state.phoneView,
    dialogs: without(state.dialogs, id),
    questions: without(state.questions, id),
  };
}

const without = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): Item[] => items.filter((item) => item.id !== id);

const nextKey = (state: PageState): number => (state.toasts.at(-1)?.key ?? 0) + 1;
