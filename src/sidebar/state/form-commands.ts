import type { FormValues, RecordView } from '../../app/form-views';
import type { Api } from '../../rpc/api';
import type { FormRecord } from '../../app/form-names';
import { formKey } from './app-state';
import type { CommandTools } from './command-tools';
import { askedFields } from './asked-fields';
import { filledPayers, PROPOSED_PAYER } from './cost-form';
import { formOutcome, valuesOf } from './form-outcome';
import { attemptFor } from './submission';

type Submission = Api['savePartner']['input'];

/** What a form starts with when nothing was ever typed: the most common answers, visible and changeable. */
const FIRST_VALUES: Readonly<Record<FormRecord, FormValues>> = {
  partner: { lifeCycle: 'ACTIF' },
  partnership: { weekdays: 'LU, MA, ME, JE, VE', linkType: 'FROIDE' },
  closure: {},
  site: {},
  contact: {},
  sample: {},
  containerMove: {},
  income: { kind: 'SUBVENTION', entryMode: 'TOTAL', scope: 'PROJET', allocationKey: 'MEALS' },
  keyWeight: { key: 'HOURS' },
  costItem: {
    entryMode: 'TOTAL',
    kind: 'CHARGE',
    basis: 'CASH',
    allocationKey: 'MEALS',
    confidence: 'REEL',
    ...PROPOSED_PAYER,
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
    case 'closure':
      return call('saveClosure', form);
    case 'site':
      return call('saveSite', form);
    case 'contact':
      return call('saveContact', form);
    case 'sample':
      return call('saveSample', form);
    case 'containerMove':
      return call('saveContainerMove', form);
    case 'income':
      return call('saveIncome', form);
    case 'keyWeight':
      return call('saveKeyWeight', form);
    case 'costItem':
      return call('saveCostItem', { ...form, payers });
  }
}

/** Payers are not fields of the cost: they stay as typed when the answer does not repeat them. */
function withPayers(view: RecordView, typed: FormValues): RecordView {
  const payers = Object.entries(typed).filter(([name]) => name.startsWith('payers.'));
  return { ...view, values: { ...Object.fromEntries(payers), ...view.values } };
}

/** Reads a record into its form, whole or under what was typed meanwhile. */
function recordReading(tools: CommandTools) {
  const { call, store, words } = tools;
  const { dispatch } = store;
  const { fail } = formOutcome(tools);
  return {
    loadRecord: async (record: FormRecord, id: string) => {
      const key = formKey(record, id);
      try {
        const { values, version } = await call('getRecord', { record, id });
        dispatch({ type: 'form/loaded', key, id, values, version });
      } catch (error) {
        fail(key, error);
      }
    },
    mergeRecord: async (record: FormRecord, id: string) => {
      const key = formKey(record, id);
      try {
        dispatch({ type: 'form/merged', key, view: await call('getRecord', { record, id }) });
        dispatch({ type: 'said', text: words.merged });
      } catch (error) {
        fail(key, error);
      }
    },
  };
}

/** Opens, fills and saves the form of a partner, a partnership or a cost. */
export function formCommands(tools: CommandTools, loadHome: () => Promise<void>) {
  const { store, words, newSubmissionId } = tools;
  const { dispatch } = store;
  const { fail, isComplete } = formOutcome(tools);
  const reading = recordReading(tools);

  const saveRecord = async (
    record: FormRecord,
    id: string | null,
    { hasConfirmedDuplicates = false } = {},
  ) => {
    const key = formKey(record, id);
    const { forms, home } = store.state();
    const form = forms[key];
    if (form === undefined || form.status !== 'ready' || home.data === null) return;
    const declared = home.data.forms[record];
    const fields = askedFields(record, declared, form.values);
    if (!isComplete(key, fields, form.values)) return;
    const values = valuesOf(declared, form.values);
    const payers = filledPayers(form.values);
    const told = {
      id,
      values,
      payers,
      ...(form.version === null ? {} : { version: form.version }),
      ...(hasConfirmedDuplicates ? { confirmedDuplicates: true } : {}),
    };
    const attempt = attemptFor(form.attempt, told, newSubmissionId);
    dispatch({ type: 'form/sent', key, attempt });
    dispatch({ type: 'said', text: words.saving });
    try {
      const { submissionId } = attempt;
      const answer = await sendRecord(tools, record, { submissionId, ...told });
      const view = withPayers(answer, form.values);
      dispatch({ type: 'form/saved', key, view, newKey: formKey(record, view.id) });
      dispatch({ type: 'said', text: words.saved });
      await loadHome();
    } catch (error) {
      fail(key, error);
    }
  };

  return {
    ...reading,
    saveRecord,
    openRecord: async (record: FormRecord, id: string | null, given: FormValues = {}) => {
      const key = formKey(record, id);
      const values = id === null ? { ...FIRST_VALUES[record], ...given } : null;
      dispatch({ type: 'form/opened', key, id, values });
      dispatch({ type: 'page/opened', page: { name: 'record', record, id } });
      if (id !== null) await reading.loadRecord(record, id);
    },
    type: (key: string, values: FormValues) => dispatch({ type: 'form/changed', key, values }),
    discard: (key: string) => {
      dispatch({ type: 'form/discarded', key });
      dispatch({ type: 'page/closed' });
    },
  };
}
