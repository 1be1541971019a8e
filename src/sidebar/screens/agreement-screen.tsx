import type { AgreementView } from '../../app/views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { IssueLinks, IssueSummary } from '../components/issue-summary';
import { RecordFields } from '../components/record-fields';
import { Sign } from '../components/sign';
import { Busy, FailureCard, PrimaryButton, SavedCard } from '../components/small-parts';
import { agreementKey } from '../state/app-state';
import { fieldId } from '../components/field-control';

/** Only an address of a page is a link: a cell of the workbook may hold anything. */
function DocumentLink({ view }: { view: AgreementView }) {
  if (view.documentUrl === null || !/^(https?:|\/)/.test(view.documentUrl)) return null;
  return (
    <a class="button" href={view.documentUrl} target="_blank" rel="noopener">
      {screens.agreement.open} <span class="sr">{screens.app.opensNewTab}</span>
    </a>
  );
}

/** What the document still lacks, all at once; a link when the field is in this very form. */
function MissingList({ view, ownKeys }: { view: AgreementView; ownKeys: readonly string[] }) {
  if (view.missing.length === 0)
    return (
      <p class="card ok">
        <Sign name="check" /> {screens.agreement.ready}
      </p>
    );
  return (
    <div class="card warn">
      <strong>
        <Sign name="full" /> {screens.agreement.missing}
      </strong>
      <IssueLinks
        issues={view.missing}
        place={({ path }) => ({
          label: '',
          id: path !== undefined && ownKeys.includes(path) ? fieldId(path) : null,
        })}
      />
    </div>
  );
}

/** The facts a convention is written from, what they lack, and the document. */
export function AgreementScreen({ partnershipId }: { partnershipId: string }) {
  const { state, commands } = useApp();
  const form = state.forms[agreementKey(partnershipId)];
  const view = state.agreements[partnershipId];
  const fields = state.home.data?.forms.agreement ?? [];
  if (form === undefined || view === undefined || form.status === 'loading')
    return form?.failure ? (
      <FailureCard
        failure={form.failure}
        onRetry={() => void commands.loadAgreement(partnershipId)}
      />
    ) : (
      <Busy text={screens.app.loading} />
    );
  const asked = fields.filter((field) => field.key !== 'partnershipId');
  return (
    <>
      {form.saved !== null && (
        <SavedCard title={screens.agreement.written}>
          <p>{view.documentName}</p>
          <DocumentLink view={view} />
        </SavedCard>
      )}
      <IssueSummary issues={form.issues} failure={form.failure} />
      <p class="muted">{screens.agreement.intro}</p>
      {form.saved === null && view.documentUrl !== null && (
        <div class="card">
          <div class="muted">{view.documentName}</div>
          <DocumentLink view={view} />
        </div>
      )}
      <MissingList view={view} ownKeys={asked.map((field) => field.key)} />
      <button
        type="button"
        class="link"
        onClick={() => void commands.openRecord('partnership', partnershipId)}
      >
        {screens.agreement.editPartnership}
      </button>
      <RecordFields
        form="agreement"
        formKey={agreementKey(partnershipId)}
        fields={asked}
        state={form}
      />
    </>
  );
}

export function AgreementActions({ partnershipId }: { partnershipId: string }) {
  const { state, commands } = useApp();
  const form = state.forms[agreementKey(partnershipId)];
  const isWritten = (state.agreements[partnershipId]?.documentUrl ?? null) !== null;
  return (
    <PrimaryButton
      text={isWritten ? screens.agreement.rewrite : screens.agreement.write}
      busyText={screens.agreement.writing}
      isBusy={form?.status === 'saving'}
      isDisabled={form === undefined || form.status === 'loading'}
      onPress={() => void commands.writeAgreement(partnershipId)}
    />
  );
}
