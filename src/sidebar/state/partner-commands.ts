import type { LifeCycle } from '../../app/home-views';
import { type CommandTools, failureOf } from './command-tools';
import { attemptFor } from './submission';

/** Opens the sheet of a partner, and moves it from one state of its life to another. */
export function partnerCommands(tools: CommandTools, loadHome: () => Promise<void>) {
  const { call, store, words, newSubmissionId } = tools;
  const { dispatch } = store;

  const fail = (id: string, error: unknown) => {
    const failure = failureOf(error);
    dispatch({ type: 'sheet/failed', id, failure });
    dispatch({ type: 'said', text: words.failureText(failure) });
  };

  const loadPartner = async (id: string) => {
    dispatch({ type: 'sheet/asked', id });
    try {
      const view = await call('getPartnerSheet', { partnerId: id });
      dispatch({ type: 'sheet/answered', id, view });
    } catch (error) {
      fail(id, error);
    }
  };

  return {
    loadPartner,
    openPartner: async (id: string) => {
      dispatch({ type: 'page/opened', page: { name: 'partner', id } });
      await loadPartner(id);
    },
    /** Only the state travels: what somebody else corrected meanwhile stays. */
    setLifeCycle: async (id: string, lifeCycle: LifeCycle, archiveReason = '') => {
      const sheet = store.state().sheets[id];
      if (!sheet || sheet.isSaving) return;
      const told = { id, values: { lifeCycle, archiveReason } };
      const attempt = attemptFor(sheet.attempt, told, newSubmissionId);
      dispatch({ type: 'sheet/sent', id, attempt });
      dispatch({ type: 'said', text: words.saving });
      try {
        await call('savePartner', { submissionId: attempt.submissionId, ...told });
        dispatch({ type: 'said', text: words.saved });
        await Promise.all([loadPartner(id), loadHome()]);
      } catch (error) {
        fail(id, error);
      }
    },
  };
}
