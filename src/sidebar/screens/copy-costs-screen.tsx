import { useEffect, useState } from 'preact/hooks';
import type { CostCopyLine, CostCopyView } from '../../app/cost-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { Busy, Empty, FailureCard, PrimaryButton, SavedCard } from '../components/small-parts';
import { frenchDate } from '../format/french-date';
import { eurosOf, UNKNOWN } from '../format/french-number';
import { fill } from '../sentences';
import { failureOf } from '../state/command-tools';
import type { Failure } from '../state/form-state';
import { newSubmissionId } from '../state/submission';

const words = screens.costScreen.copy;

/** Months that one may want to fill: the running one, the one before, the one after. */
function monthsAround(today: string): string[] {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return [count, count - 1, count + 1].map(
    (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  );
}

function useCopy(month: string) {
  const { commands } = useApp();
  const [view, setView] = useState<CostCopyView | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [added, setAdded] = useState<number | null>(null);
  const [submissionId, setSubmissionId] = useState(newSubmissionId);
  const attempt = async (action: () => Promise<void>) => {
    setBusy(true);
    setFailure(null);
    try {
      await action();
    } catch (error) {
      setFailure(failureOf(error));
    }
    setBusy(false);
  };
  const read = async () => {
    const found = await commands.previewCostCopy(month);
    setView(found);
    setChosen(found.lines.flatMap(({ costId, isThere }) => (isThere ? [] : [costId])));
  };
  const copy = (keepsAmounts: boolean) =>
    attempt(async () => {
      const answer = await commands.copyCosts(
        { month, costIds: chosen, keepsAmounts },
        submissionId,
      );
      setAdded(answer.added);
      setSubmissionId(newSubmissionId());
      await read();
    });
  useEffect(() => {
    setAdded(null);
    void attempt(read);
  }, [month]);
  return { view, chosen, setChosen, failure, isBusy, added, copy, retry: () => attempt(read) };
}

function Line(props: { line: CostCopyLine; isChosen: boolean; onChoose: (is: boolean) => void }) {
  const { line, isChosen, onChoose } = props;
  const { costId, label, amountCents, unitPrice, isThere } = line;
  const amount = unitPrice === null ? amountCents : unitPrice / 100;
  return (
    <li>
      <label class="row">
        <span>
          <input
            type="checkbox"
            checked={isChosen}
            disabled={isThere}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />{' '}
          {label} <span class="muted">· {isThere ? words.there : costId}</span>
        </span>
        <span>{amount === null ? UNKNOWN : eurosOf(amount)}</span>
      </label>
    </li>
  );
}

function Amounts({ keeps, onKeep }: { keeps: boolean; onKeep: (keeps: boolean) => void }) {
  return (
    <fieldset>
      <legend>{words.amounts}</legend>
      {[true, false].map((value) => (
        <label key={String(value)} class="block">
          <input
            type="radio"
            name="montants"
            checked={keeps === value}
            onChange={() => onKeep(value)}
          />{' '}
          {value ? words.keep : words.blank}
        </label>
      ))}
    </fieldset>
  );
}

/** « Copier le mois dernier »: the costs of a month taken to the next one, chosen one by one. */
export function CopyCostsScreen() {
  const { state } = useApp();
  const months = monthsAround(state.home.data?.today ?? '');
  const [month, setMonth] = useState(months[0] ?? '');
  const [keeps, setKeeps] = useState(false);
  const { view, chosen, setChosen, failure, isBusy, added, copy, retry } = useCopy(month);
  const lines = view?.lines ?? [];
  return (
    <>
      <div class="field">
        <label for="mois">{words.month}</label>
        <p class="hint">{words.monthHint}</p>
        <select id="mois" value={month} onChange={(event) => setMonth(event.currentTarget.value)}>
          {months.map((one) => (
            <option key={one} value={one}>
              {frenchDate(one)}
            </option>
          ))}
        </select>
      </div>
      {added !== null && <SavedCard title={fill(words.done, { count: added, month })} />}
      {failure !== null && <FailureCard failure={failure} onRetry={() => void retry()} />}
      {view === null && isBusy && <Busy text={screens.app.loading} />}
      {view !== null && lines.length === 0 && (
        <Empty>
          <p>{fill(words.none, { month: view.fromMonth })}</p>
        </Empty>
      )}
      <ul class="plain list">
        {lines.map((line) => (
          <Line
            key={line.costId}
            line={line}
            isChosen={chosen.includes(line.costId)}
            onChoose={(is) =>
              setChosen(
                is ? [...chosen, line.costId] : chosen.filter((costId) => costId !== line.costId),
              )
            }
          />
        ))}
      </ul>
      {lines.length > 0 && (
        <>
          <Amounts keeps={keeps} onKeep={setKeeps} />
          <div class="row tools">
            <PrimaryButton
              text={fill(words.copy, { count: chosen.length })}
              busyText={words.copying}
              isBusy={isBusy}
              isDisabled={chosen.length === 0}
              onPress={() => void copy(keeps)}
            />
          </div>
        </>
      )}
    </>
  );
}
