import type { FormField, FormValues } from '../../app/form-views';
import { type CommandTools, failureOf } from './command-tools';
import { missingRequired } from './form-state';

/** Only the fields of the form travel; blank is ''. */
export function valuesOf(fields: readonly FormField[], values: FormValues): FormValues {
  return Object.fromEntries(fields.map((field) => [field.key, values[field.key] ?? '']));
}

/** What every form says when it cannot be sent, or was refused. */
export function formOutcome({ store, words }: CommandTools) {
  const { dispatch } = store;
  return {
    fail: (key: string, error: unknown) => {
      const failure = failureOf(error);
      dispatch({ type: 'form/failed', key, failure });
      dispatch({ type: 'said', text: words.failureText(failure) });
    },
    /** False when a compulsory field is blank: the form then says which. */
    isComplete: (key: string, fields: readonly FormField[], values: FormValues) => {
      const issues = missingRequired(fields, values);
      if (issues.length === 0) return true;
      dispatch({ type: 'form/refused', key, issues });
      dispatch({ type: 'said', text: words.toCorrect });
      return false;
    },
  };
}
