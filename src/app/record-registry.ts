import { agreementRecord } from '../model/agreement';
import { agreementDocumentRecord } from '../model/agreement-document';
import { closureRecord } from '../model/closure';
import { contactRecord } from '../model/contact';
import { costItemRecord } from '../model/cost-item';
import { deliveryRecord } from '../model/delivery';
import { followRowRecord } from '../model/follow-row';
import { findingRecord } from '../model/finding';
import { incomeRecord } from '../model/income';
import { journalEntryRecord } from '../model/journal-entry';
import { keyWeightRecord } from '../model/key-weight';
import { mealCostRecord } from '../model/meal-cost-row';
import { partnerRecord } from '../model/partner';
import { partnershipRecord } from '../model/partnership';
import { payerShareRecord } from '../model/payer-share';
import { schoolHolidayRecord } from '../model/school-holiday';
import { settingRecord } from '../model/setting';
import { siteRecord } from '../model/site';
import { traceEventRecord } from '../model/trace-event';
import { incidentRecord } from '../model/incident';
import { recallContactRecord } from '../model/recall-contact';
import { sampleRecord } from '../model/sample';
import { containerMoveRecord } from '../model/container-move';
import type { FieldLabel } from '../i18n/fr/records';
import type { Messages } from '../i18n/fr';
import type { TabNames } from '../tables/table';

/** Every record that has a tab, in the order of the tabs. */
export const RECORDS = {
  partner: partnerRecord,
  partnership: partnershipRecord,
  site: siteRecord,
  contact: contactRecord,
  delivery: deliveryRecord,
  followRow: followRowRecord,
  schoolHoliday: schoolHolidayRecord,
  closure: closureRecord,
  costItem: costItemRecord,
  payerShare: payerShareRecord,
  income: incomeRecord,
  keyWeight: keyWeightRecord,
  mealCost: mealCostRecord,
  traceEvent: traceEventRecord,
  incident: incidentRecord,
  recallContact: recallContactRecord,
  sample: sampleRecord,
  containerMove: containerMoveRecord,
  agreement: agreementRecord,
  agreementDocument: agreementDocumentRecord,
  setting: settingRecord,
  finding: findingRecord,
  journalEntry: journalEntryRecord,
};

export type RecordName = keyof typeof RECORDS;

export const RECORD_NAMES = Object.keys(RECORDS) as readonly RecordName[]; // keys of a const object are its own keys

/** A record, a field or a tab without its words does not compile. */
type RecordLabels = {
  readonly [Name in RecordName]: {
    readonly tab: string;
    readonly one: string;
    readonly fields: Readonly<Record<keyof (typeof RECORDS)[Name]['fields'], FieldLabel>>;
  };
};

export function recordLabels(messages: Messages): RecordLabels {
  return messages.records;
}

/** Label of a field by its key, for loops over the fields of any record. */
export function fieldLabel(messages: Messages, record: RecordName, key: string): FieldLabel {
  const fields: Readonly<Record<string, FieldLabel>> = recordLabels(messages)[record].fields;
  return fields[key] ?? { label: key };
}

export function isRecordName(name: string): name is RecordName {
  return name in RECORDS;
}

export function tabNames(messages: Messages): TabNames {
  return {
    tabOf: (record) => (isRecordName(record) ? messages.records[record].tab : record),
    words: messages.choices,
  };
}
