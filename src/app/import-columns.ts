import { type ColumnMatch, type KnownColumn, matchColumns } from '../domain/exchange/match-columns';
import type { Messages } from '../i18n/fr';
import type { AnyField } from '../model/define-record';
import type { ImportedRecord, ImportFile } from './import-file';
import { fieldLabel, RECORDS } from './record-registry';

/** Computed columns that a file may hold all the same: they say which record a line is about. */
const NAMING_KEYS: Readonly<Record<ImportedRecord, readonly string[]>> = {
  partner: ['partnerId'],
  delivery: ['lineId', 'partnershipName'],
};

export interface ImportColumn extends KnownColumn {
  readonly isRequired: boolean;
}

/** Columns of the workbook that a file may fill, in the order of the tab. */
export function importColumns(messages: Messages, record: ImportedRecord): ImportColumn[] {
  const otherWords: Readonly<Record<string, readonly string[]>> = messages.importWords[record];
  return Object.entries<AnyField>(RECORDS[record].fields)
    .filter(([key, field]) => !field.isComputed || NAMING_KEYS[record].includes(key))
    .map(([key, field]) => ({
      key,
      label: fieldLabel(messages, record, key).label,
      otherWords: otherWords[key] ?? [],
      isRequired: field.isRequired && !field.isComputed,
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
