import type { FormField, FormValues } from '../../app/form-views';
import { isBlank } from './form-state';

const codesIn = (values: FormValues, field: string) =>
  String(values[field] ?? '')
    .split(',')
    .map((code) => code.trim());

/** What matters for what was chosen: a carrier has no health approval. A field that says something is never hidden. */
export function relevantFields(fields: readonly FormField[], values: FormValues): FormField[] {
  return fields.filter(
    ({ key, shownWhen }) =>
      shownWhen === undefined ||
      !isBlank(values[key]) ||
      shownWhen.some(({ field, codes }) =>
        codesIn(values, field).some((code) => codes.includes(code)),
      ),
  );
}
