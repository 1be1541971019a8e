import { useState } from 'preact/hooks';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { WarningCard } from '../components/issue-summary';
import { FailureCard } from '../components/small-parts';
import { ChoiceField, DayField, issuesAt, TextField } from './trace-fields';
import { useQuestion } from './use-question';

const words = screens.traceScreen;
const KINDS = ['TRANSFERT', 'REMISE_EN_TEMPERATURE'] as const;
const BLANK = {
  ...{ kind: 'TRANSFERT', happenedOn: '', time: '', meals: '' },
  ...{ counterpartId: '', temperature: '', comment: '' },
};

type Typed = typeof BLANK;

/** Something that happened to a lot after it came; `replaces` is the event that it corrects or takes back. */
export function LotEventForm(props: {
  readonly lineId: string;
  readonly replaces: string;
  readonly onSaved: () => void;
}) {
  const { lineId, replaces, onSaved } = props;
  const { state, commands } = useApp();
  const home = state.home.data;
  const [typed, setTyped] = useState<Typed>({ ...BLANK, happenedOn: home?.today ?? '' });
  const { data, failure, isLoading, ask } = useQuestion('recordLotEvent');
  const set = (key: keyof Typed) => (value: string) => setTyped({ ...typed, [key]: value });
  const save = async () => {
    const submissionId = commands.newSubmissionId();
    if ((await ask({ submissionId, lineId, replaces, values: typed })) !== null) onSaved();
  };
  const { kind } = typed;
  const kinds = replaces === '' ? KINDS : ([...KINDS, 'CORRECTION'] as const);
  const partners = (home?.references.partner ?? []).map(({ id, name }) => ({
    code: id,
    label: name,
  }));
  const field = (key: keyof Typed) => ({
    value: typed[key],
    onValue: set(key),
    issues: issuesAt(failure, key),
  });
  return (
    <div class="fields">
      <ChoiceField
        label={words.eventKind}
        {...field('kind')}
        choices={kinds.map((code) => ({ code, label: words.eventKinds[code] }))}
      />
      <DayField label={words.day} {...field('happenedOn')} />
      <TextField label={words.eventTime} {...field('time')} />
      {kind === 'TRANSFERT' && (
        <ChoiceField
          label={words.eventTo}
          {...field('counterpartId')}
          choices={[{ code: '', label: screens.app.choose }, ...partners]}
        />
      )}
      {kind !== 'CORRECTION' && (
        <TextField label={words.eventMeals} mode="numeric" {...field('meals')} />
      )}
      {kind === 'REMISE_EN_TEMPERATURE' && (
        <TextField label={words.core} {...field('temperature')} />
      )}
      <TextField label={words.comment} {...field('comment')} />
      <button type="button" class="small" disabled={isLoading} onClick={() => void save()}>
        {words.saveEvent}
      </button>
      {failure !== null && failure.issues.length === 0 && (
        <FailureCard failure={failure} onRetry={() => void save()} />
      )}
      {data !== null && failure === null && !isLoading && (
        <>
          <p role="status">{words.eventSaved}</p>
          <WarningCard issues={data.issues} />
        </>
      )}
    </div>
  );
}
