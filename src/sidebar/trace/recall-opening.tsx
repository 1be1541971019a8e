import { useState } from 'preact/hooks';
import type { RecallView } from '../../app/recall-views';
import { screens } from '../../i18n/fr/screens';
import type { Issue } from '../../kernel/issue';
import { useApp } from '../app-context';
import { Busy, FailureCard } from '../components/small-parts';
import { issueText } from '../sentences';
import type { RecallPlace } from '../state/app-state';
import type { Failure } from '../state/form-state';
import { ChoiceField, DayField, issuesAt, LongField, TextField } from './trace-fields';
import { useQuestion } from './use-question';

const words = screens.traceScreen;

const KINDS = [
  ...(['RETRAIT', 'RAPPEL', 'NON_CONFORMITE', 'TEMPERATURE'] as const),
  ...(['TIAC_SUSPECTEE', 'CONTENANT', 'AUTRE'] as const),
];
type Kind = (typeof KINDS)[number];
/** Those that hold their lots; the others only tell what happened. */
const HOLDING: readonly Kind[] = ['RETRAIT', 'RAPPEL'];

function ToConfirm(props: {
  readonly issues: readonly Issue[];
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}) {
  const { book } = useApp();
  return (
    <div class="card warn" role="alert">
      {props.issues.map((issue) => (
        <p key={JSON.stringify(issue.params)}>{issueText(book, issue)}</p>
      ))}
      <button type="button" disabled={props.isBusy} onClick={props.onConfirm}>
        {words.confirm}
      </button>
    </div>
  );
}

const BLANK = { kind: 'RETRAIT' as Kind, lots: '', risk: '', startedOn: '', measures: '' }; // one of the list
type Typed = typeof BLANK;

function OpeningFields(props: {
  readonly typed: Typed;
  readonly kinds: readonly Kind[];
  readonly failure: Failure | null;
  readonly onChange: (change: Partial<Typed>) => void;
}) {
  const { typed, kinds, failure, onChange } = props;
  const field = (key: Exclude<keyof Typed, 'kind'>) => ({
    value: typed[key],
    onValue: (value: string) => onChange({ [key]: value }),
    issues: failure?.code === 'TO_CONFIRM' ? [] : issuesAt(failure, key),
  });
  const holds = HOLDING.includes(typed.kind);
  return (
    <div class="fields">
      <ChoiceField
        label={words.kind}
        value={typed.kind}
        onValue={(code) => onChange({ kind: kinds.find((each) => each === code) ?? 'RETRAIT' })}
        choices={kinds.map((code) => ({ code, label: words.kinds[code] }))}
      />
      <TextField label={words.lots} {...field('lots')} />
      <TextField label={holds ? words.risk : words.noticed} {...field('risk')} />
      {!holds && <DayField label={words.startedOn} {...field('startedOn')} />}
      {!holds && <LongField label={words.measures} {...field('measures')} />}
    </div>
  );
}

/** What is asked before the one action that holds the lots and lists whom to warn, or keeps an incident. */
export function RecallOpening({
  place,
  onOpened,
}: {
  readonly place: RecallPlace;
  readonly onOpened: (recall: RecallView) => void;
}) {
  const { commands } = useApp();
  const { isDrill, kitchenId } = place;
  const [typed, setTyped] = useState<Typed>({
    ...BLANK,
    kind: place.kind ?? 'RETRAIT',
    lots: place.lots,
  });
  const { failure, isLoading, ask } = useQuestion('openRecall');
  const { startedOn, ...told } = typed;
  const start = async (isConfirmed: boolean) => {
    const submissionId = commands.newSubmissionId();
    const values = { ...told, ...(kitchenId === '' ? {} : { kitchenId }) };
    const recall = await ask({ submissionId, values, isDrill, startedOn, isConfirmed });
    if (recall !== null) onOpened(recall);
  };
  const toConfirm = failure?.code === 'TO_CONFIRM' ? failure.issues : [];
  const startWords = isDrill ? words.startDrill : words.start;
  return (
    <>
      {isDrill && <p class="card info">{words.drillHint}</p>}
      <OpeningFields
        typed={typed}
        kinds={isDrill ? HOLDING : KINDS}
        failure={failure}
        onChange={(change) => setTyped({ ...typed, ...change })}
      />
      {toConfirm.length > 0 && (
        <ToConfirm issues={toConfirm} isBusy={isLoading} onConfirm={() => void start(true)} />
      )}
      {failure !== null && failure.issues.length === 0 && (
        <FailureCard failure={failure} onRetry={() => void start(false)} />
      )}
      {isLoading ? (
        <Busy text={words.starting} />
      ) : (
        <button type="button" class="primary grow" onClick={() => void start(false)}>
          {HOLDING.includes(typed.kind) ? startWords : words.saveIncident}
        </button>
      )}
    </>
  );
}
