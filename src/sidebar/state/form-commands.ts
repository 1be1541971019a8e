import type { FormValues, RecordView } from '../../app/views';
import type { Api } from '../../rpc/api';
import { formKey, type FormRecord } from './app-state';
import type { CommandTools } from './command-tools';
import { costFormFields, filledPayers } from './cost-form';
import { formOutcome, valuesOf } from './form-outcome';
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

function sendRecord(
  { call }: CommandTools,
  record: FormRecord,
  submission: Submission & Pick<Api['saveCostItem']['input'], 'payers'>,
): Promise<RecordView> {
  const { payers, ...form } = submission;
  switch (record) {
    case 'partner':
      return call('savePartner', form);
    case 'partnership':
      return call('savePartnership', form);
    case 'costItem':
      return call('saveCostItem', { ...form, payers });
  }
}

/** Payers are not fields of the cost: they stay as typed when the answer does not repeat them. */
function withPayers(view: RecordView, typed: FormValues): RecordView {
  const payers = Object.entries(typed).filter(([name]) => name.startsWith('payers.'));
  return { ...view, values: { ...Object.fromEntries(payers), ...view.values } };
}

/** Opens, fills and saves the form of a partner, a partnership or a cost. */
export function formCommands(tools: CommandTools, loadHome: () => Promise<void>) {
  const { call, store, words, newSubmissionId } = tools;
  const { dispatch } = store;
  const { fail, isComplete } = formOutcome(tools);

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
    const payers = filledPayers(form.values);
    const attempt = attemptFor(form.attempt, { id, values, payers }, newSubmissionId);
    dispatch({ type: 'form/sent', key, attempt });
    dispatch({ type: 'said', text: words.saving });
    try {
      const { submissionId } = attempt;
      const answer = await sendRecord(tools, record, { submissionId, id, values, payers });
      const view = withPayers(answer, form.values);
      dispatch({ type: 'form/saved', key, view, newKey: formKey(record, view.id) });
      dispatch({ type: 'said', text: words.saved });
      await loadHome();
    } catch (error) {
      fail(key, error);
    }
  };

  return {
    loadRecord,
    saveRecord,
    openRecord: async (record: FormRecord, id: string | null) => {
      const key = formKey(record, id);
      dispatch({ type: 'form/opened', key, id, values: id === null ? FIRST_VALUES[record] : null });
      dispatch({ type: 'page/opened', page: { name: 'record', record, id } });
      if (id !== null) await loadRecord(record, id);
    },
    type: (key: string, values: FormValues) => dispatch({ type: 'form/changed', key, values }),
    discard: (key: string) => {
      dispatch({ type: 'form/discarded', key });
      dispatch({ type: 'page/closed' });
    },
  };
}
