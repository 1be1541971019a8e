import type { ThresholdKey } from '../../model/threshold';
import type { Page } from './app-state';
import { type CommandTools, failureOf } from './command-tools';
import { type Attempt, attemptFor } from './submission';
import type { SettingDraft, UpkeepAction, UpkeepData } from './upkeep-state';

/** Asks the workbook, and tells the reducer what came of it; null when it failed. */
function asker({ store, words }: CommandTools) {
  const { dispatch } = store;
  return async <Name extends keyof UpkeepData>(
    name: Name,
    ask: () => Promise<UpkeepData[Name]>,
  ): Promise<UpkeepData[Name] | null> => {
    dispatch({ type: 'upkeep/asked', name });
    try {
      const data = await ask();
      // The data of this very name.
      dispatch({ type: 'upkeep/answered', name, data } as UpkeepAction);
      return data;
    } catch (error) {
      const failure = failureOf(error);
      dispatch({ type: 'upkeep/failed', name, failure });
      dispatch({ type: 'said', text: words.failureText(failure) });
      return null;
    }
  };
}

function checkCommands(tools: CommandTools, loadHome: () => Promise<void>) {
  const { call, store, words } = tools;
  const { dispatch } = store;
  const ask = asker(tools);
  const check = async () => {
    dispatch({ type: 'upkeep/forgotten', names: ['plan'] });
    const found = await ask('check', () => call('checkWorkbook', {}));
    if (found) dispatch({ type: 'said', text: words.checkedText(found) });
  };
  return {
    check: () => {
      dispatch({ type: 'upkeep/forgotten', names: ['repair'] });
      return check();
    },
    planRepair: async () => {
      dispatch({ type: 'upkeep/forgotten', names: ['repair'] });
      await ask('plan', () => call('planRepair', {}));
    },
    repair: async () => {
      const { plan, repair } = store.state().upkeep;
      if (plan.data === null || repair.isLoading) return;
      const steps = plan.data.steps.map(({ id }) => id);
      const done = await ask('repair', () => call('applyRepair', { steps }));
      if (done === null) return;
      dispatch({ type: 'said', text: words.repaired });
      await check();
      await loadHome();
    },
  };
}

function journalCommands(tools: CommandTools, loadHome: () => Promise<void>) {
  const { call, store, words, newSubmissionId } = tools;
  const ask = asker(tools);
  let attempt: Attempt | null = null;
  const loadJournal = async () => {
    await ask('journal', () => call('getJournal', {}));
  };
  return {
    loadJournal,
    undo: async () => {
      const { journal, undo } = store.state().upkeep;
      const last = journal.data?.undo;
      if (!last || undo.isLoading) return;
      const { number } = last;
      // Pressed again after an answer that got lost, it is the same undoing.
      attempt = attemptFor(attempt, { number }, newSubmissionId);
      const { submissionId } = attempt;
      const done = await ask('undo', () => call('undoLastAction', { submissionId, number }));
      if (done) store.dispatch({ type: 'said', text: words.undoneText(done) });
      await loadJournal();
      if (done) await loadHome();
    },
  };
}

function settingCommands(tools: CommandTools) {
  const { call, store, words, newSubmissionId } = tools;
  const { dispatch } = store;
  const ask = asker(tools);
  let attempt: Attempt | null = null;
  return {
    loadSettings: async () => {
      await ask('settings', () => call('getSettings', {}));
    },
    typeSetting: (draft: SettingDraft | null) => dispatch({ type: 'upkeep/settingTyped', draft }),
    saveSetting: async () => {
      const { draft } = store.state().upkeep;
      if (draft === null || draft.isSaving) return;
      const { key, values } = draft;
      attempt = attemptFor(attempt, { key, values }, newSubmissionId);
      dispatch({ type: 'upkeep/settingSent' });
      dispatch({ type: 'said', text: words.saving });
      try {
        const { submissionId } = attempt;
        const input = { submissionId, key: key as ThresholdKey, values }; // a key the workbook gave
        const settings = await call('saveSetting', input);
        dispatch({ type: 'upkeep/settingSaved', settings });
        dispatch({ type: 'said', text: words.saved });
        attempt = null;
      } catch (error) {
        const failure = failureOf(error);
        dispatch({ type: 'upkeep/settingRefused', failure });
        dispatch({ type: 'said', text: words.failureText(failure) });
      }
    },
  };
}

/** Checks, repairs, the journal and the thresholds. */
export function upkeepCommands(tools: CommandTools, loadHome: () => Promise<void>) {
  const { dispatch } = tools.store;
  const checks = checkCommands(tools, loadHome);
  const journals = journalCommands(tools, loadHome);
  const settings = settingCommands(tools);
  const start: Readonly<Record<UpkeepPage, () => Promise<void>>> = {
    check: checks.check,
    journal: () => {
      dispatch({ type: 'upkeep/forgotten', names: ['undo'] });
      return journals.loadJournal();
    },
    settings: settings.loadSettings,
  };
  return {
    ...checks,
    ...journals,
    ...settings,
    openUpkeep: (name: UpkeepPage) => {
      dispatch({ type: 'page/opened', page: { name } });
      void start[name]();
    },
  };
}

export type UpkeepPage = Extract<Page['name'], 'check' | 'journal' | 'settings'>;
