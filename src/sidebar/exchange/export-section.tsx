import { useState } from 'preact/hooks';
import type { ExportedRecord } from '../../app/get-export';
import { exchangeScreen as words } from '../../i18n/fr/exchange-screen';
import { Sign } from '../components/sign';
import { Busy, PrimaryButton } from '../components/small-parts';
import { failureText, fill } from '../sentences';
import type { ExchangeCommands } from './exchange-commands';
import type { ExchangeState } from './exchange-state';

const RECORDS: readonly ExportedRecord[] = [
  'partner',
  'partnership',
  'delivery',
  'costItem',
  'income',
];

interface Props {
  readonly state: ExchangeState;
  readonly commands: ExchangeCommands;
  /** First day of the year and today, to begin with. */
  readonly period: { readonly from: string; readonly until: string };
}

function DayField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}) {
  const { id, label, value, onChange } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        required
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

/** What leaves the workbook, as a file that French Excel opens. */
export function ExportSection({ state, commands, period }: Props) {
  const [record, setRecord] = useState<ExportedRecord>('partner');
  const [from, setFrom] = useState(period.from);
  const [until, setUntil] = useState(period.until);
  const isBusy = state.busy !== null;
  const isPeriodGood = from !== '' && until !== '' && from <= until;
  const save = (format: 'xlsx' | 'csv') => void commands.exportTab({ record, from, until, format });
  return (
    <>
      <fieldset class="choice" disabled={isBusy}>
        <legend>{words.exportWhat}</legend>
        {RECORDS.map((each) => (
          <label key={each} class="radio">
            <input
              type="radio"
              name="export"
              checked={record === each}
              onChange={() => setRecord(each)}
            />{' '}
            {words.records[each]}
          </label>
        ))}
      </fieldset>
      {record === 'delivery' && (
        <>
          <div class="row wrap">
            <DayField id="du" label={words.from} value={from} onChange={setFrom} />
            <DayField id="au" label={words.until} value={until} onChange={setUntil} />
          </div>
          {!isPeriodGood && (
            <p class="card bad" role="alert">
              {words.badPeriod}
            </p>
          )}
        </>
      )}
      <p class="muted">{words.exportHint}</p>
      {record === 'partner' && <p class="muted">{words.exportPrivacy}</p>}
      <div class="row wrap">
        <PrimaryButton
          text={words.excel}
          busyText={words.exportBusy}
          isBusy={isBusy}
          isDisabled={!isPeriodGood}
          onPress={() => save('xlsx')}
        />
        <button type="button" disabled={isBusy || !isPeriodGood} onClick={() => save('csv')}>
          {words.csv}
        </button>
      </div>
      {isBusy && <Busy text={words.exportBusy} />}
      {state.failure !== null && (
        <p class="card bad" role="alert">
          <Sign name="cross" /> {failureText(state.failure)}
        </p>
      )}
      {state.exported !== null && (
        <p class="card ok" role="status">
          <Sign name="check" />{' '}
          {fill(words.exported, { name: state.exported.name, count: state.exported.count })}
        </p>
      )}
    </>
  );
}
