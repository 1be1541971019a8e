import { useState } from 'preact/hooks';
import type { ReferenceOption } from '../../app/home-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { IssueSummary } from '../components/issue-summary';
import { SavedCard, ShortList } from '../components/small-parts';
import { TerritoryFilter } from '../components/territory-filter';
import { useAttempt } from '../components/use-attempt';
import { fill, issueText } from '../sentences';
import { batchOf, type BatchProgress, runBatch } from '../state/agreement-batch';
import { isInTerritory, territoryInForce } from '../state/territories';

const words = screens.batchScreen;

function Choice(props: {
  readonly options: readonly ReferenceOption[];
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
}) {
  const { options, chosen, onChosen } = props;
  const isAll = chosen.length === options.length;
  return (
    <fieldset>
      <legend>{words.choose}</legend>
      <button
        type="button"
        class="small"
        onClick={() => onChosen(isAll ? [] : options.map(({ id }) => id))}
      >
        {isAll ? words.none : words.all}
      </button>
      {options.map(({ id, name }) => (
        <label key={id} class="block">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChosen(
                event.currentTarget.checked
                  ? [...chosen, id]
                  : chosen.filter((each) => each !== id),
              )
            }
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** What was written, and what stands against the others, each with a way to mend it. */
function Outcome({ progress }: { progress: BatchProgress }) {
  const { state, commands, book } = useApp();
  const options = state.home.data?.references.partnership ?? [];
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? id;
  return (
    <>
      {progress.written.length > 0 && <h2>{words.written}</h2>}
      <ul class="plain list">
        {progress.written.map(({ partnershipId, agreementId, documentUrl }) => (
          <li key={partnershipId} class="card">
            <strong>{nameOf(partnershipId)}</strong> <span class="muted">{agreementId}</span>
            {documentUrl !== null && /^(https?:|\/)/.test(documentUrl) && (
              <a class="block" href={documentUrl} target="_blank" rel="noopener">
                {words.openDocument}
                <span class="sr">
                  {' '}
                  {nameOf(partnershipId)} {screens.app.opensNewTab}
                </span>
              </a>
            )}
          </li>
        ))}
      </ul>
      {progress.refused.length > 0 && <h2>{words.refused}</h2>}
      <ul class="plain list">
        {progress.refused.map(({ partnershipId, issues }) => (
          <li key={partnershipId} class="card warn">
            <strong>{nameOf(partnershipId)}</strong>
            <ShortList
              items={issues
                .filter(({ severity }) => severity === 'BLOCK')
                .map((issue) => issueText(book, issue))}
            />
            <button
              type="button"
              class="link"
              onClick={() => void commands.openAgreement(partnershipId)}
            >
              {words.openAgreement}
              <span class="sr"> {nameOf(partnershipId)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How far it is: the way to go on, or to begin another. */
function Progress(props: {
  readonly progress: BatchProgress;
  readonly isBusy: boolean;
  readonly onResume: () => void;
  readonly onAnother: () => void;
}) {
  const { progress, isBusy } = props;
  const left = progress.left.length;
  const [written, refused] = [progress.written.length, progress.refused.length];
  const done = written + refused;
  const counts = { done, total: done + left, written, refused };
  return (
    <>
      <progress class="block" max={counts.total} value={done} aria-label={words.title} />
      {(isBusy || left > 0) && <p role="status">{fill(words.progress, counts)}</p>}
      {isBusy && <p class="muted">{words.writing}</p>}
      {!isBusy && left > 0 && (
        <button type="button" class="primary" onClick={props.onResume}>
          {fill(words.resume, { count: left })}
        </button>
      )}
      {!isBusy && left === 0 && (
        <SavedCard title={fill(words.progress, counts)}>
          <button type="button" class="small" onClick={props.onAnother}>
            {words.another}
          </button>
        </SavedCard>
      )}
      <Outcome progress={progress} />
    </>
  );
}

/** Which partnerships, and what is done where a value lacks. */
function Choosing(props: {
  readonly options: readonly ReferenceOption[];
  readonly acceptsGaps: boolean;
  readonly onGaps: (acceptsGaps: boolean) => void;
  readonly onStart: (partnershipIds: readonly string[]) => void;
}) {
  const { options, acceptsGaps, onGaps, onStart } = props;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const asked = options.map(({ id }) => id).filter((id) => chosen.includes(id));
  return (
    <>
      <TerritoryFilter />
      <Choice options={options} chosen={asked} onChosen={setChosen} />
      <label class="block">
        <input
          type="checkbox"
          checked={acceptsGaps}
          onChange={(event) => onGaps(event.currentTarget.checked)}
        />{' '}
        {words.acceptsGaps}
      </label>
      <button
        type="button"
        class="primary"
        disabled={asked.length === 0}
        onClick={() => onStart(asked)}
      >
        {fill(words.start, { count: asked.length })}
      </button>
    </>
  );
}

/** The conventions of several partnerships, one after another; what stopped goes on where it was. */
export function BatchScreen() {
  const { state, commands } = useApp();
  const [acceptsGaps, setAcceptsGaps] = useState(false);
  const [progress, setProgress] = useState<BatchProgress | null>(null);
  const { failure, isBusy, attempt } = useAttempt();
  const home = state.home.data;
  if (home === null) return null;
  const territory = territoryInForce(home, state.territory);
  const options = home.references.partnership.filter((option) => isInTerritory(option, territory));
  const run = (from: BatchProgress) => {
    setProgress(from);
    void attempt(async (submissionId) => {
      const ask = (partnershipIds: readonly string[]) =>
        commands.writeAgreements({ submissionId, partnershipIds, acceptsGaps });
      await runBatch(from, ask, setProgress);
      await commands.loadHome();
    });
  };
  return (
    <>
      <p class="muted">{words.intro}</p>
      <IssueSummary issues={failure?.issues ?? []} failure={failure}>
        <p>{words.stopped}</p>
      </IssueSummary>
      {progress === null ? (
        <Choosing
          options={options}
          acceptsGaps={acceptsGaps}
          onGaps={setAcceptsGaps}
          onStart={(ids) => run(batchOf(ids))}
        />
      ) : (
        <Progress
          progress={progress}
          isBusy={isBusy}
          onResume={() => run(progress)}
          onAnother={() => setProgress(null)}
        />
      )}
    </>
  );
}
