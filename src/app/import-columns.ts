import { type ColumnMatch, type KnownColumn, matchColumns } from '../domain/exchange/match-columns';
import type { Messages } from '../i18n/fr';
import type { AnyField } from '../model/define-record';
import { costImportKind, incomeImportKind, PAYERS_KEY } from './charge-import-kinds';
import type { ImportedRecord, ImportFile } from './import-file';
import { fieldLabel, RECORDS } from './record-registry';

/** Computed columns that a file may hold all the same: they say which record a line is about. */
const NAMING_KEYS: Readonly<Record<ImportedRecord, readonly string[]>> = {
  partner: ['partnerId'],
  delivery: ['lineId', 'partnershipName'],
  costItem: ['costId'],
  income: ['incomeId'],
};

const none: ReadonlySet<string> = new Set();
const CHARGE_DEFAULTS = ['scope', 'sourceNote'];

/** Required fields that a new record has without a column: as in its form. */
const FILLED_AT_FIRST: Readonly<Record<ImportedRecord, ReadonlySet<string>>> = {
  partner: none,
  delivery: none,
  costItem: new Set([...Object.keys(costImportKind.first), ...CHARGE_DEFAULTS]),
  income: new Set([...Object.keys(incomeImportKind.first), ...CHARGE_DEFAULTS]),
};

export interface ImportColumn extends KnownColumn {
  readonly isRequired: boolean;
}

/** Fields of a file: those of its record, and for costs those who pay them. */
export function importFields(record: ImportedRecord): Readonly<Record<string, AnyField>> {
  return record === 'costItem' ? costImportKind.fields : RECORDS[record].fields;
}

export function importLabel(messages: Messages, record: ImportedRecord, key: string): string {
  const isPayers = record === 'costItem' && key === PAYERS_KEY;
  return isPayers ? messages.records.payerShare.tab : fieldLabel(messages, record, key).label;
}

/** Columns of the workbook that a file may fill, in the order of the tab. */
export function importColumns(messages: Messages, record: ImportedRecord): ImportColumn[] {
  const otherWords: Readonly<Record<string, readonly string[]>> = messages.importWords[record];
  return Object.entries(importFields(record))
    .filter(([key, field]) => !field.isComputed || NAMING_KEYS[record].includes(key))
    .map(([key, field]) => ({
      key,
      label: importLabel(messages, record, key),
      otherWords: otherWords[key] ?? [],
      isRequired: field.isRequired && !field.isComputed && !FILLED_AT_FIRST[record].has(key),
    }));
}

/** What each column of a file stands for: as the person chose, else as proposed. An unknown key stands for nothing. */
export function columnsOfFile(messages: Messages, file: ImportFile): readonly ColumnMatch[] {
  const columns = importColumns(messages, file.record);
  if (file.keys === null) return matchColumns(file.headers, columns);
  const used = new Set<string>();
  return file.headers.map((_, place): ColumnMatch => {
    const key = file.keys?.[place] ?? null;
    const isKnown = key !== null && columns.some((column) => column.key === key) && !used.has(key);
    if (!isKnown) return { key: null, kind: 'NONE' };
    used.add(key);
    return { key, kind: 'EXACT' };
  });
}
