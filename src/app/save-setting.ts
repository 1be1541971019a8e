import { AppError } from '../kernel/app-error';
import { hasBlocking, type Issue } from '../kernel/issue';
import { typedNumber } from '../kernel/typed-number';
import { type Setting, settingRecord } from '../model/setting';
import { DEFAULT_THRESHOLDS, type ThresholdKey } from '../model/threshold';
import { readTable } from '../tables/table';
import { dayText } from '../domain/traceability/french-formats';
import type { AppContext } from './app-context';
import { commitWrite, recordedSubmission } from './commit-write';
import { readForm } from './form-values';
import { settingsView } from './get-settings';
import { openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import { datedSettingKey } from './reference';
import { rowWrite } from './save-record';
import type { FormValues } from './form-views';
import type { SettingsView } from './settings-views';

interface SettingSubmission {
  readonly submissionId: string;
  readonly key: ThresholdKey;
  readonly values: FormValues;
}

function valueIssues(key: ThresholdKey, { value }: Setting): Issue[] {
  const block = (code: string): Issue[] => [{ severity: 'BLOCK', code, path: 'value' }];
  const read = typedNumber(value);
  if (typeof read !== 'number') return block(read);
  // Only a temperature may be below zero.
  const isCelsius = DEFAULT_THRESHOLDS[key].unit === '°C';
  return read < 0 && !isCelsius ? block('SETTING_NOT_NEGATIVE') : [];
}

/** The past keeps its thresholds: a new value says from which day it counts, and where it comes from. */
function settingIssues(key: ThresholdKey, setting: Setting, today: string): Issue[] {
  const issues = valueIssues(key, setting);
  const { appliesFrom, source } = setting;
  if (appliesFrom === null)
    issues.push({ severity: 'BLOCK', code: 'REQUIRED_FIELD', path: 'appliesFrom' });
  else if (appliesFrom < today) {
    const params = { today: dayText(today) };
    issues.push({ severity: 'BLOCK', code: 'SETTING_IN_THE_PAST', path: 'appliesFrom', params });
  }
  if (source === null) issues.push({ severity: 'BLOCK', code: 'REQUIRED_FIELD', path: 'source' });
  return issues;
}

function judged(workbook: OpenWorkbook, { key, values }: SettingSubmission): Setting {
  const { messages } = workbook.context;
  const base = {
    settingKey: key,
    label: messages.settings[key],
    unit: DEFAULT_THRESHOLDS[key].unit,
  };
  const typed = readForm(settingRecord, { values, base });
  const issues = hasBlocking(typed.issues)
    ? typed.issues
    : settingIssues(key, typed.row, workbook.today);
  if (hasBlocking(issues)) throw new AppError('INVALID_INPUT', {}, issues);
  return { ...typed.row, settingKey: datedSettingKey(key, typed.row.appliesFrom ?? '') };
}

/**
 * Gives a threshold a new value from a day on, as a row of its own: the rows of before stay. The same day said again is
 * corrected.
 */
export function saveSetting(context: AppContext, input: SettingSubmission): SettingsView {
  return context.lock.runAlone(() => {
    const workbook = openForWriting(context, thisWeek(context));
    if (recordedSubmission(workbook, input.submissionId)) return settingsView(workbook);
    const row = judged(workbook, input);
    const table = readTable(context.store, settingRecord, workbook.names);
    const rows = table.rows.map((placed) => placed.row);
    const isThere = rows.some(({ settingKey }) => settingKey === row.settingKey);
    const setting = isThere
      ? rows.map((each) => (each.settingKey === row.settingKey ? row : each))
      : [...rows, row];
    const reference = { ...workbook.reference, setting };
    commitWrite(workbook, {
      submission: { id: input.submissionId, ids: [row.settingKey], counts: { rows: 1 } },
      writes: [rowWrite(workbook, table, { row })],
      reference,
    });
    return settingsView({ ...workbook, reference });
  });
}
