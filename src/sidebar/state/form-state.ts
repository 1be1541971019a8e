import type { Issue } from '../../kernel/issue';
import type { FormField, FormValue, FormValues, RecordView } from '../../app/views';
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
  | { type: 'form/loaded'; key: string; values: FormValues; id: string | null }
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

function changed(form: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'form/loaded':
      // An answer that comes after the person began to type must not erase what was typed.
      return hasTyped(form)
        ? { ...form, status: 'ready', id: action.id }
        : {
            ...EMPTY,
            id: action.id,
            base: action.values,
            values: action.values,
            saved: form.saved,
          };
    case 'form/changed':
      return {
        ...form,
        values: { ...form.values, ...action.values },
        issues: form.issues.filter(
          (issue) => !(issue.path !== undefined && issue.path in action.values),
        ),
        saved: null,
      };
    case 'form/refused':
      return { ...form, issues: action.issues, failure: null, saved: null };
    case 'form/sent':
      return { ...form, status: 'saving', attempt: action.attempt, failure: null, saved: null };
    case 'form/failed':
      return {
        ...form,
        status: 'ready',
        failure: action.failure,
        issues: action.failure.issues.length > 0 ? action.failure.issues : form.issues,
      };
    default:
      return form;
  }
}

/** Every form being filled, by key: `partner/new`, `partner/P-0001`, `agreement/PT-0001`. */
export function formsReducer(forms: Forms, action: FormAction): Forms {
  const form = forms[action.key];
  switch (action.type) {
    case 'form/opened': {
      if (form && (hasTyped(form) || form.status === 'saving')) return forms;
      const base = action.values ?? form?.base ?? {};
      const status = action.values === null && !form ? 'loading' : 'ready';
      return { ...forms, [action.key]: { ...EMPTY, status, id: action.id, base, values: base } };
    }
    case 'form/discarded':
      return without(forms, action.key);
    case 'form/saved': {
      const { view } = action;
      const saved = { ...EMPTY, id: view.id, base: view.values, values: view.values };
      return {
        ...without(forms, action.key),
        [action.newKey]: { ...saved, issues: view.issues, saved: view },
      };
    }
    default:
      return form ? { ...forms, [action.key]: changed(form, action) } : forms;
  }
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
