import type { ImportedView } from '../../app/import-chunk';
import type { ImportedRecord } from '../../app/import-file';
import type { ImportPreview } from '../../app/preview-import';
import type { Failure } from '../state/form-state';
import type { FileProblem, FileTable } from './read-table-file';

/** How far a confirmed import is. A chunk that failed keeps its place and its id, so that sending it again is safe. */
export interface Sending {
  readonly importId: string;
  readonly done: number;
  readonly total: number;
  readonly result: Omit<ImportedView, 'isRepeated'>;
}

export interface ExchangeState {
  readonly section: 'import' | 'export';
  readonly record: ImportedRecord;
  readonly fileName: string | null;
  readonly tables: readonly FileTable[];
  readonly tablePlace: number;
  readonly keys: readonly (string | null)[] | null;
  readonly preview: ImportPreview | null;
  readonly sending: Sending | null;
  readonly busy: 'reading' | 'checking' | 'sending' | 'exporting' | null;
  readonly isDone: boolean;
  readonly problem: FileProblem | null;
  readonly failure: Failure | null;
  readonly exported: { readonly name: string; readonly count: number } | null;
}

export const FIRST_STATE: ExchangeState = {
  section: 'import',
  record: 'partner',
  fileName: null,
  tables: [],
  tablePlace: 0,
  keys: null,
  preview: null,
  sending: null,
  busy: null,
  isDone: false,
  problem: null,
  failure: null,
  exported: null,
};

export type ExchangeAction =
  | { type: 'section/chosen'; section: ExchangeState['section'] }
  | { type: 'record/chosen'; record: ImportedRecord }
  | { type: 'file/chosen'; name: string }
  | { type: 'file/read'; tables: readonly FileTable[] }
  | { type: 'file/refused'; problem: FileProblem }
  | { type: 'file/forgotten' }
  | { type: 'table/chosen'; place: number }
  | { type: 'check/asked' }
  | { type: 'check/answered'; preview: ImportPreview }
  | { type: 'send/begun'; importId: string; total: number }
  | { type: 'send/resumed' }
  | { type: 'send/advanced'; lines: number; answer: ImportedView }
  | { type: 'send/finished' }
  | { type: 'export/asked' }
  | { type: 'export/saved'; name: string; count: number }
  | { type: 'failed'; failure: Failure };

const NOTHING = { fresh: 0, changed: 0, same: 0, leftOut: 0 };

function advanced(sending: Sending, lines: number, answer: ImportedView): Sending {
  const { result } = sending;
  return {
    ...sending,
    done: sending.done + lines,
    result: {
      fresh: result.fresh + answer.fresh,
      changed: result.changed + answer.changed,
      same: result.same + answer.same,
      leftOut: result.leftOut + answer.leftOut,
    },
  };
}

/** Everything known of a file, forgotten; what it was said to hold stays chosen. */
const withoutFile = ({ section, record }: ExchangeState): ExchangeState => ({
  ...FIRST_STATE,
  section,
  record,
});

/** The dialog, as one pure function of what happened. */
export function exchangeReducer(state: ExchangeState, action: ExchangeAction): ExchangeState {
  switch (action.type) {
    case 'section/chosen':
      return { ...state, section: action.section, failure: null, exported: null };
    case 'record/chosen':
      return { ...state, record: action.record, keys: null, preview: null, failure: null };
    case 'file/chosen':
      return { ...withoutFile(state), fileName: action.name, busy: 'reading' };
    case 'file/read':
      return { ...state, tables: action.tables, busy: null };
    case 'file/refused':
      return { ...state, problem: action.problem, busy: null };
    case 'file/forgotten':
      return withoutFile(state);
    case 'table/chosen':
      return { ...state, tablePlace: action.place, keys: null, preview: null };
    case 'check/asked':
      return { ...state, busy: 'checking', failure: null };
    case 'check/answered': {
      const { preview } = action;
      return { ...state, busy: null, preview, keys: preview.columns.map(({ key }) => key) };
    }
    case 'send/begun': {
      const { importId, total } = action;
      return { ...state, busy: 'sending', sending: { importId, total, done: 0, result: NOTHING } };
    }
    case 'send/resumed':
      return { ...state, busy: 'sending', failure: null };
    case 'send/advanced':
      return state.sending === null
        ? state
        : { ...state, sending: advanced(state.sending, action.lines, action.answer) };
    case 'send/finished':
      return { ...state, busy: null, isDone: true };
    case 'export/asked':
      return { ...state, busy: 'exporting', failure: null, exported: null };
    case 'export/saved':
      return { ...state, busy: null, exported: { name: action.name, count: action.count } };
    case 'failed':
      return { ...state, busy: null, failure: action.failure };
  }
}
