import { FileButton } from '../components/file-button';
import { exchangeScreen as words } from '../../i18n/fr/exchange-screen';
import { screens } from '../../i18n/fr/screens';
import { Busy, PrimaryButton, SavedCard } from '../components/small-parts';
import { Sign } from '../components/sign';
import { failureText, fill } from '../sentences';
import { ColumnChoices } from './column-choices';
import type { ExchangeCommands } from './exchange-commands';
import type { ExchangeState } from './exchange-state';
import { sentenceOf } from './exchange-tools';
import { ImportSummary } from './import-summary';

interface Props {
  readonly state: ExchangeState;
  readonly commands: ExchangeCommands;
}

const RECORDS = ['partner', 'delivery', 'costItem', 'income'] as const;

function FileChoice({ state, commands }: Props) {
  const isBusy = state.busy !== null;
  return (
    <section>
      <fieldset class="choice" disabled={isBusy}>
        <legend>{words.what}</legend>
        {RECORDS.map((record) => (
          <label key={record} class="radio">
            <input
              type="radio"
              name="contenu"
              checked={state.record === record}
              onChange={() => void commands.chooseRecord(record)}
            />{' '}
            {words.records[record]}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <FileButton
          label={words.file}
          accept=".xlsx,.csv,.txt,text/csv"
          isDisabled={isBusy}
          noteId="fichier-note"
          onFile={(file) =>
            void commands.chooseFile(
              file.name,
              async () => new Uint8Array(await file.arrayBuffer()),
            )
          }
        />
        <p class="muted" id="fichier-note">
          {state.fileName === null ? words.fileHint : state.fileName}
        </p>
      </div>
      {state.tables.length > 1 && (
        <div class="field">
          <label for="feuille">{words.sheet}</label>
          <select
            id="feuille"
            value={String(state.tablePlace)}
            disabled={isBusy}
            onChange={(event) => void commands.chooseTable(Number(event.currentTarget.value))}
          >
            {state.tables.map(({ name, lines }, place) => (
              <option key={place} value={String(place)}>
                {name} · {fill(words.lines, { count: lines.length })}
              </option>
            ))}
          </select>
        </div>
      )}
    </section>
  );
}

function Trouble({ state, commands }: Props) {
  const { failure, problem, sending } = state;
  if (problem !== null) {
    return (
      <p class="card bad" role="alert">
        <Sign name="cross" /> {words.problems[problem]}
      </p>
    );
  }
  if (failure === null) return null;
  const isStopped = sending !== null;
  return (
    <div class="card bad" role="alert">
      <p>
        <Sign name="cross" /> {failureText(failure)}
      </p>
      {failure.issues.map((issue) => (
        <p key={issue.code}>{sentenceOf(issue)}</p>
      ))}
      {isStopped && <p>{fill(words.stopped, { done: sending.done, total: sending.total })}</p>}
      <button
        type="button"
        onClick={() => void (isStopped ? commands.resume() : commands.checkAgain())}
      >
        {isStopped ? words.resume : screens.app.retry}
      </button>
    </div>
  );
}

function Progress({ state }: Pick<Props, 'state'>) {
  const { busy, sending } = state;
  if (busy === 'reading') return <Busy text={words.reading} />;
  if (busy === 'checking') return <Busy text={words.checking} />;
  if (busy !== 'sending' || sending === null) return null;
  const { done, total } = sending;
  return (
    <div role="status">
      <p>{fill(words.sending, { done, total })}</p>
      <progress value={done} max={total} aria-label={fill(words.sending, { done, total })} />
      <p class="muted">{words.keepOpen}</p>
    </div>
  );
}

function Result({ state }: Pick<Props, 'state'>) {
  const { sending, isDone } = state;
  if (sending === null || !isDone) return null;
  const { fresh, changed, same, leftOut } = sending.result;
  return (
    <>
      <SavedCard title={words.done}>
        <p>{fill(words.doneDetail, { fresh, changed, same })}</p>
      </SavedCard>
      {leftOut > 0 && <p class="card warn">{fill(words.leftOut, { count: leftOut })}</p>}
    </>
  );
}

/** A file, what its columns stand for, what it would do; then, once confirmed, how far it is. */
export function ImportSection({ state, commands }: Props) {
  const { preview, sending, busy, tables, tablePlace } = state;
  const firstLine = tables[tablePlace]?.lines[0];
  const sample = (place: number) => String(firstLine?.cells[place] ?? '').slice(0, 60);
  return (
    <>
      {sending === null && <FileChoice state={state} commands={commands} />}
      <Progress state={state} />
      <Trouble state={state} commands={commands} />
      <Result state={state} />
      {preview !== null && sending === null && (
        <>
          <ColumnChoices
            preview={preview}
            isBusy={busy !== null}
            sample={sample}
            onChoose={(place, key) => void commands.chooseKey(place, key)}
          />
          <ImportSummary preview={preview} />
        </>
      )}
    </>
  );
}

/** The one thing to press: confirm what was shown, or take another file when it is over. */
export function ImportActions({ state, commands }: Props) {
  const { preview, sending, busy, isDone } = state;
  if (isDone) {
    return (
      <PrimaryButton
        text={words.another}
        busyText=""
        isBusy={false}
        onPress={commands.forgetFile}
      />
    );
  }
  const count = (preview?.counts.fresh ?? 0) + (preview?.counts.changed ?? 0);
  if (count === 0 || sending !== null) return null;
  return (
    <PrimaryButton
      text={fill(words.confirm, { count })}
      busyText={words.checking}
      isBusy={busy !== null}
      onPress={() => void commands.confirm()}
    />
  );
}
