import type { AgreementView } from '../../app/agreement-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { useState } from 'preact/hooks';
import type { Issue } from '../../kernel/issue';
import {
  AgreementLife,
  AgreementPapers,
  GapsBox,
  TemplateTags,
} from '../components/agreement-more';
import { goToField, IssueSummary } from '../components/issue-summary';
import { RecordFields } from '../components/record-fields';
import { Sign } from '../components/sign';
import { Busy, FailureCard, PrimaryButton, SavedCard, ShortList } from '../components/small-parts';
import { fill, issueText } from '../sentences';
import { failureOf } from '../state/command-tools';
import type { Failure } from '../state/form-state';
import { agreementKey } from '../state/app-state';
import { fieldId } from '../components/field-control';

/** Only an address of a page is a link: a cell of the workbook may hold anything. */
function DocumentLink({ view }: { view: AgreementView }) {
  const links = [
    [view.documentUrl, screens.agreement.open],
    [view.pdfUrl, screens.agreement.pdf],
  ] as const;
  return (
    <div class="row wrap">
      {links.map(([url, text]) =>
        url === null || !/^(https?:|\/)/.test(url) ? null : (
          <a key={text} class="button" href={url} target="_blank" rel="noopener">
            {text} <span class="sr">{screens.app.opensNewTab}</span>
          </a>
        ),
      )}
    </div>
  );
}

/** The form of the record that was just opened is drawn within a few frames. */
function goWhenDrawn(id: string, frames = 30): void {
  if (document.getElementById(id) !== null) goToField(id);
  else if (frames > 0) requestAnimationFrame(() => goWhenDrawn(id, frames - 1));
}

/** Where a value is filled: a field of this very form, or the record of a partner or of the partnership. */
function useFillIn(view: AgreementView, ownKeys: readonly string[]) {
  const { commands } = useApp();
  return ({ path = '' }: Issue): (() => void) | null => {
    const [record = '', field] = path.includes('.') ? path.split('.') : ['agreement', path];
    if (record === 'agreement' && field !== undefined && ownKeys.includes(field)) {
      return () => goToField(fieldId(field));
    }
    const goesTo = (kind: 'partner' | 'partnership', id: string) => () =>
      void commands.openRecord(kind, id).then(() => goWhenDrawn(fieldId(field ?? '')));
    if (record === 'partnership') return goesTo('partnership', view.partnershipId);
    const party = record in view.parties ? view.parties[record as PartyKey] : null; // just looked for among its keys
    return party === null ? null : goesTo('partner', party);
  };
}

type PartyKey = keyof AgreementView['parties'];

/** What the document still lacks, all at once, each with a way to where it is filled. */
function MissingList({ view, ownKeys }: { view: AgreementView; ownKeys: readonly string[] }) {
  const { book } = useApp();
  const fillIn = useFillIn(view, ownKeys);
  if (view.missing.length === 0)
    return (
      <p class="card ok">
        <Sign name="check" /> {screens.agreement.ready}
      </p>
    );
  const items = view.missing.map((issue) => {
    const go = fillIn(issue);
    return (
      <>
        {issue.severity === 'BLOCK' && <Sign name="cross" />} {issueText(book, issue)}{' '}
        {go !== null && (
          <button type="button" class="link" onClick={go}>
            {screens.agreement.fillIn}
            <span class="sr"> {issueText(book, issue)}</span>
          </button>
        )}
        {issue.source !== undefined && (
          <span class="muted block">{fill(screens.app.source, { source: issue.source })}</span>
        )}
      </>
    );
  });
  const isStopped = view.missing.some(({ severity }) => severity === 'BLOCK');
  return (
    <div class={isStopped ? 'card bad' : 'card warn'}>
      <strong>
        <Sign name="full" /> {screens.agreement.missing}
      </strong>
      <ShortList items={items} />
    </div>
  );
}

/** Holds what is typed against the template, on demand: nothing is written. */
function CheckButton({ partnershipId }: { partnershipId: string }) {
  const { commands } = useApp();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const check = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await commands.checkAgreement(partnershipId);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setBusy(false);
  };
  return (
    <>
      <IssueSummary issues={failure?.issues ?? []} failure={failure} />
      <button type="button" class="small" disabled={isBusy} onClick={() => void check()}>
        {isBusy ? screens.agreement.checking : screens.agreement.check}
      </button>
    </>
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
  // The state changes with its day, below.
  const asked = fields.filter(({ key }) => key !== 'partnershipId' && key !== 'status');
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
      <CheckButton partnershipId={partnershipId} />
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
      <AgreementLife view={view} statusField={fields.find(({ key }) => key === 'status')} />
      <AgreementPapers view={view} />
      <TemplateTags />
    </>
  );
}

export function AgreementActions({ partnershipId }: { partnershipId: string }) {
  const { state, commands } = useApp();
  const [acceptsGaps, setAcceptsGaps] = useState(false);
  const form = state.forms[agreementKey(partnershipId)];
  const isWritten = (state.agreements[partnershipId]?.documentUrl ?? null) !== null;
  const gaps =
    state.agreements[partnershipId]?.gapCount ||
    form?.issues.find(({ code }) => code === 'GAPS_REMAIN')?.params?.['count'];
  return (
    <>
      {gaps !== undefined && gaps !== 0 && (
        <GapsBox count={Number(gaps)} isChecked={acceptsGaps} onChange={setAcceptsGaps} />
      )}
      <PrimaryButton
        text={isWritten ? screens.agreement.rewrite : screens.agreement.write}
        busyText={screens.agreement.writing}
        isBusy={form?.status === 'saving'}
        isDisabled={form === undefined || form.status === 'loading'}
        onPress={() => void commands.writeAgreement(partnershipId, acceptsGaps)}
      />
    </>
  );
}
