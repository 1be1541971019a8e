import type { DatedValue, SettingsView, SettingView } from '../../app/settings-views';
import type { FormField } from '../../app/form-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { FieldControl } from '../components/field-control';
import { InitialsField } from '../components/initials-field';
import { IssueSummary } from '../components/issue-summary';
import { Busy, FailureCard, PrimaryButton, RowsLink, SavedCard } from '../components/small-parts';
import { WeeklyDigest } from '../components/weekly-digest';
import { frenchDate } from '../format/french-date';
import { typedText } from '../format/french-number';
import { fill } from '../sentences';
import type { SettingDraft } from '../state/upkeep-state';

const words = screens.settingsScreen;

function sinceText({ appliesFrom }: Pick<DatedValue, 'appliesFrom'>): string {
  return appliesFrom === null ? words.sinceEver : fill(words.since, { day: appliesFrom });
}

function fieldsOf({ unit }: SettingView): readonly FormField[] {
  return [
    { key: 'value', label: fill(words.value, { unit }), widget: 'text', isRequired: true },
    {
      key: 'appliesFrom',
      label: words.from,
      hint: words.fromHint,
      widget: 'date',
      isRequired: true,
    },
    {
      key: 'source',
      label: words.source,
      hint: words.sourceHint,
      widget: 'long-text',
      isRequired: true,
      maxLength: 500,
    },
  ];
}

function Editor({ setting, draft }: { setting: SettingView; draft: SettingDraft }) {
  const { commands } = useApp();
  const { values, isSaving, failure } = draft;
  const issues = failure?.issues ?? [];
  return (
    <div class="fields">
      <IssueSummary issues={issues} failure={failure} />
      {fieldsOf(setting).map((field) => (
        <FieldControl
          key={field.key}
          field={field}
          path={field.key}
          value={values[field.key as keyof typeof values]} // the keys of the fields above
          onValue={(value) =>
            commands.typeSetting({ ...draft, values: { ...values, [field.key]: String(value) } })
          }
          issues={issues.filter(({ path }) => path === field.key)}
          isDisabled={isSaving}
          saysOptional={false}
        />
      ))}
      <button type="button" disabled={isSaving} onClick={() => commands.typeSetting(null)}>
        {screens.app.cancel}
      </button>
    </div>
  );
}

function Setting({ setting, today }: { setting: SettingView; today: string }) {
  const { state, commands } = useApp();
  const { draft } = state.upkeep;
  const { key, label, value, unit, source, isUnreadable, upcoming, past } = setting;
  const isOpen = draft?.key === key;
  const begin = () =>
    commands.typeSetting({
      ...{ key, isSaving: false, failure: null },
      values: { value, appliesFrom: today, source: source ?? '' },
    });
  return (
    <li class="card">
      <div class="row">
        <strong>{label}</strong>
        <span class="num">
          {typedText(value)}&nbsp;{unit}
        </span>
      </div>
      <p class="muted">
        {sinceText(setting)} · {source === null ? words.noSource : fill(words.sourceIs, { source })}
      </p>
      {isUnreadable && <p class="muted">{words.unreadable}</p>}
      {upcoming.map((each) => (
        <p key={each.appliesFrom}>
          {fill(words.upcoming, {
            value: typedText(each.value),
            unit,
            day: each.appliesFrom ?? '',
          })}
        </p>
      ))}
      {past.map((each) => (
        <p key={each.appliesFrom} class="muted">
          {fill(words.past, { value: typedText(each.value), unit, since: sinceText(each) })}
        </p>
      ))}
      {isOpen ? (
        <Editor setting={setting} draft={draft} />
      ) : (
        <button
          type="button"
          class="small"
          disabled={draft?.isSaving === true}
          aria-label={fill(words.changeOf, { label })}
          onClick={begin}
        >
          {words.change}
        </button>
      )}
    </li>
  );
}

function Saved({ view }: { view: SettingsView }) {
  const saved = useApp().state.upkeep.savedSetting;
  const setting = view.settings.find(({ key }) => key === saved?.key);
  if (saved === null || setting === undefined) return null;
  const { value, appliesFrom } = saved.values;
  const day = frenchDate(appliesFrom);
  return (
    <SavedCard title={fill(words.saved, { label: setting.label })}>
      <p>{fill(words.savedDetail, { value: typedText(value), unit: setting.unit, day })}</p>
    </SavedCard>
  );
}

/** Every threshold with its unit, its source and its day; a new value is a new row, the past keeps the one it had. */
export function SettingsScreen() {
  const { state, commands } = useApp();
  const { data, failure } = state.upkeep.settings;
  return (
    <>
      <InitialsField />
      <WeeklyDigest />
      <p class="muted">{words.intro}</p>
      {failure !== null && (
        <FailureCard failure={failure} onRetry={() => void commands.loadSettings()} />
      )}
      {data === null && failure === null && <Busy text={screens.app.loading} />}
      {data !== null && (
        <>
          <Saved view={data} />
          <ul class="plain list">
            {data.settings.map((setting) => (
              <Setting key={setting.key} setting={setting} today={data.today} />
            ))}
          </ul>
          <RowsLink link={data.link} />
        </>
      )}
    </>
  );
}

export function SettingsActions() {
  const { state, commands } = useApp();
  const { draft } = state.upkeep;
  return draft === null ? null : (
    <PrimaryButton
      text={words.save}
      busyText={words.saving}
      isBusy={draft.isSaving}
      onPress={() => void commands.saveSetting()}
    />
  );
}
