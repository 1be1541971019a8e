import type { FormValues } from '../../app/views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { decimalText, knownSum, UNKNOWN } from '../format/french-number';
import { fill } from '../sentences';
import { payerField, payerRows } from '../state/cost-form';
import type { FormState } from '../state/form-state';
import { FieldIssues, fieldId } from './field-control';

/** Who bears which part of a cost, in percent, with the sum in sight. */
export function PayerFields({ formKey, state }: { formKey: string; state: FormState }) {
  const { state: app, commands } = useApp();
  const typedRows = payerRows(state.values);
  const rows = typedRows.length > 0 ? typedRows : [{ payerId: '', sharePercent: '' }];
  const partners = app.home.data?.references.partner ?? [];
  const sum = knownSum(rows.map((row) => row.sharePercent));
  const type = (values: FormValues) => commands.type(formKey, values);
  const isSaving = state.status === 'saving';
  const own = state.issues.filter((issue) => issue.path === 'payers');
  return (
    <fieldset id={fieldId('payers')} tabIndex={-1}>
      <legend>{screens.records.payers}</legend>
      <p class="hint">{screens.records.payersHint}</p>
      {rows.map((row, index) => {
        const payer = payerField(index, 'payerId');
        const share = payerField(index, 'sharePercent');
        return (
          <div key={index}>
            <div class="payer">
              <select
                id={fieldId(payer)}
                aria-label={fill(screens.records.payer, { number: index + 1 })}
                value={row.payerId}
                disabled={isSaving}
                onChange={(event) => type({ [payer]: event.currentTarget.value })}
              >
                <option value="">{screens.app.choose}</option>
                {partners.map((partner) => (
                  <option key={partner.id} value={partner.id}>
                    {partner.name}
                  </option>
                ))}
              </select>
              <input
                id={fieldId(share)}
                aria-label={fill(screens.records.share, { number: index + 1 })}
                inputMode="decimal"
                value={row.sharePercent}
                disabled={isSaving}
                onInput={(event) => type({ [share]: event.currentTarget.value })}
              />
              <span aria-hidden="true">%</span>
            </div>
            <FieldIssues
              id={fieldId(payer)}
              issues={state.issues.filter((issue) => issue.path === payer || issue.path === share)}
            />
          </div>
        );
      })}
      <div class="row between">
        <button
          type="button"
          class="link"
          disabled={isSaving}
          onClick={() =>
            type({
              [payerField(rows.length, 'payerId')]: '',
              [payerField(rows.length, 'sharePercent')]: '',
            })
          }
        >
          + {screens.records.addPayer}
        </button>
        <span class={sum === 100 ? 'pill ok' : 'pill warn'}>
          <span aria-hidden="true">{sum === 100 ? '✓' : '●'}</span> {screens.records.total}{' '}
          {sum === null ? UNKNOWN : decimalText(sum) + ' %'}
        </span>
      </div>
      <FieldIssues id={fieldId('payers')} issues={own} />
    </fieldset>
  );
}
