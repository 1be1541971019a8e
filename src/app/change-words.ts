import { type CellValue, isBlankCell } from '../kernel/cell-value';
import { formatMessage } from '../i18n/format-message';
import type { Messages } from '../i18n/fr';
import type { AnyField } from '../model/define-record';
import {
  type BlockWrite,
  type ChangedRow,
  fromJsonCell,
  type JsonCell,
} from '../tables/system-state';
import { fieldLabel, isRecordName, RECORDS } from './record-registry';
import type { Reference } from './reference';
import { dayLabel } from './week-label';

/** Tabs that only tell what is done elsewhere. */
const TELLING = ['traceEvent', 'journalEntry'];

/** Values said of a row that is new, and rows said of a change: the tab has the rest. */
const MOST_VALUES = 6;
const MOST_ROWS = 12;
const LONGEST_VALUE = 60;
const LONGEST_DETAIL = 2000;

const IDENTIFIER = /^[A-Z]{1,3}-\d+$/;

/** Rows of a change, with what they held before. */
export function changedRows(writes: readonly BlockWrite[]): ChangedRow[] {
  return writes
    .filter(({ record }) => !TELLING.includes(record))
    .flatMap(({ record, ids, cells, before = [] }) =>
      cells.map((after, index): ChangedRow => {
        const there = before[before.length - cells.length + index] ?? [];
        const isNew = there.every((cell) => isBlankCell(fromJsonCell(cell)));
        const isGone = after.every((cell) => isBlankCell(fromJsonCell(cell)));
        const id = ids[index] ?? '';
        return { record, id, before: isNew ? null : there, after: isGone ? null : after };
      }),
    );
}

type Cells = Readonly<Record<string, CellValue>>;

function cellsByKey(keys: readonly string[], cells: readonly JsonCell[] | null): Cells {
  const entries = keys.map((key, index) => [key, fromJsonCell(cells?.[index] ?? '')] as const);
  return Object.fromEntries(entries.filter(([key]) => key !== ''));
}

function said(messages: Messages, cell: CellValue): string {
  if (isBlankCell(cell)) return messages.journal.blank;
  if (cell instanceof Date) return cell.toLocaleDateString('fr-FR');
  const text = String(cell);
  if (typeof cell === 'number') return text.replace('.', ',');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function isoDay(cell: CellValue): string {
  if (!(cell instanceof Date)) return String(cell);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${cell.getFullYear()}-${two(cell.getMonth() + 1)}-${two(cell.getDate())}`;
}

interface ChangeOfRows {
  readonly rows: readonly ChangedRow[];
  /** Keys of the cells of each row, by record. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/** A change of rows in the words a volunteer reads. */
export class ChangeWords {
  constructor(
    private readonly messages: Messages,
    private readonly change: ChangeOfRows,
    private readonly reference: Reference,
  ) {}

  private now(row: ChangedRow): Cells {
    return cellsByKey(this.change.keys[row.record] ?? [], row.after ?? row.before);
  }

  private title(row: ChangedRow): string {
    const { messages } = this;
    const cells = this.now(row);
    if (row.record === 'delivery') {
      const week = String(cells['isoWeek'] ?? '').replace(/^.*S0?/, '');
      const name = String(cells['partnershipName'] ?? cells['partnershipId'] ?? '');
      return formatMessage(messages.journal.week, { week, name });
    }
    const name = String(cells['name'] ?? cells['label'] ?? '');
    const one = isRecordName(row.record) ? messages.records[row.record].one : row.record;
    const title = name === '' ? `${one} ${row.id}` : `${one} ${row.id}, ${name}`;
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  }

  /** What the change is about: « Semaine 12, Nanterre », « Partenaire P-0003, Le Repas partagé ». */
  subject(): string {
    const titles = [...new Set(this.change.rows.map((row) => this.title(row)))];
    const [first = this.messages.journal.nothing, ...others] = titles;
    return others.length === 0
      ? first
      : formatMessage(this.messages.journal.andOthers, { first, count: others.length });
  }

  action(): string {
    const { actions } = this.messages.journal;
    const isCreated = this.change.rows.every(({ before }) => before === null);
    if (this.change.rows[0]?.record === 'delivery')
      return isCreated ? actions.RECORDED : actions.CORRECTED;
    return isCreated ? actions.CREATED : actions.CHANGED;
  }

  private isTold(record: string, key: string): boolean {
    if (!isRecordName(record)) return false;
    const fields: Readonly<Record<string, AnyField>> = RECORDS[record].fields;
    const field = fields[key];
    return field !== undefined && !field.isComputed && !field.isHidden;
  }

  /** A number is told with the name it stands for: « Foyer Adoma (P-0004) ». */
  private saidOf(cell: CellValue): string {
    const text = said(this.messages, cell);
    if (typeof cell !== 'string' || !IDENTIFIER.test(cell)) return text;
    const { partner, partnership, costItem } = this.reference;
    const name =
      partner.find(({ partnerId }) => partnerId === cell)?.name ??
      partnership.find(({ partnershipId }) => partnershipId === cell)?.name ??
      costItem.find(({ costId }) => costId === cell)?.label;
    return name === undefined ? text : `${name} (${text})`;
  }

  private rowDetail(row: ChangedRow): string {
    const { messages } = this;
    const keys = (this.change.keys[row.record] ?? []).filter((key) => this.isTold(row.record, key));
    const before = cellsByKey(this.change.keys[row.record] ?? [], row.before);
    const after = cellsByKey(this.change.keys[row.record] ?? [], row.after);
    const isNew = row.before === null;
    const label = (key: string) =>
      isRecordName(row.record) ? fieldLabel(messages, row.record, key).label : key;
    const parts = keys.flatMap((key) => {
      const [from = '', to = ''] = [this.saidOf(before[key] ?? ''), this.saidOf(after[key] ?? '')];
      if (from === to || (row.record === 'delivery' && key === 'date')) return [];
      return [`${label(key)} : ${isNew ? to : `${from} → ${to}`}`];
    });
    const shown = isNew ? parts.slice(0, MOST_VALUES) : parts;
    if (shown.length === 0) return '';
    const text = row.after === null ? messages.journal.removed : shown.join(' ; ');
    if (row.record !== 'delivery') return text;
    return `${dayLabel(messages, isoDay(this.now(row)['date'] ?? ''))} — ${text}`;
  }

  /** « lun. 16 — Repas livrés : 40 → 42 », one line for each row. */
  detail(): string {
    const { messages } = this;
    const lines = this.change.rows.map((row) => this.rowDetail(row)).filter((line) => line !== '');
    if (lines.length === 0) return messages.journal.nothing;
    const left = lines.length - MOST_ROWS;
    const more = left > 0 ? [formatMessage(messages.journal.andRows, { count: left })] : [];
    return [...lines.slice(0, MOST_ROWS), ...more].join('\n').slice(0, LONGEST_DETAIL);
  }
}
