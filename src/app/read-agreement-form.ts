import { agreementRecord, type Agreement } from '../model/agreement';
import { readForm, type ReadForm } from './form-values';
import type { FormValues } from './form-views';

/**
 * What was typed of an agreement. Its state is no field among others: it changes with its day, by `changeAgreementStatus`
 * alone, so that the history of the states says all of them.
 */
export function readAgreementForm(
  values: FormValues,
  base: Agreement,
): ReadForm<(typeof agreementRecord)['fields']> {
  const read = readForm(agreementRecord, { values, base });
  if (read.row.status === base.status) return read;
  return {
    row: { ...read.row, status: base.status },
    issues: [...read.issues, { severity: 'BLOCK', code: 'STATUS_WITHOUT_DAY', path: 'status' }],
  };
}
