import type { RecordView } from '../../app/form-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { WarningCard } from '../components/issue-summary';
import { NewPrice } from '../components/new-price';
import { PayerFields } from '../components/payer-fields';
import { RecordTrouble } from '../components/record-conflict';
import { RecordFields } from '../components/record-fields';
import { Busy, FailureCard, PrimaryButton, RowsLink, SavedCard } from '../components/small-parts';
import { fill } from '../sentences';
import type { FormRecord } from '../../app/form-names';
import { formKey } from '../state/app-state';
import { askedFields } from '../state/asked-fields';

function NextSteps({ record }: { record: FormRecord }) {
  const { state, commands } = useApp();
  const next = screens.records.next;
  const toWeek = () => commands.choose('week');
  const canLink = (state.home.data?.references.partner.length ?? 0) >= 2;
  switch (record) {
    case 'partner':
      return (
        <div class="row wrap">
          <button type="button" onClick={() => void commands.openRecord('partner', null)}>
            {next.anotherPartner}
          </button>
          {canLink && (
            <button type="button" onClick={() => void commands.openRecord('partnership', null)}>
              {next.partnership}
            </button>
          )}
        </div>
      );
    case 'partnership':
      return (
        <button type="button" onClick={toWeek}>
          {next.week}
        </button>
      );
    case 'costItem':
      return (
        <button type="button" onClick={() => void commands.openRecord('costItem', null)}>
          {next.anotherCost}
        </button>
      );
    case 'income':
      return (
        <button type="button" onClick={() => void commands.openRecord('income', null)}>
          {next.anotherIncome}
        </button>
      );
    case 'keyWeight':
      return (
        <button type="button" onClick={() => void commands.openRecord('keyWeight', null)}>
          {next.anotherWeight}
        </button>
      );
    case 'sample':
    case 'containerMove':
      return (
        <button type="button" onClick={() => void commands.openRecord(record, null)}>
          {next.anotherLine}
        </button>
      );
    case 'closure':
    case 'site':
    case 'contact':
      return null;
  }
}

function Saved({ record, view }: { record: FormRecord; view: RecordView }) {
  const title = fill(screens.records.line, {
    saved: screens.records[record].saved,
    id: view.id,
  });
  return (
    <>
      <SavedCard title={title}>
        {view.link !== null && <RowsLink link={view.link} />}
        <NextSteps record={record} />
      </SavedCard>
      <WarningCard issues={view.issues} />
    </>
  );
}

/** The form of a partner, a partnership or a cost: new or not. */
export function RecordScreen({ record, id }: { record: FormRecord; id: string | null }) {
  const { state, commands } = useApp();
  const key = formKey(record, id);
  const form = state.forms[key];
  const home = state.home.data;
  if (home === null || form === undefined || form.status === 'loading') {
    return form?.failure ? (
      <FailureCard
        failure={form.failure}
        onRetry={() => id !== null && void commands.loadRecord(record, id)}
      />
    ) : (
      <Busy text={screens.app.loading} />
    );
  }
  const declared = home.forms[record];
  const fields = askedFields(record, declared, form.values);
  return (
    <>
      {form.saved !== null && <Saved record={record} view={form.saved} />}
      <RecordTrouble record={record} id={id} form={form} />
      <p class="muted">{screens.app.allRequired}</p>
      <RecordFields
        form={record}
        formKey={key}
        fields={fields}
        state={form}
        hiddenKeys={record === 'site' || record === 'contact' ? ['partnerId'] : []}
      />
      {record === 'costItem' && <PayerFields formKey={key} state={form} />}
      {record === 'costItem' && id !== null && form.base['entryMode'] === 'PER_MEAL' && (
        <NewPrice costId={id} />
      )}
      <p class="muted">{screens.app.privacy}</p>
    </>
  );
}

export function RecordActions({ record, id }: { record: FormRecord; id: string | null }) {
  const { state, commands } = useApp();
  const key = formKey(record, id);
  const form = state.forms[key];
  const isSaved = (form?.saved ?? null) !== null;
  return (
    <>
      <button
        type="button"
        disabled={form?.status === 'saving'}
        onClick={() => commands.discard(key)}
      >
        {isSaved ? screens.app.close : screens.app.cancel}
      </button>
      <PrimaryButton
        text={screens.records[record].save}
        busyText={screens.app.saving}
        isBusy={form?.status === 'saving'}
        isDisabled={form === undefined || form.status === 'loading'}
        onPress={() => void commands.saveRecord(record, id)}
      />
    </>
  );
}
