import { useRef, useState } from 'preact/hooks';
import type { TemplateTagsView } from '../../app/get-template-tags';
import type { WrittenDocumentView } from '../../app/write-agreement-document';
import type { AgreementView } from '../../app/agreement-views';
import type { FormField } from '../../app/form-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { frenchDate } from '../format/french-date';
import { fill, issueText } from '../sentences';
import { DayInput } from './day-input';
import { IssueSummary } from './issue-summary';
import { SavedCard } from './small-parts';
import { useAttempt } from './use-attempt';

const words = screens.agreement;

/** The person insists: what lacks is written « [À COMPLÉTER : … ] ». */
export function GapsBox(props: {
  count: number;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}) {
  return (
    <label class="block">
      <input
        type="checkbox"
        checked={props.isChecked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />{' '}
      {fill(words.acceptsGaps, { count: props.count })}
    </label>
  );
}

function DayField(props: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label class="block">
      {props.label}
      <DayInput value={props.value} onValue={props.onChange} />
    </label>
  );
}

/** The states an agreement may go to, each with its day. */
export function AgreementLife({
  view,
  statusField,
}: {
  view: AgreementView;
  statusField?: FormField | undefined;
}) {
  const { state, commands } = useApp();
  const [on, setOn] = useState(state.home.data?.today ?? '');
  const { failure, isBusy, attempt } = useAttempt();
  const { agreementId, partnershipId, nextStatuses } = view;
  if (agreementId === null || nextStatuses.length === 0) return null;
  const nameOf = (code: string) =>
    statusField?.choices?.find((choice) => choice.code === code)?.label ?? code;
  return (
    <details class="card">
      <summary>
        {words.life} <span class="muted">({nameOf(String(view.values['status'] ?? ''))})</span>
      </summary>
      <IssueSummary issues={failure?.issues ?? []} failure={failure} />
      <ul class="plain muted">
        {view.history.map(({ status, on: day }) => (
          <li key={day + status}>{`${nameOf(status)} : ${frenchDate(day)}`}</li>
        ))}
      </ul>
      <DayField label={words.lifeOn} value={on} onChange={setOn} />
      <div class="row wrap">
        {nextStatuses.map((status) => (
          <button
            key={status}
            type="button"
            class="small"
            disabled={isBusy || on === ''}
            onClick={() =>
              void attempt(async (submissionId) => {
                const asked = { agreementId, status, on };
                await commands.changeAgreementStatus(partnershipId, asked, submissionId);
              })
            }
          >
            {fill(words.lifeChange, { state: nameOf(status) })}
          </button>
        ))}
      </div>
    </details>
  );
}

const KINDS = [
  ['AVENANT', words.amendment],
  ['ATTESTATION', words.certificate],
  ['BILAN', words.review],
] as const;

/** Amendment, certificate and yearly review of an agreement. */
export function AgreementPapers({ view }: { view: AgreementView }) {
  const [acceptsGaps, setAcceptsGaps] = useState(false);
  const { state, commands, book } = useApp();
  const today = state.home.data?.today ?? '';
  const [from, setFrom] = useState(today === '' ? '' : `${today.slice(0, 4)}-01-01`);
  const [until, setUntil] = useState(today);
  const [written, setWritten] = useState<WrittenDocumentView | null>(null);
  const { failure, isBusy, attempt } = useAttempt();
  const { agreementId } = view;
  if (agreementId === null) return null;
  const gaps = failure?.issues.find(({ code }) => code === 'GAPS_REMAIN')?.params?.['count'];
  return (
    <details class="card">
      <summary>{words.papers}</summary>
      <IssueSummary issues={failure?.issues ?? []} failure={failure} />
      {written !== null && (
        <SavedCard title={words.paperWritten}>
          <p>{written.title}</p>
          {written.documentUrl !== null && /^(https?:|\/)/.test(written.documentUrl) && (
            <a class="button" href={written.documentUrl} target="_blank" rel="noopener">
              {words.open} <span class="sr">{screens.app.opensNewTab}</span>
            </a>
          )}
          {written.issues
            .filter(({ code }) => code === 'PDF_NOT_MADE')
            .map((issue) => (
              <p key={issue.code}>{issueText(book, issue)}</p>
            ))}
        </SavedCard>
      )}
      <DayField label={words.papersFrom} value={from} onChange={setFrom} />
      <DayField label={words.papersUntil} value={until} onChange={setUntil} />
      {gaps !== undefined && (
        <GapsBox count={Number(gaps)} isChecked={acceptsGaps} onChange={setAcceptsGaps} />
      )}
      <div class="row wrap">
        {KINDS.map(([kind, name]) => (
          <button
            key={kind}
            type="button"
            class="small"
            disabled={isBusy || from === '' || until === ''}
            onClick={() =>
              void attempt(async (submissionId) => {
                const asked = { agreementId, kind, from, until, acceptsGaps };
                setWritten(await commands.writeAgreementDocument(asked, submissionId));
              })
            }
          >
            {name}
          </button>
        ))}
      </div>
    </details>
  );
}

/** A click copies it: an add-on of Sheets has no cursor in a Doc to insert it at. */
function CopyLine({ text, name }: { text: string; name?: string }) {
  const { commands } = useApp();
  const shown = useRef<HTMLElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      commands.say(words.tagCopied);
    } catch {
      // The frame of a sidebar may forbid it: the text is selected, the keyboard copies it.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      commands.say(words.tagSelected);
    }
  };
  return (
    <li class="row">
      <span>
        <code ref={shown}>{text}</code> {name !== undefined && <span class="muted">{name}</span>}
      </span>
      <button type="button" class="link" onClick={() => void copy()}>
        {isCopied ? words.tagCopiedShort : words.copyTag}
        <span class="sr"> {text}</span>
      </button>
    </li>
  );
}

/** What a template may hold, to be copied into it, and where each clause comes from. */
export function TemplateTags() {
  const { commands } = useApp();
  const [tags, setTags] = useState<TemplateTagsView | null>(null);
  const [sought, setSought] = useState('');
  const { failure, attempt } = useAttempt();
  const isSought = ({ text, name }: { readonly text: string; readonly name: string }) =>
    `${text} ${name}`.toLowerCase().includes(sought.trim().toLowerCase());
  const read = () => attempt(async () => setTags(await commands.templateTags()));
  const onToggle = (event: { readonly currentTarget: HTMLDetailsElement }) => {
    if (event.currentTarget.open && tags === null) void read();
  };
  return (
    <details class="card" onToggle={onToggle}>
      <summary>{words.tags}</summary>
      <IssueSummary issues={[]} failure={failure} />
      <p class="muted">{words.tagsHint}</p>
      {tags !== null && (
        <>
          <input
            type="search"
            aria-label={screens.partners.search}
            placeholder={screens.partners.search}
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
          <ul class="plain">
            {tags.tags.filter(isSought).map(({ text, name }) => (
              <CopyLine key={text} text={text} name={name} />
            ))}
          </ul>
          <h3>{words.conditions}</h3>
          <ul class="plain">
            {tags.conditions.map((text) => (
              <CopyLine key={text} text={`${text}{{sinon}}{{/si}}`} />
            ))}
          </ul>
          <h3>{words.loops}</h3>
          <ul class="plain">
            {tags.loops.map(({ text, tags: own }) => (
              <CopyLine key={text} text={`${text}{{/pour}}`} name={own.join(' ')} />
            ))}
          </ul>
          <h3>{words.clauses}</h3>
          <ul>
            {tags.clauses.map(({ title, source, dated, isCompulsory }) => (
              <li key={title}>
                {title} {isCompulsory && <span class="muted">({words.compulsory})</span>}
                <span class="muted block">{dated === null ? source : `${source} (${dated})`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="muted">{words.notAdvice}</p>
    </details>
  );
}
