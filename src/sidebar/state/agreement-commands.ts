import type { AgreementView } from '../../app/agreement-views';
import type { RecordView } from '../../app/form-views';
import type { Api, ProcedureName } from '../../rpc/api';
import { agreementKey } from './app-state';
import { screens } from '../../i18n/fr/screens';
import { drawnMonths } from '../chart/draw-months';
import type { CommandTools } from './command-tools';
import { formOutcome, valuesOf } from './form-outcome';
import { attemptFor } from './submission';

function recordView({ agreementId, values }: AgreementView): RecordView {
  return { id: agreementId ?? '', values, issues: [], link: null, version: '' };
}

type Input<Name extends ProcedureName> = Api[Name]['input'];

/** What is written of an agreement besides itself. */
type DocumentAsked = Omit<Input<'writeAgreementDocument'>, 'submissionId'>;

/** What follows an agreement: its states, other documents, the tags of templates. */
function paperCommands(
  { call, store, words }: CommandTools,
  loadAgreement: (partnershipId: string) => Promise<void>,
) {
  const { dispatch } = store;
  const reviewChart = async ({ agreementId, from, until }: DocumentAsked) => {
    const { months } = await call('getReviewFigures', { agreementId, from, until });
    return drawnMonths(months, screens.agreement.chart);
  };
  return {
    openBatch: () => dispatch({ type: 'page/opened', page: { name: 'batch' } }),
    writeAgreements: (asked: Input<'writeAgreements'>) => call('writeAgreements', asked),
    getDigest: () => call('getDigest', {}),
    saveDigest: (recipient: string | null) => call('saveDigest', { recipient }),
    templateTags: () => call('getTemplateTags', {}),
    changeAgreementStatus: async (
      partnershipId: string,
      asked: Omit<Input<'changeAgreementStatus'>, 'submissionId'>,
      submissionId: string,
    ) => {
      const answer = await call('changeAgreementStatus', { ...asked, submissionId });
      dispatch({ type: 'said', text: words.saved });
      await loadAgreement(partnershipId);
      return answer;
    },
    writeAgreementDocument: async (asked: DocumentAsked, submissionId: string) => {
      dispatch({ type: 'said', text: words.saving });
      const chart = asked.kind === 'BILAN' ? await reviewChart(asked) : null;
      const drawn = chart === null ? {} : { chart };
      const answer = await call('writeAgreementDocument', { ...asked, ...drawn, submissionId });
      dispatch({ type: 'said', text: words.saved });
      return answer;
    },
  };
}

/** Reads, checks, fills and writes the convention of a partnership, and what follows it. */
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
    ...paperCommands(tools, loadAgreement),
    /** Holds the facts as they are typed against the template. */
    checkAgreement: async (partnershipId: string) => {
      const form = store.state().forms[agreementKey(partnershipId)];
      const fields = store.state().home.data?.forms.agreement ?? [];
      const values = valuesOf(fields, { ...form?.values, partnershipId });
      const view = await call('checkAgreement', { partnershipId, values });
      dispatch({ type: 'agreement/answered', view });
    },
    writeAgreement: async (partnershipId: string, acceptsGaps = false) => {
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
        const asked = { submissionId, partnershipId, values, acceptsGaps };
        const view = await call('writeAgreement', asked);
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
