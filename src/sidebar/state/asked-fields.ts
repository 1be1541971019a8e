import type { FormField, FormValues } from '../../app/form-views';
import type { FormRecord } from '../../app/form-names';
import { costFormFields } from './cost-form';
import { relevantFields } from './relevant-fields';

/** The fields a form asks for, once some are filled. */
export function askedFields(
  record: FormRecord,
  declared: readonly FormField[],
  values: FormValues,
): readonly FormField[] {
  return record === 'costItem' || record === 'income'
    ? costFormFields(declared, values)
    : relevantFields(declared, values);
}
