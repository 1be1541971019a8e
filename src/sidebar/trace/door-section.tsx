import { useState } from 'preact/hooks';
import type { DoorView } from '../../app/door-check';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { FailureCard } from '../components/small-parts';
import { Sign } from '../components/sign';
import { fill } from '../sentences';
import type { Failure } from '../state/form-state';
import { CheckField, ChoiceField, DayField, issuesAt, TextField } from './trace-fields';
import { useQuestion } from './use-question';

const words = screens.traceScreen;
const LOOKS = { GREEN: 'ok', ORANGE: 'warn', RED: 'bad' } as const;
const SIGNS = { GREEN: 'check', ORANGE: 'full', RED: 'cross' } as const;

function Light({ view }: { view: DoorView }) {
  return (
    <div class={'card ' + LOOKS[view.light]} role="status">
      <strong>
        <Sign name={SIGNS[view.light]} /> {words.lights[view.light]} :{' '}
        {words.lightTexts[view.light]}
      </strong>
      {view.lines.map(({ code, text, source }) => (
        <p key={code}>
          {text} <span class="muted">{fill(words.source, { source })}</span>
        </p>
      ))}
    </div>
  );
}

const BLANK = {
  ...{ partnershipId: '', date: '', arrivalTime: '', lotRef: '', productionDate: '' },
  ...{ useByDate: '', air: '', between: '', core: '', minutes: '', reheats: '', delivered: '' },
  ...{ hasAllergens: false, isRaw: false, isUnprotected: false },
};

function questionOf(typed: typeof BLANK) {
  return {
    partnershipId: typed.partnershipId,
    date: typed.date,
    values: {
      arrivalTime: typed.arrivalTime,
      lotRef: typed.lotRef,
      productionDate: typed.productionDate,
      useByDate: typed.useByDate,
      arrivalTemperature: typed.between,
      coreTemperature: typed.core,
      outOfColdMinutes: typed.minutes,
      deliveredMeals: typed.delivered,
      ...(typed.hasAllergens ? { allergenMode: 'NON_GARANTI' } : {}),
      ...(typed.isUnprotected ? { presentationStatus: 'PRESENTE_NON_PROTEGE' } : {}),
    },
    airTemperature: typed.air,
    reheatCount: typed.reheats,
    containsRawAnimal: typed.isRaw,
  };
}

const TEXTS = [
  ['lotRef', words.lot, 'lotRef'],
  ['arrivalTime', words.time, 'arrivalTime'],
  ['air', words.air, 'airTemperature'],
  ['between', words.between, 'arrivalTemperature'],
  ['core', words.core, 'coreTemperature'],
  ['minutes', words.minutes, 'outOfColdMinutes'],
  ['reheats', words.reheats, 'reheatCount'],
  ['delivered', words.delivered, 'deliveredMeals'],
] as const;

type Typed = typeof BLANK;

function LotFields(props: {
  readonly typed: Typed;
  readonly trouble: Failure | null;
  readonly onChange: (change: Partial<Typed>) => void;
}) {
  const { typed, trouble, onChange } = props;
  return (
    <>
      <DayField
        label={words.production}
        value={typed.productionDate}
        onValue={(productionDate) => onChange({ productionDate })}
        issues={issuesAt(trouble, 'productionDate')}
      />
      <DayField
        label={words.useByDate}
        value={typed.useByDate}
        onValue={(useByDate) => onChange({ useByDate })}
        issues={issuesAt(trouble, 'useByDate')}
      />
      {TEXTS.map(([key, label, path]) => (
        <TextField
          key={key}
          label={label}
          value={typed[key]}
          onValue={(value) => onChange({ [key]: value })}
          issues={issuesAt(trouble, path)}
        />
      ))}
      <CheckField
        label={words.allergens}
        isOn={typed.hasAllergens}
        onValue={(hasAllergens) => onChange({ hasAllergens })}
      />
      <CheckField
        label={words.unprotected}
        isOn={typed.isUnprotected}
        onValue={(isUnprotected) => onChange({ isUnprotected })}
      />
      <CheckField label={words.raw} isOn={typed.isRaw} onValue={(isRaw) => onChange({ isRaw })} />
    </>
  );
}

/** Green, orange or red for a lot at the door; red makes the refusal. */
export function DoorSection() {
  const { state, commands } = useApp();
  const [typed, setTyped] = useState(BLANK);
  const { data, failure, isLoading, ask } = useQuestion('checkDoor');
  const refusal = useQuestion('refuseAtDoor');
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change });
  const partnerships = (state.home.data?.references.partnership ?? []).map(({ id, name }) => ({
    code: id,
    label: name,
  }));
  const check = () => void ask(questionOf(typed));
  const refuse = () =>
    void refusal.ask({ submissionId: commands.newSubmissionId(), ...questionOf(typed) });
  const trouble = refusal.failure ?? failure;
  return (
    <details class="fold">
      <summary>{words.door}</summary>
      <div class="fields">
        <ChoiceField
          label={words.partnership}
          value={typed.partnershipId}
          onValue={(partnershipId) => set({ partnershipId })}
          choices={[{ code: '', label: screens.app.choose }, ...partnerships]}
        />
        <DayField label={words.day} value={typed.date} onValue={(date) => set({ date })} />
        <LotFields typed={typed} trouble={trouble} onChange={set} />
        <button
          type="button"
          disabled={typed.partnershipId === '' || typed.date === '' || isLoading}
          onClick={check}
        >
          {words.doorCheck}
        </button>
      </div>
      {trouble !== null && <FailureCard failure={trouble} onRetry={check} />}
      {data !== null && failure === null && <Light view={data} />}
      {data?.light === 'RED' && (
        <button type="button" disabled={refusal.isLoading} onClick={refuse}>
          {words.refuse}
        </button>
      )}
      {refusal.data !== null && <p role="status">{words.refused}</p>}
    </details>
  );
}
