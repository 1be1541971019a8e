import type { FormValues } from '../../app/views';
import { weekKey } from './app-state';
import { type CommandTools, failureOf } from './command-tools';
import { attemptFor } from './submission';
import { slotsToSend } from './week-sending';

export function weekCommands(tools: CommandTools, loadHome: () => Promise<void>) {
  const { call, store, drafts, words, clock, newSubmissionId } = tools;
  const { dispatch } = store;

  const fail = (key: string, error: unknown) => {
    const failure = failureOf(error);
    dispatch({ type: 'week/failed', key, failure });
    dispatch({ type: 'said', text: words.failureText(failure) });
  };
  const keepDraft = (key: string) => {
    const week = store.state().weeks[key];
    if (week) drafts.keep(week);
  };

  const openWeek = async (partnershipId: string, week: string) => {
    const key = weekKey(partnershipId, week);
    dispatch({ type: 'weekChoice/made', partnershipId, week });
    const current = store.state().weeks[key];
    // Neither a saving under way nor what was typed is disturbed by a visit.
    if (current?.status === 'saving') return;
    dispatch({ type: 'week/opened', key });
    if (current && Object.keys(current.edits).length > 0) return;
    try {
      const view = await call('getWeek', { partnershipId, week });
      dispatch({ type: 'week/loaded', key, view, draft: drafts.load(view) });
    } catch (error) {
      fail(key, error);
    }
  };

  const saveWeek = async (key: string) => {
    const week = store.state().weeks[key];
    if (week?.view === null || week === undefined || week.status !== 'ready') return;
    const { partnershipId, week: isoWeek, version } = week.view;
    const slots = slotsToSend(week);
    const days = slots.map(({ date, values }) => ({ date, values }));
    const attempt = attemptFor(week.attempt, { version, days }, newSubmissionId);
    dispatch({ type: 'week/sent', key, attempt, slots: slots.map((one) => one.slot) });
    dispatch({ type: 'said', text: words.saving });
    keepDraft(key);
    try {
      const { submissionId } = attempt;
      const channel = 'SIDEBAR' as const;
      const input = { submissionId, partnershipId, week: isoWeek, version, channel, days };
      dispatch({ type: 'week/saved', key, result: await call('recordWeek', input) });
      dispatch({ type: 'said', text: words.saved });
      keepDraft(key);
      await loadHome();
    } catch (error) {
      fail(key, error);
    }
  };

  const loadLatest = async (key: string) => {
    const view = store.state().weeks[key]?.view;
    if (!view) return;
    const { partnershipId, week } = view;
    try {
      dispatch({ type: 'week/latest', key, view: await call('getWeek', { partnershipId, week }) });
    } catch (error) {
      fail(key, error);
    }
  };

  const copyPreviousWeek = async (key: string) => {
    const view = store.state().weeks[key]?.view;
    if (!view) return;
    const { partnershipId, previousWeek } = view;
    try {
      const from = await call('getWeek', { partnershipId, week: previousWeek });
      const before = store.state().weeks[key]?.edits;
      dispatch({ type: 'week/copied', key, from, at: clock() });
      const isChanged = JSON.stringify(before) !== JSON.stringify(store.state().weeks[key]?.edits);
      if (!isChanged) {
        dispatch({ type: 'week/copyUndone', key });
        dispatch({
          type: 'notice/shown',
          notice: { kind: 'done', text: words.nothingToCopy, links: [] },
        });
      }
      dispatch({ type: 'said', text: isChanged ? words.copied : words.nothingToCopy });
      keepDraft(key);
    } catch (error) {
      fail(key, error);
    }
  };

  return {
    openWeek,
    saveWeek,
    loadLatest,
    copyPreviousWeek,
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
