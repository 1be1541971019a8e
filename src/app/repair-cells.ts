import { deliveryLineId, deliveryStatusOf } from '../domain/flows/week-rows';
import { type CellValue, isBlankCell } from '../kernel/cell-value';
import { isoWeekOf } from '../kernel/iso-week';
import { recordId, recordNumber } from '../kernel/record-id';
import type { AnyField, Fields } from '../model/define-record';
import type { Delivery } from '../model/delivery';
import { misformed, wellFormed } from '../tables/cell-form';
import { tabCells } from '../tables/row-blocks';
import { decodeRow } from '../tables/row-codec';
import type { TabLayout } from '../tables/tab-layout';
import { foldedText } from '../tables/words';
import type { AppContext } from './app-context';
import { type RecordName, RECORDS, tabNames } from './record-registry';

export type CellRepair = 'CELL_FORM' | 'NEW_ID' | 'MISSING_ID';

/** One cell to be written, and what it must still hold for that. */
export interface CellChange {
  readonly repair: CellRepair;
  readonly row: number;
  /** Index from 0. */
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The row it is in, as it was read. */
  readonly cells: readonly CellValue[];
}

interface Row {
  readonly rowNumber: number;
  readonly cells: readonly CellValue[];
}

/** What giving ids needs to know of the other tabs. */
export interface IdSources {
  /** Highest number ever given, by record. */
  readonly lastNumbers: Readonly<Record<string, number>>;
  readonly partnerships: readonly { readonly partnershipId: string; readonly name: string }[];
}

/** A tab whose rows are being given what they lack. */
class RowMender {
  readonly changes: CellChange[] = [];
  private readonly ids: Set<string>;
  private highest: number;

  constructor(
    private readonly context: AppContext,
    private readonly tab: {
      readonly record: RecordName;
      readonly layout: TabLayout;
      readonly rows: readonly Row[];
    },
    private readonly sources: IdSources,
  ) {
    const { record } = tab;
    this.ids = new Set(tab.rows.map((row) => this.idOf(row)).filter((id) => id !== ''));
    const { idPrefix } = RECORDS[record];
    const numbers = [...this.ids].map((id) => recordNumber(idPrefix, id) ?? 0);
    this.highest = numbers.reduce((a, b) => Math.max(a, b), sources.lastNumbers[record] ?? 0);
  }

  private get record(): RecordName {
    return this.tab.record;
  }

  private get fields(): Fields {
    return RECORDS[this.record].fields;
  }

  private cell({ cells }: Row, key: string): CellValue {
    return cells[this.tab.layout.columnOf.get(key) ?? -1] ?? '';
  }

  private idOf(row: Row): string {
    return String(this.cell(row, RECORDS[this.record].idField)).trim();
  }

  private put(row: Row, key: string, { repair, after }: Pick<CellChange, 'repair' | 'after'>) {
    const column = this.tab.layout.columnOf.get(key);
    const before = this.cell(row, key);
    if (column === undefined || before === after) return;
    const { rowNumber, cells } = row;
    this.changes.push({ repair, row: rowNumber, column, before, after, cells });
  }

  /** Numbers and dates that are texts, texts that became numbers: the same value in the form of its column. */
  mendForms(): void {
    const { words } = tabNames(this.context.messages);
    const fields = Object.entries<AnyField>(this.fields);
    for (const row of this.tab.rows) {
      for (const [key, field] of fields) {
        const cell = this.cell(row, key);
        if (misformed(field, cell) === null) continue;
        this.put(row, key, { repair: 'CELL_FORM', after: wellFormed(field, cell, words) });
      }
    }
  }

  /** The row that was there first keeps its id; rows typed by hand, and the younger of two, are given one. */
  mendIds(): void {
    const kept = new Set<string>();
    const olderFirst = [...this.tab.rows].sort(
      (a, b) => this.recordedAt(a) - this.recordedAt(b) || a.rowNumber - b.rowNumber,
    );
    const lacking: { row: Row; repair: CellRepair }[] = [];
    for (const row of olderFirst) {
      const id = this.idOf(row);
      if (id === '') lacking.push({ row, repair: 'MISSING_ID' });
      else if (kept.has(id)) lacking.push({ row, repair: 'NEW_ID' });
      kept.add(id);
    }
    lacking.sort((a, b) => a.row.rowNumber - b.row.rowNumber);
    for (const { row, repair } of lacking) {
      if (this.record === 'delivery') this.mendDelivery(row, repair);
      else if (this.record === 'setting') this.mendSetting(row, repair);
      else this.put(row, RECORDS[this.record].idField, { repair, after: this.nextId() });
    }
  }

  private recordedAt(row: Row): number {
    const at = this.record === 'delivery' ? this.cell(row, 'recordedAt') : '';
    return at instanceof Date ? at.getTime() : Number.MAX_SAFE_INTEGER;
  }

  private nextId(): string {
    this.highest += 1;
    return recordId(RECORDS[this.record].idPrefix, this.highest);
  }

  /** The id of a delivery follows from its day and its partnership, which a person may have named. */
  private mendDelivery(row: Row, repair: CellRepair): void {
    const { layout } = this.tab;
    const { words } = tabNames(this.context.messages);
    const named = foldedText(String(this.cell(row, 'partnershipName')));
    const typed = String(this.cell(row, 'partnershipId')).trim();
    const partnership = this.sources.partnerships.find(({ partnershipId, name }) =>
      typed === '' ? foldedText(name) === named : partnershipId === typed,
    );
    const given = [...row.cells];
    const set = (key: string, value: CellValue) => {
      const column = layout.columnOf.get(key);
      if (column !== undefined && isBlankCell(given[column] ?? '')) given[column] = value;
    };
    set('lineId', 'D');
    set('isoWeek', '2000-S01');
    set('status', words['deliveryStatuses']?.['PLANIFIEE'] ?? 'PLANIFIEE');
    set('partnershipId', partnership?.partnershipId ?? '');
    const { row: read } = decodeRow(RECORDS.delivery, { layout, row: 0, values: given }, words);
    if (read === null || partnership === undefined) return;
    this.fillDelivery(row, repair, { read, partnership });
  }

  private fillDelivery(
    row: Row,
    repair: CellRepair,
    { read, partnership }: { read: Delivery; partnership: IdSources['partnerships'][number] },
  ): void {
    const { words } = tabNames(this.context.messages);
    const status = deliveryStatusOf(read);
    const { partnershipId, name } = partnership;
    this.put(row, 'isoWeek', { repair, after: isoWeekOf(read.date) });
    this.put(row, 'partnershipId', { repair, after: partnershipId });
    this.put(row, 'partnershipName', { repair, after: name });
    if (isBlankCell(this.cell(row, 'status')))
      this.put(row, 'status', { repair, after: words['deliveryStatuses']?.[status] ?? status });
    let lot = 1;
    while (this.ids.has(deliveryLineId(partnershipId, read.date, lot))) lot += 1;
    const id = deliveryLineId(partnershipId, read.date, lot);
    this.ids.add(id);
    this.put(row, 'lineId', { repair, after: id });
  }

  /** The key of a threshold that lost it is told by its name; the same threshold twice is a matter of days. */
  private mendSetting(row: Row, repair: CellRepair): void {
    if (repair !== 'MISSING_ID') return;
    const label = foldedText(String(this.cell(row, 'label')));
    const known = Object.entries(this.context.messages.settings);
    const key = known.find(([, text]) => foldedText(text) === label)?.[0];
    if (key !== undefined) this.put(row, 'settingKey', { repair, after: key });
  }
}

/** Tabs whose cells are never repaired: written whole by the product, or only ever added to. */
const LEFT_ALONE: readonly RecordName[] = ['mealCost', 'finding', 'journalEntry', 'traceEvent'];

/** Every cell of a tab that can be mended without anybody's word. */
export function cellRepairs(
  context: AppContext,
  record: RecordName,
  sources: IdSources,
): readonly CellChange[] {
  if (LEFT_ALONE.includes(record)) return [];
  const tab = tabCells(context.store, tabNames(context.messages).tabOf(record));
  if (tab === null || !tab.layout.columnOf.has(RECORDS[record].idField)) return [];
  const rows = [...tab.rows].filter(({ cells }) => !cells.every(isBlankCell));
  const mender = new RowMender(context, { record, layout: tab.layout, rows }, sources);
  mender.mendForms();
  mender.mendIds();
  return mender.changes;
}
