import type { Setting } from '../model/setting';
import { DEFAULT_THRESHOLDS, THRESHOLD_KEYS, type ThresholdKey } from '../model/threshold';
import { typedNumber } from '../kernel/typed-number';
import type { AppContext } from './app-context';
import { openForReading, type OpenWorkbook, thisWeek } from './open-workbook';
import { thresholdKeyOf, thresholdsOf } from './reference';
import type { DatedValue, SettingsView, SettingView } from './settings-views';

/** `48`, `0,5` */
const frenchText = (value: number) => String(value).replace('.', ',');

const isReadable = ({ value }: Setting) => typeof typedNumber(value) === 'number';

function datedValue({ value, appliesFrom }: Setting): DatedValue {
  return { value, appliesFrom };
}

function settingView(workbook: OpenWorkbook, key: ThresholdKey): SettingView {
  const { reference, today, context } = workbook;
  const from = ({ appliesFrom }: Setting) => appliesFrom ?? '';
  const rows = reference.setting
    .filter(({ settingKey }) => thresholdKeyOf(settingKey) === key)
    .sort((a, b) => (from(a) < from(b) ? -1 : Number(from(a) > from(b))));
  const begun = rows.filter((row) => from(row) <= today);
  const current = begun[begun.length - 1];
  return {
    key,
    label: context.messages.settings[key],
    unit: DEFAULT_THRESHOLDS[key].unit,
    value: frenchText(thresholdsOf(reference.setting, today)[key]),
    isUnreadable: current !== undefined && !isReadable(current),
    source: current?.source ?? null,
    appliesFrom: current?.appliesFrom ?? null,
    upcoming: rows.filter((row) => from(row) > today).map(datedValue),
    past: begun.slice(0, -1).reverse().map(datedValue),
  };
}

export function settingsView(workbook: OpenWorkbook): SettingsView {
  return {
    today: workbook.today,
    settings: THRESHOLD_KEYS.map((key) => settingView(workbook, key)),
    link: { tab: workbook.names.tabOf('setting'), a1: 'A3', id: null },
  };
}

/** Every threshold with the value of today, where it comes from, since when, and what it was or will be. */
export function getSettings(context: AppContext): SettingsView {
  return settingsView(openForReading(context, thisWeek(context)));
}
