import { useState } from 'preact/hooks';
import type { TracedLotView, TraceView } from '../../app/trace-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { Busy, FailureCard } from '../components/small-parts';
import { fill } from '../sentences';
import type { Failure } from '../state/form-state';
import { LotTree } from './lot-tree';
import { ChoiceField, DayField, issuesAt, TextField } from './trace-fields';
import { useQuestion } from './use-question';

const words = screens.traceScreen;
const BLANK = {
  ...{ lotRef: '', dishName: '', kitchenId: '', partnershipId: '' },
  ...{ from: '', until: '' },
};

type Asked = typeof BLANK;

function QuestionForm(props: {
  readonly asked: Asked;
  readonly failure: Failure | null;
  readonly isLoading: boolean;
  readonly onChange: (asked: Asked) => void;
  readonly onSearch: () => void;
}) {
  const { asked, failure, isLoading, onChange, onSearch } = props;
  const { state } = useApp();
  const set = (change: Partial<Asked>) => onChange({ ...asked, ...change });
  const kitchens = (state.home.data?.references.partner ?? []).map(({ id, name }) => ({
    code: id,
    label: name,
  }));
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch();
      }}
    >
      <TextField
        label={words.lot}
        value={asked.lotRef}
        onValue={(lotRef) => set({ lotRef })}
        issues={issuesAt(failure, 'lotRef')}
      />
      <TextField
        label={words.dish}
        value={asked.dishName}
        onValue={(dishName) => set({ dishName })}
      />
      <ChoiceField
        label={words.kitchen}
        value={asked.kitchenId}
        onValue={(kitchenId) => set({ kitchenId })}
        choices={[{ code: '', label: words.anyKitchen }, ...kitchens]}
      />
      <DayField label={words.from} value={asked.from} onValue={(from) => set({ from })} />
      <DayField label={words.until} value={asked.until} onValue={(until) => set({ until })} />
      <button type="submit" disabled={isLoading}>
        {words.search}
      </button>
    </form>
  );
}

function Found(props: {
  readonly view: TraceView;
  readonly asked: Asked;
  readonly onChanged: () => void;
}) {
  const { view, asked, onChanged } = props;
  const { commands } = useApp();
  const sheet = useQuestion('writeTraceSheet');
  const { lots, lotCount, deliveryCount, milliseconds } = view;
  if (lotCount === 0) return <p role="status">{words.none}</p>;
  const recall = ({ lotRef, kitchen }: TracedLotView) =>
    commands.open({
      name: 'recall',
      incidentId: null,
      isDrill: false,
      lots: lotRef,
      kitchenId: kitchen?.partnerId ?? '',
    });
  return (
    <>
      <p role="status">
        {fill(words.found, { lots: lotCount, deliveries: deliveryCount, milliseconds })}{' '}
        {lotCount > lots.length && fill(words.more, { shown: lots.length })}
      </p>
      {lots.map((lot) => (
        <LotTree
          key={(lot.kitchen?.partnerId ?? '') + lot.lotRef}
          lot={lot}
          isOpen={lots.length === 1}
          onRecall={recall}
          onChanged={onChanged}
        />
      ))}
      <button
        type="button"
        class="small"
        disabled={sheet.isLoading}
        onClick={() => void sheet.ask(asked)}
      >
        {words.print}
      </button>
      {sheet.failure !== null && (
        <FailureCard failure={sheet.failure} onRetry={() => void sheet.ask(asked)} />
      )}
      {sheet.data !== null && <p role="status">{fill(words.printed, { tab: sheet.data.tab })}</p>}
    </>
  );
}

/** A lot from the kitchen to the plate, and back. */
export function TraceSection() {
  const [asked, setAsked] = useState(BLANK);
  const { data, failure, isLoading, ask } = useQuestion('traceLot');
  const search = () => void ask(asked);
  return (
    <>
      <h2>{words.trace}</h2>
      <QuestionForm
        asked={asked}
        failure={failure}
        isLoading={isLoading}
        onChange={setAsked}
        onSearch={search}
      />
      {isLoading && <Busy text={words.searching} />}
      {failure !== null && failure.issues.length === 0 && (
        <FailureCard failure={failure} onRetry={search} />
      )}
      {data !== null && failure === null && <Found view={data} asked={asked} onChanged={search} />}
    </>
  );
}
