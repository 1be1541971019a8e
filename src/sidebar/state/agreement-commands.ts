import type { AgreementView, RecordView } from '../../app/views';
import { agreementKey } from './app-state';
import type { CommandTools } from './command-tools';
import { formOutcome, valuesOf } from './form-outcome';
import { attemptFor } from './submission';

function recordView({ agreementId, values }: AgreementView): RecordView {
  return { id: agreementId ?? '', values, issues: [], link: null, version: '' };
}

/** Reads, fills and writes the convention of a partnership. */
export function agreementCommands(tools: CommandTools, loadHome: () => Promise<void>) {
  const { call, store, words, newSubmissionId } = tools;
  const { dispatch } = store;
  const { fail, isComplete } = formOutcome(tools);

  const loadAgreement = async (partnershipId: string) => {
    const key = agreementKey(partnershipId);
    try {
      const view = await call('getAgreement', { partnershipId });
      dispatch({ type: 'agreement/answered', view });
      dispatch({ type: 'form/loaded', key, id: partnershipId, values: view.values });
    } catch (error) {
      fail(key, error);
    }
  };

  return {
    loadAgreement,
    openAgreement: async (partnershipId: string) => {
      const key = agreementKey(partnershipId);
      dispatch({ type: 'form/opened', key, id: partnershipId, values: null });
      dispatch({ type: 'page/opened', page: { name: 'agreement', partnershipId } });
      await loadAgreement(partnershipId);
    },
    writeAgreement: async (partnershipId: string) => {
      const key = agreementKey(partnershipId);
      const { forms, home } = store.state();
      const form = forms[key];
      if (form === undefined || form.status !== 'ready' || home.data === null) return;
      const typed = { ...form.values, partnershipId };
      const fields = home.data.forms.agreement;
      if (!isComplete(key, fields, typed)) return;
      const values = valuesOf(fields, typed);
      const attempt = attemptFor(form.attempt, values, newSubmissionId);
      dispatch({ type: 'form/sent', key, attempt });
      dispatch({ type: 'said', text: words.saving });
      try {
        const { submissionId } = attempt;
        const view = await call('writeAgreement', { submissionId, partnershipId, values });
        dispatch({ type: 'agreement/answered', view });
        dispatch({ type: 'form/saved', key, view: recordView(view), newKey: key });
        dispatch({ type: 'said', text: words.saved });
        await loadHome();
      } catch (error) {
        fail(key, error);
      }
    },
  };
}
