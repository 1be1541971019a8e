import type { FormValues } from '../../app/form-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { decimalText, knownSum, UNKNOWN } from '../format/french-number';
import { fill } from '../sentences';
import { payerField, type PayerRow, payerRows } from '../state/cost-form';
import type { FormState } from '../state/form-state';
import { FieldIssues, fieldId } from './field-control';
import { Sign } from './sign';

/** Who bears which part of a cost, in percent, with the sum in sight. */
export function PayerFields({ formKey, state }: { formKey: string; state: FormState }) {
  const { commands } = useApp();
  const typedRows = payerRows(state.values);
  const rows = typedRows.length > 0 ? typedRows : [{ payerId: '', sharePercent: '' }];
  const sum = knownSum(rows.map((row) => row.sharePercent));
  const type = (values: FormValues) => commands.type(formKey, values);
  const isSaving = state.status === 'saving';
  const own = state.issues.filter((issue) => issue.path === 'payers');
  return (
    <fieldset id={fieldId('payers')} tabIndex={-1}>
      <legend>{screens.records.payers}</legend>
      <p class="hint">{screens.records.payersHint}</p>
      {rows.map((row, index) => (
        <PayerLine key={index} row={row} index={index} state={state} onType={type} />
      ))}
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
          <Sign name={sum === 100 ? 'check' : 'full'} /> {screens.records.total}{' '}
          {sum === null ? UNKNOWN : decimalText(sum) + ' %'}
        </span>
      </div>
      <FieldIssues id={fieldId('payers')} issues={own} />
    </fieldset>
  );
}

function PayerLine(props: {
  readonly row: PayerRow;
  readonly index: number;
  readonly state: FormState;
  readonly onType: (values: FormValues) => void;
}) {
  const { row, index, state, onType } = props;
  const { state: app } = useApp();
  const payer = payerField(index, 'payerId');
  const share = payerField(index, 'sharePercent');
  const isSaving = state.status === 'saving';
  // Both are written together: a row is read back only when it has its two keys.
  const type = (values: FormValues) =>
    onType({ [payer]: row.payerId, [share]: row.sharePercent, ...values });
  return (
    <div>
      <div class="payer">
        <select
          id={fieldId(payer)}
          aria-label={fill(screens.records.payer, { number: index + 1 })}
          value={row.payerId}
          disabled={isSaving}
          onChange={(event) => type({ [payer]: event.currentTarget.value })}
        >
          <option value="">{screens.app.choose}</option>
          {(app.home.data?.references.partner ?? []).map((partner) => (
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
}
