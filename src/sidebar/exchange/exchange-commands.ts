import type { ExportedRecord, ExportView } from '../../app/get-export';
import type { FileLine, ImportedRecord } from '../../app/import-file';
import type { Call } from '../bridge/client';
import { failureOf } from '../state/command-tools';
import type { Store } from '../state/store';
import type { ExchangeAction, ExchangeState } from './exchange-state';
import { FileError, type FileTable, readTableFile } from './read-table-file';
import { csvOf, fileNameOf, xlsxOf } from './write-table-file';

/** Lines of one sending: whole or absent in the workbook, and well within the time of an action. */
export const CHUNK_LINES = 1250;

export interface ExchangeTools {
  readonly call: Call;
  readonly store: Store<ExchangeState, ExchangeAction>;
  readonly newImportId: () => string;
  readonly save: (name: string, bytes: Uint8Array, type: string) => void;
  readonly today: () => Date;
}

export interface ExportChoice {
  readonly record: ExportedRecord;
  readonly from: string;
  readonly until: string;
  readonly format: 'xlsx' | 'csv';
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** The lines that the preview would write, with the mark of each. */
function linesToSend(state: ExchangeState): { line: FileLine; mark: number }[] {
  const lines = state.tables[state.tablePlace]?.lines ?? [];
  return lines.flatMap((line, place) => {
    const mark = state.preview?.marks[place] ?? 0;
    return mark === 0 ? [] : [{ line, mark }];
  });
}

/** Sends what is left of a confirmed import, chunk after chunk; each keeps its id however often it is sent. */
async function sendRest({ call, store }: ExchangeTools): Promise<void> {
  const { dispatch } = store;
  const all = linesToSend(store.state());
  for (;;) {
    const { sending, record, keys, tables, tablePlace } = store.state();
    const table = tables[tablePlace];
    if (sending === null || table === undefined) return;
    const chunk = all.slice(sending.done, sending.done + CHUNK_LINES);
    if (chunk.length === 0) break;
    const answer = await call('applyImport', {
      record,
      headers: table.headers,
      keys,
      lines: chunk.map(({ line }) => line),
      marks: chunk.map(({ mark }) => mark),
      submissionId: sending.importId + '-' + sending.done,
    });
    dispatch({ type: 'send/advanced', lines: chunk.length, answer });
  }
  dispatch({ type: 'send/finished' });
}

/** Numbers the choices of a person. Answers come in any order: only those about the last choice are shown. */
function choices() {
  let last = 0;
  /** Begins a choice, and says whether it still is the last one. */
  return (): (() => boolean) => {
    const mine = (last += 1);
    return () => mine === last;
  };
}

/** Asks what the chosen file would do. */
function checking({ call, store }: ExchangeTools, choice: () => () => boolean) {
  const { dispatch } = store;
  return async (keys: readonly (string | null)[] | null) => {
    const isLast = choice();
    const { record, tables, tablePlace } = store.state();
    const table = tables[tablePlace];
    if (table === undefined) return;
    dispatch({ type: 'check/asked' });
    try {
      const { headers, lines } = table;
      const preview = await call('previewImport', { record, headers, keys, lines });
      if (isLast()) dispatch({ type: 'check/answered', preview });
    } catch (error) {
      if (isLast()) dispatch({ type: 'failed', failure: failureOf(error) });
    }
  };
}

function importCommands(tools: ExchangeTools) {
  const { store, newImportId } = tools;
  const { dispatch } = store;
  const choice = choices();
  const check = checking(tools, choice);
  const send = async () => {
    try {
      await sendRest(tools);
    } catch (error) {
      dispatch({ type: 'failed', failure: failureOf(error) });
    }
  };
  return {
    chooseFile: async (name: string, bytes: () => Promise<Uint8Array>) => {
      const isLast = choice();
      dispatch({ type: 'file/chosen', name });
      let tables: readonly FileTable[];
      try {
        tables = await readTableFile(name, await bytes());
      } catch (error) {
        const problem = error instanceof FileError ? error.problem : 'BROKEN_FILE';
        if (isLast()) dispatch({ type: 'file/refused', problem });
        return;
      }
      if (!isLast()) return;
      dispatch({ type: 'file/read', tables });
      await check(null);
    },
    chooseRecord: async (record: ImportedRecord) => {
      dispatch({ type: 'record/chosen', record });
      await check(null);
    },
    chooseTable: async (place: number) => {
      dispatch({ type: 'table/chosen', place });
      await check(null);
    },
    /** One column stands for another field; a field that two columns claim goes to the last one chosen. */
    chooseKey: (place: number, key: string | null) => {
      const keys = store.state().keys ?? [];
      return check(keys.map((each, at) => (at === place ? key : each === key ? null : each)));
    },
    checkAgain: () => check(store.state().keys),
    confirm: async () => {
      const total = linesToSend(store.state()).length;
      if (total === 0 || store.state().busy !== null) return;
      dispatch({ type: 'send/begun', importId: newImportId(), total });
      await send();
    },
    resume: async () => {
      dispatch({ type: 'send/resumed' });
      await send();
    },
    forgetFile: () => {
      choice();
      dispatch({ type: 'file/forgotten' });
    },
  };
}

async function bytesOf(view: ExportView, format: ExportChoice['format']): Promise<Uint8Array> {
  return format === 'csv' ? csvOf(view) : xlsxOf(view);
}

/** Everything the dialog can do. */
export function createExchangeCommands(tools: ExchangeTools) {
  const { call, store, save, today } = tools;
  const { dispatch } = store;
  return {
    ...importCommands(tools),
    choose: (section: ExchangeState['section']) => dispatch({ type: 'section/chosen', section }),
    exportTab: async ({ format, ...question }: ExportChoice) => {
      dispatch({ type: 'export/asked' });
      try {
        const view = await call('getExport', question);
        const name = fileNameOf(view.name, today(), format);
        save(name, await bytesOf(view, format), TYPES[format]);
        dispatch({ type: 'export/saved', name, count: view.rows.length });
      } catch (error) {
        dispatch({ type: 'failed', failure: failureOf(error) });
      }
    },
  };
}

export type ExchangeCommands = ReturnType<typeof createExchangeCommands>;
