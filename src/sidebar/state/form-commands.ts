import type { AgreementView, FormField, FormValues, RecordView } from '../../app/views';
import type { Api } from '../../rpc/api';
import { agreementKey, formKey, type FormRecord } from './app-state';
import { type CommandTools, failureOf } from './command-tools';
import { costFormFields, filledPayers } from './cost-form';
import { missingRequired } from './form-state';
import { attemptFor } from './submission';

type Submission = Api['savePartner']['input'];

/** What a form starts with when nothing was ever typed: the most common answers, visible and changeable. */
const FIRST_VALUES: Readonly<Record<FormRecord, FormValues>> = {
  partner: {},
  partnership: { weekdays: 'LU, MA, ME, JE, VE', linkType: 'FROIDE' },
  costItem: {
    entryMode: 'TOTAL',
    kind: 'CHARGE',
    basis: 'CASH',
    allocationKey: 'MEALS',
    confidence: 'REEL',
    'payers.0.payerId': '',
    'payers.0.sharePercent': '100',
  },
};

/** Only the fields of the form travel; blank is ''. */
function valuesOf(fields: readonly FormField[], values: FormValues): FormValues {
  return Object.fromEntries(fields.map((field) => [field.key, values[field.key] ?? '']));
}

function recordView(view: AgreementView): RecordView {
  const { agreementId, values } = view;
  return { id: agreementId ?? '', values, issues: [], link: null };
}

export function formCommands(tools: CommandTools, loadHome: () => Promise<void>) {
  const { call, store, words, newSubmissionId } = tools;
  const { dispatch } = store;

  const sendRecord = (record: FormRecord, submission: Submission): Promise<RecordView> => {
    switch (record) {
      case 'partner':
        return call('savePartner', submission);
      case 'partnership':
        return call('savePartnership', submission);
      case 'costItem': {
        const values = store.state().forms[formKey('costItem', submission.id)]?.values ?? {};
        return call('saveCostItem', { ...submission, payers: filledPayers(values) });
      }
    }
  };

  const fail = (key: string, error: unknown) => {
    const failure = failureOf(error);
    dispatch({ type: 'form/failed', key, failure });
    dispatch({ type: 'said', text: words.failureText(failure) });
  };

  /** False when a compulsory field is blank: the form then says which. */
  const isComplete = (key: string, fields: readonly FormField[], values: FormValues) => {
    const issues = missingRequired(fields, values);
    if (issues.length === 0) return true;
    dispatch({ type: 'form/refused', key, issues });
    dispatch({ type: 'said', text: words.toCorrect });
    return false;
  };

  const openRecord = async (record: FormRecord, id: string | null) => {
    const key = formKey(record, id);
    dispatch({ type: 'form/opened', key, id, values: id === null ? FIRST_VALUES[record] : null });
    dispatch({ type: 'page/opened', page: { name: 'record', record, id } });
    if (id !== null) await loadRecord(record, id);
  };

  const loadRecord = async (record: FormRecord, id: string) => {
    const key = formKey(record, id);
    try {
      const { values } = await call('getRecord', { record, id });
      dispatch({ type: 'form/loaded', key, id, values });
    } catch (error) {
      fail(key, error);
    }
  };

  const saveRecord = async (record: FormRecord, id: string | null) => {
    const key = formKey(record, id);
    const { forms, home } = store.state();
    const form = forms[key];
    if (form === undefined || form.status !== 'ready' || home.data === null) return;
    const declared = home.data.forms[record];
    const fields = record === 'costItem' ? costFormFields(declared, form.values) : declared;
    if (!isComplete(key, fields, form.values)) return;
    const values = valuesOf(declared, form.values);
    const payers = record === 'costItem' ? filledPayers(form.values) : null;
    const attempt = attemptFor(form.attempt, { id, values, payers }, newSubmissionId);
    dispatch({ type: 'form/sent', key, attempt });
    dispatch({ type: 'said', text: words.saving });
    try {
      const { submissionId } = attempt;
      const view = await sendRecord(record, { submissionId, id, values });
      const newKey = formKey(record, view.id);
      // Payers are not fields of the cost: they stay as typed when the answer does not repeat them.
      const typedPayers = Object.entries(form.values).filter(([name]) =>
        name.startsWith('payers.'),
      );
      const kept = { ...Object.fromEntries(typedPayers), ...view.values };
      dispatch({ type: 'form/saved', key, view: { ...view, values: kept }, newKey });
      dispatch({ type: 'said', text: words.saved });
      await loadHome();
    } catch (error) {
      fail(key, error);
    }
  };

  const agreementCommands = {
    openAgreement: async (partnershipId: string) => {
      const key = agreementKey(partnershipId);
      dispatch({ type: 'form/opened', key, id: partnershipId, values: null });
      dispatch({ type: 'page/opened', page: { name: 'agreement', partnershipId } });
      await agreementCommands.loadAgreement(partnershipId);
    },
    loadAgreement: async (partnershipId: string) => {
      const key = agreementKey(partnershipId);
      try {
        const view = await call('getAgreement', { partnershipId });
        dispatch({ type: 'agreement/answered', view });
        dispatch({ type: 'form/loaded', key, id: partnershipId, values: view.values });
      } catch (error) {
        fail(key, error);
      }
    },
    writeAgreement: async (partnershipId: string) => {
      const key = agreementKey(partnershipId);
      const { forms, home } = store.state();
      const form = forms[key];
      if (form === undefined || form.status !== 'ready' || home.data === null) return;
      const fields = home.data.forms.agreement;
      if (!isComplete(key, fields, form.values)) return;
      const values = valuesOf(fields, form.values);
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

  return {
    openRecord,
    loadRecord,
    saveRecord,
    ...agreementCommands,
    type: (key: string, values: FormValues) => dispatch({ type: 'form/changed', key, values }),
    discard: (key: string) => {
      dispatch({ type: 'form/discarded', key });
      dispatch({ type: 'page/closed' });
    },
  };
}
