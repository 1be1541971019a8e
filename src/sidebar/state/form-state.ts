import type { Issue } from '../../kernel/issue';
import type { FormField, FormValue, FormValues, RecordView } from '../../app/form-views';
import type { CallErrorCode } from '../bridge/client';
import type { Attempt } from './submission';

/** Why something could not be done, ready to be said. */
export interface Failure {
  readonly code: CallErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly issues: readonly Issue[];
}

/** One form being filled: what was typed outlives every answer of the server. */
export interface FormState {
  readonly status: 'loading' | 'ready' | 'saving';
  readonly id: string | null;
  /** Of the record as it was read; sent back with what is corrected. */
  readonly version: string | null;
  /** As the workbook knows it. */
  readonly base: FormValues;
  readonly values: FormValues;
  readonly issues: readonly Issue[];
  readonly failure: Failure | null;
  readonly attempt: Attempt | null;
  /** Answer to the last saving, until something is typed again. */
  readonly saved: RecordView | null;
}

export type FormAction =
  | { type: 'form/opened'; key: string; id: string | null; values: FormValues | null }
  | { type: 'form/loaded'; key: string; values: FormValues; id: string | null; version?: string }
  | { type: 'form/merged'; key: string; view: RecordView }
  | { type: 'form/changed'; key: string; values: FormValues }
  | { type: 'form/refused'; key: string; issues: readonly Issue[] }
  | { type: 'form/sent'; key: string; attempt: Attempt }
  | { type: 'form/saved'; key: string; view: RecordView; newKey: string }
  | { type: 'form/failed'; key: string; failure: Failure }
  | { type: 'form/discarded'; key: string };

export type Forms = Readonly<Record<string, FormState>>;

const EMPTY: FormState = {
  status: 'ready',
  id: null,
  version: null,
  base: {},
  values: {},
  issues: [],
  failure: null,
  attempt: null,
  saved: null,
};

export function hasTyped(form: FormState): boolean {
  return JSON.stringify(form.values) !== JSON.stringify(form.base);
}

function without(forms: Forms, key: string): Forms {
  return Object.fromEntries(Object.entries(forms).filter(([other]) => other !== key));
}

/** What happens inside a form that exists. */
type FormChange = Exclude<FormAction, { type: 'form/opened' | 'form/discarded' | 'form/saved' }>;

function changed(form: FormState, action: FormChange): FormState {
  switch (action.type) {
    case 'form/loaded':
      return loaded(form, action);
    case 'form/merged':
      return merged(form, action.view);
    case 'form/changed':
      return {
        ...form,
        values: { ...form.values, ...action.values },
        issues: form.issues.filter(({ path }) => path === undefined || !(path in action.values)),
        saved: null,
      };
    case 'form/refused':
      return { ...form, issues: action.issues, failure: null, saved: null };
    case 'form/sent':
      return { ...form, status: 'saving', attempt: action.attempt, failure: null, saved: null };
    case 'form/failed': {
      const { failure } = action;
      const issues = failure.issues.length > 0 ? failure.issues : form.issues;
      return { ...form, status: 'ready', failure, issues };
    }
  }
}

/** An answer that comes after the person began to type must not erase what was typed. */
function loaded(form: FormState, action: FormAction & { type: 'form/loaded' }): FormState {
  const { id, values, version = null } = action;
  // With its older version: if the record changed since, the saving will say so.
  return hasTyped(form)
    ? { ...form, status: 'ready', id, version: form.version ?? version }
    : { ...EMPTY, id, version, base: values, values, saved: form.saved };
}

const told = (value: FormValue | undefined) => String(value ?? '');

/** Somebody else changed the record: what they wrote comes in, save where I typed; there both are said. */
function merged(form: FormState, view: RecordView): FormState {
  const isMine = (key: string) => told(form.values[key]) !== told(form.base[key]);
  const mine = Object.entries(form.values).filter(([key]) => isMine(key));
  const issues = mine
    .filter(([key]) => told(view.values[key]) !== told(form.base[key]))
    .filter(([key, value]) => told(view.values[key]) !== told(value))
    .map(([path]): Issue => {
      const params = { value: told(view.values[path]) };
      return { severity: 'WARN', code: 'CHANGED_BY_OTHER', path, params };
    });
  const values = { ...view.values, ...Object.fromEntries(mine) };
  const { id, version } = view;
  return { ...EMPTY, id, version, base: view.values, values, issues };
}

function opened(forms: Forms, action: FormAction & { type: 'form/opened' }): Forms {
  const form = forms[action.key];
  if (form && (hasTyped(form) || form.status === 'saving')) return forms;
  const base = action.values ?? form?.base ?? {};
  const status = action.values === null && !form ? 'loading' : 'ready';
  return { ...forms, [action.key]: { ...EMPTY, status, id: action.id, base, values: base } };
}

/** Every form being filled, by key: `partner/new`, `partner/P-0001`, `agreement/PT-0001`. */
export function formsReducer(forms: Forms, action: FormAction): Forms {
  if (action.type === 'form/opened') return opened(forms, action);
  if (action.type === 'form/discarded') return without(forms, action.key);
  if (action.type === 'form/saved') {
    const { id, values, issues, version } = action.view;
    const saved = { ...EMPTY, id, version, base: values, values, issues, saved: action.view };
    return { ...without(forms, action.key), [action.newKey]: saved };
  }
  const form = forms[action.key];
  return form ? { ...forms, [action.key]: changed(form, action) } : forms;
}

export function isBlank(value: FormValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The only check made here: the fields that must be filled. The workbook judges everything else. */
export function missingRequired(fields: readonly FormField[], values: FormValues): Issue[] {
  return fields
    .filter((field) => field.isRequired && isBlank(values[field.key]))
    .map((field) => ({
      severity: 'BLOCK' as const,
      code: 'BLANK_FIELD',
      path: field.key,
      params: { label: field.label },
    }));
}
