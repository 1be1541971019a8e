import type { Messages } from '../i18n/fr';
import type { AnyField } from '../model/define-record';
import { fieldLabel, RECORDS } from './record-registry';
import type { FormName } from './form-names';
import type { FormField } from './form-views';

function formField(
  messages: Messages,
  form: FormName,
  [key, field]: [string, AnyField],
): FormField {
  const { label, hint } = fieldLabel(messages, form, key);
  const { widget, choices, refersTo, unit, maxLength } = field.type;
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.choices;
  const options = choices?.codes.map((code) => ({
    code,
    label: words[choices.list]?.[code] ?? code,
  }));
  return {
    key,
    label,
    widget,
    isRequired: field.isRequired,
    ...(hint === undefined ? {} : { hint }),
    ...(options === undefined ? {} : { choices: options }),
    ...(refersTo === undefined ? {} : { refersTo }),
    ...(unit === undefined ? {} : { unit }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(field.shownWhen === undefined ? {} : { shownWhen: field.shownWhen }),
  };
}

/** The fields a person fills, in the order of the columns; what the product computes is not asked. */
export function formFields(messages: Messages, form: FormName): FormField[] {
  return Object.entries<AnyField>(RECORDS[form].fields)
    .filter(([, field]) => !field.isComputed)
    .map((entry) => formField(messages, form, entry));
}
