import type { FormField, FormValues } from '../../app/form-views';
import { isBlank } from './form-state';

/** Payers are typed in the same form as their cost, under the keys that the issues use: `payers.0.payerId`. */
export interface PayerRow {
  readonly payerId: string;
  readonly sharePercent: string;
}

export const payerField = (index: number, field: keyof PayerRow) => 'payers.' + index + '.' + field;

export function payerRows(values: FormValues): PayerRow[] {
  const rows: PayerRow[] = [];
  for (let index = 0; payerField(index, 'payerId') in values; index += 1) {
    rows.push({
      payerId: String(values[payerField(index, 'payerId')] ?? ''),
      sharePercent: String(values[payerField(index, 'sharePercent')] ?? '').replace('.', ','),
    });
  }
  return rows;
}

/** What a new cost proposes: one payer for all of it. */
export const PROPOSED_PAYER = {
  [payerField(0, 'payerId')]: '',
  [payerField(0, 'sharePercent')]: '100',
};

/** Rows with something in them, as the workbook wants them. The proposed line, left as it is, names nobody. */
export function filledPayers(values: FormValues): PayerRow[] {
  const rows = payerRows(values);
  const isProposed = (row: PayerRow) => rows.length === 1 && row.sharePercent === '100';
  return rows.filter((row) =>
    isBlank(row.payerId) ? !isBlank(row.sharePercent) && !isProposed(row) : true,
  );
}

const AMOUNT_MODES = ['TOTAL', 'DEPRECIATION'];
const OTHER_SCOPES = ['TERRITORY', 'KITCHEN', 'PARTNER', 'FLOW'];

function isAsked(key: string, values: FormValues): boolean {
  const mode = String(values['entryMode'] ?? '');
  switch (key) {
    case 'amountCents':
    case 'amountHtCents':
      return mode === '' || AMOUNT_MODES.includes(mode);
    case 'vatRate':
    case 'retainedBasis':
      return !isBlank(values['amountHtCents']);
    case 'unitPrice':
      return mode !== '' && !AMOUNT_MODES.includes(mode);
    case 'quantity':
      return mode !== '' && mode !== 'PER_MEAL' && !AMOUNT_MODES.includes(mode);
    case 'grantCents':
    case 'depreciationYears':
      return mode === 'DEPRECIATION';
    case 'scopeId':
      return OTHER_SCOPES.includes(String(values['scope'] ?? ''));
    default:
      return true;
  }
}

/** What the mode of entry settles is not asked, whatever it holds: nobody is paid for volunteer hours. */
const isSettled = (key: string, { entryMode }: FormValues) =>
  key === 'basis' && entryMode === 'VOLUNTEER';

/** The fields of a cost that make sense for its mode of entry and its scope; a hidden field keeps what it holds. */
export function costFormFields(fields: readonly FormField[], values: FormValues): FormField[] {
  const refersTo = values['scope'] === 'FLOW' ? 'partnership' : 'partner';
  return fields
    .filter(({ key }) => !isSettled(key, values))
    .filter((field) => isAsked(field.key, values) || !isBlank(values[field.key]))
    .map((field) =>
      field.key === 'scopeId' && values['scope'] !== 'TERRITORY'
        ? { ...field, widget: 'reference' as const, refersTo }
        : field,
    );
}
