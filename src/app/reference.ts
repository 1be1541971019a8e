import type { Agreement } from '../model/agreement';
import type { Closure } from '../model/closure';
import type { CostItem } from '../model/cost-item';
import type { Incident } from '../model/incident';
import type { Income } from '../model/income';
import type { KeyWeightRow } from '../model/key-weight';
import type { Partner } from '../model/partner';
import type { Partnership } from '../model/partnership';
import type { PayerShare } from '../model/payer-share';
import type { SchoolHoliday } from '../model/school-holiday';
import type { Setting } from '../model/setting';
import { DEFAULT_THRESHOLDS, THRESHOLD_KEYS, type Thresholds } from '../model/threshold';
import { typedNumber } from '../kernel/typed-number';
import { SNAPSHOT_ROOM } from '../tables/system-tab';
import { RECORDS } from './record-registry';

/** The small tabs, whole: what a week is checked and costed against. */
export interface Reference {
  readonly partner: readonly Partner[];
  readonly partnership: readonly Partnership[];
  readonly schoolHoliday: readonly SchoolHoliday[];
  readonly closure: readonly Closure[];
  readonly costItem: readonly CostItem[];
  readonly payerShare: readonly PayerShare[];
  readonly income: readonly Income[];
  readonly keyWeight: readonly KeyWeightRow[];
  readonly incident: readonly Incident[];
  readonly agreement: readonly Agreement[];
  readonly setting: readonly Setting[];
}

export type ReferenceName = keyof Reference;

export const REFERENCE_NAMES: readonly ReferenceName[] = [
  'partner',
  'partnership',
  'schoolHoliday',
  'closure',
  'costItem',
  'payerShare',
  'income',
  'keyWeight',
  'incident',
  'agreement',
  'setting',
];

/** A value that counts from a day has a key of its own, so that no write can take its row for that of another day. */
export function datedSettingKey(key: string, day: string): string {
  return `${key}@${day}`;
}

/** The threshold that a row of « Paramètres » is about; one added by hand may bear the bare key. */
export function thresholdKeyOf(settingKey: string): string {
  return settingKey.split('@')[0] ?? settingKey;
}

/**
 * Thresholds in force on a day: what « Paramètres » says from the latest day that is not after it, the default where it
 * says nothing readable. A new value is a new row with its day, so that the past keeps the one it had.
 */
export function thresholdsOf(settings: readonly Setting[], day: string): Thresholds {
  const from = (setting: Setting) => setting.appliesFrom ?? '';
  const inForce = settings
    .filter((setting) => from(setting) <= day)
    .sort((a, b) => (from(a) < from(b) ? -1 : Number(from(a) > from(b))));
  const told = new Map(
    inForce.map((setting) => [thresholdKeyOf(setting.settingKey), typedNumber(setting.value)]),
  );
  const entries = THRESHOLD_KEYS.map((key) => {
    const value = told.get(key);
    return [key, typeof value === 'number' ? value : DEFAULT_THRESHOLDS[key].value];
  });
  return Object.fromEntries(entries) as Thresholds; // one entry for each key of the type
}

/** The thresholds of each day, worked out once for all the days between two changes. */
export function thresholdsByDay(settings: readonly Setting[]): (day: string) => Thresholds {
  const changes = [...new Set(settings.map((setting) => setting.appliesFrom ?? ''))].sort();
  const known = new Map<string, Thresholds>();
  return (day) => {
    const since = changes.reduce((latest, change) => (change <= day ? change : latest), '');
    const thresholds = known.get(since) ?? thresholdsOf(settings, day);
    known.set(since, thresholds);
    return thresholds;
  };
}

/** Rows as arrays in the order of the fields: a snapshot is read at every action, its size is paid every time. */
interface Snapshot {
  readonly shape: string;
  readonly rows: Readonly<Record<ReferenceName, readonly (readonly unknown[])[]>>;
}

const keysOf = (name: ReferenceName) => Object.keys(RECORDS[name].fields);
const SHAPE = REFERENCE_NAMES.map((name) => `${name}:${keysOf(name).join()}`).join(';');

export function formatSnapshot(reference: Reference): string {
  const rows = Object.fromEntries(
    REFERENCE_NAMES.map((name) => {
      const keys = keysOf(name);
      const records: readonly Readonly<Record<string, unknown>>[] = reference[name];
      return [name, records.map((record) => keys.map((key) => record[key] ?? null))];
    }),
  );
  return JSON.stringify({ shape: SHAPE, rows });
}

/** What the hidden tab has room for; the tabs people see would hold more. */
export function isSnapshotTooLarge(reference: Reference): boolean {
  return formatSnapshot(reference).length > SNAPSHOT_ROOM;
}

/** Null when the text is no snapshot of today's records: then the tabs are read. */
export function parseSnapshot(text: string): Reference | null {
  if (!text.startsWith('{')) return null;
  try {
    const snapshot = JSON.parse(text) as Snapshot; // checked just below by its shape
    if (snapshot.shape !== SHAPE) return null;
    const entries = REFERENCE_NAMES.map((name): [string, unknown] => {
      const keys = keysOf(name);
      return [
        name,
        snapshot.rows[name].map((row) =>
          Object.fromEntries(keys.map((key, index) => [key, row[index] ?? null])),
        ),
      ];
    });
    return Object.fromEntries(entries) as unknown as Reference; // formatSnapshot wrote these very records under this shape
  } catch {
    return null;
  }
}
