import type { FormValues } from '../../app/form-views';
import { weekKey } from './app-state';
import { type CommandTools, failureOf } from './command-tools';
import { attemptFor } from './submission';
import { slotsToSend } from './week-sending';
import { hasEdits, type WeekState } from './week-state';

function weekOutcome({ store, drafts, words }: CommandTools) {
  const { dispatch } = store;
  return {
    fail: (key: string, error: unknown) => {
      const failure = failureOf(error);
      dispatch({ type: 'week/failed', key, failure });
      dispatch({ type: 'said', text: words.failureText(failure) });
    },
    keepDraft: (key: string) => {
      const week = store.state().weeks[key];
      if (week) drafts.keep(week);
    },
  };
}

function readingCommands(tools: CommandTools) {
  const { call, store, drafts, words, clock } = tools;
  const { dispatch } = store;
  const { fail, keepDraft } = weekOutcome(tools);
  return {
    openWeek: async (partnershipId: string, week: string) => {
      const key = weekKey(partnershipId, week);
      dispatch({ type: 'weekChoice/made', partnershipId, week });
      const current = store.state().weeks[key];
      // Neither a saving under way nor what was typed is disturbed by a visit.
      if (current?.status === 'saving') return;
      dispatch({ type: 'week/opened', key });
      if (current && hasEdits(current)) return;
      try {
        const view = await call('getWeek', { partnershipId, week });
        dispatch({ type: 'week/loaded', key, view, draft: drafts.load(view) });
      } catch (error) {
        fail(key, error);
      }
    },
    loadLatest: async (key: string) => {
      const view = store.state().weeks[key]?.view;
      if (!view) return;
      const { partnershipId, week } = view;
      try {
        const latest = await call('getWeek', { partnershipId, week });
        dispatch({ type: 'week/latest', key, view: latest });
      } catch (error) {
        fail(key, error);
      }
    },
    copyPreviousWeek: async (key: string) => {
      const view = store.state().weeks[key]?.view;
      if (!view) return;
      const { partnershipId, previousWeek } = view;
      try {
        const from = await call('getWeek', { partnershipId, week: previousWeek });
        dispatch({ type: 'week/copied', key, from, at: clock() });
        const hasCopied = (store.state().weeks[key]?.beforeCopy ?? null) !== null;
        const text = hasCopied ? words.copied : words.nothingToCopy;
        if (!hasCopied)
          dispatch({ type: 'notice/shown', notice: { kind: 'done', text, links: [] } });
        dispatch({ type: 'said', text });
        keepDraft(key);
      } catch (error) {
        fail(key, error);
      }
    },
  };
}

function savingCommand(tools: CommandTools, loadHome: () => Promise<void>) {
  const { call, store, words, newSubmissionId } = tools;
  const { dispatch } = store;
  const { fail, keepDraft } = weekOutcome(tools);
  return async (key: string) => {
    const week = store.state().weeks[key];
    const typed = week && typedWeek(week);
    if (!typed || week.status !== 'ready') return;
    const { version, days } = typed.input;
    const attempt = attemptFor(week.attempt, { version, days }, newSubmissionId);
    dispatch({ type: 'week/sent', key, attempt, slots: typed.slots });
    dispatch({ type: 'said', text: words.saving });
    keepDraft(key);
    try {
      const { submissionId } = attempt;
      const input = { submissionId, ...typed.input };
      dispatch({ type: 'week/saved', key, result: await call('recordWeek', input) });
      dispatch({ type: 'said', text: words.saved });
      keepDraft(key);
      await loadHome();
    } catch (error) {
      fail(key, error);
    }
  };
}

function typedWeek(week: WeekState) {
  if (!week.view) return null;
  const { partnershipId, week: isoWeek, version } = week.view;
  const slots = slotsToSend(week);
  const days = slots.map(({ date, values }) => ({ date, values }));
  const channel = 'SIDEBAR' as const;
  return {
    slots: slots.map((one) => one.slot),
    input: { partnershipId, week: isoWeek, version, channel, days },
  };
}

function checkingCommand(tools: CommandTools) {
  const { call, store, words } = tools;
  const { fail } = weekOutcome(tools);
  return async (key: string) => {
    const week = store.state().weeks[key];
    const typed = week && typedWeek(week);
    if (!typed || week.status !== 'ready' || week.isChecking) return;
    store.dispatch({ type: 'week/checking', key, slots: typed.slots });
    try {
      const result = await call('checkWeek', typed.input);
      store.dispatch({ type: 'week/checked', key, edits: week.edits, result });
      store.dispatch({ type: 'said', text: words.checked });
    } catch (error) {
      fail(key, error);
    }
  };
}

/** Reads, fills and records the week of a partnership. */
export function weekCommands(tools: CommandTools, loadHome: () => Promise<void>) {
  const { store, clock, drafts } = tools;
  const { dispatch } = store;
  const { keepDraft } = weekOutcome(tools);
  const reading = readingCommands(tools);
  return {
    ...reading,
    checkWeek: checkingCommand(tools),
    saveWeek: savingCommand(tools, loadHome),
    /** Another page of the product (the wide dialog, the sidebar) typed in this week, or recorded it. */
    draftChanged: (name: string) => {
      const choice = store.state().weekChoice;
      const key = choice === null ? '' : weekKey(choice.partnershipId, choice.week);
      const week = store.state().weeks[key];
      if (!week?.view || week.status !== 'ready' || !drafts.holds(name, week.view)) return;
      const draft = drafts.load(week.view);
      if (draft) dispatch({ type: 'week/typedElsewhere', key, draft });
      else {
        dispatch({ type: 'week/discarded', key });
        void reading.openWeek(week.view.partnershipId, week.view.week);
        void loadHome();
      }
    },
    typeSlot: (key: string, slot: string, values: FormValues) => {
      dispatch({ type: 'week/typed', key, slot, values, at: clock() });
      keepDraft(key);
    },
    addSlot: (key: string, slot: string) => dispatch({ type: 'week/slotAdded', key, slot }),
    undoCopy: (key: string) => {
      dispatch({ type: 'week/copyUndone', key });
      keepDraft(key);
    },
    rebase: (key: string, keepsEdits: boolean) => {
      dispatch({ type: 'week/rebased', key, keepsEdits });
      keepDraft(key);
    },
    discardWeek: (key: string) => {
      dispatch({ type: 'week/discarded', key });
      keepDraft(key);
    },
    putBack: (key: string) => {
      dispatch({ type: 'week/putBack', key, at: clock() });
      keepDraft(key);
    },
  };
}
