import { isoWeekOf } from '../kernel/iso-week';
import { AppError } from '../kernel/app-error';
import { type CellValue, isBlankCell } from '../kernel/cell-value';
import type { AnyField } from '../model/define-record';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { PAYERS_KEY } from './charge-import-kinds';
import { importLabel } from './import-columns';
import { ImportNames, payersText } from './import-names';
import type { ShareOfPayer } from './payer-rows';
import { openForReading, type OpenWorkbook, thisWeek, type WeekSpan } from './open-workbook';
import { fieldLabel, RECORDS, tabNames } from './record-registry';

export type ExportedRecord = 'partner' | 'partnership' | 'delivery' | 'costItem' | 'income';

/** Days as ISO text (`2026-11-23`), instants with their minute (`2026-11-23T09:30`): no zone may move them on the way. */
export type ExportCell = string | number | boolean | { readonly day: string };

export interface ExportView {
  readonly name: string;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    /** Number format, `@` for text, '' for none. */
    readonly format: string;
    readonly width: number;
  }[];
  readonly rows: readonly (readonly ExportCell[])[];
}

export interface ExportQuestion {
  readonly record: ExportedRecord;
  /** First and last day of the deliveries; not used for the others. */
  readonly from: string;
  readonly until: string;
}

const OLDEST_DAY = '2000-01-03';

const two = (number: number) => String(number).padStart(2, '0');

function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function exportCell(field: AnyField, cell: CellValue): ExportCell {
  if (!(cell instanceof Date)) return cell;
  const time = `T${two(cell.getHours())}:${two(cell.getMinutes())}`;
  return { day: field.type.kind === 'date' ? dayOf(cell) : dayOf(cell) + time };
}

type Grid = readonly (readonly CellValue[])[];

/** Rows of deliveries of some weeks: one block from the first to the last, those of other days left out. */
function deliveryRows(workbook: OpenWorkbook, question: ExportQuestion): Grid {
  const known = workbook.state.header.tabs['delivery'];
  const first = isoWeekOf(question.from);
  const last = isoWeekOf(question.until);
  const runs = [...workbook.state.weeks]
    .filter(([week]) => week >= first && week <= last)
    .flatMap(([, cells]) => Object.values(cells).flatMap(({ runs: each }) => each));
  if (!known || runs.length === 0) return known ? [known.keys] : [];
  const row = Math.min(...runs.map(([start]) => start));
  const end = Math.max(...runs.map(([start, count]) => start + count));
  const tab = workbook.names.tabOf('delivery');
  const area = { tab, row, column: 1, rowCount: end - row, columnCount: known.keys.length };
  const dateColumn = known.keys.indexOf('date');
  const isWanted = (cell: CellValue | undefined) => {
    const day = cell instanceof Date ? dayOf(cell) : null;
    return day === null || (day >= question.from && day <= question.until);
  };
  const rows = workbook.context.store.block(area).read();
  return [known.keys, ...rows.filter((cells) => isWanted(cells[dateColumn]))];
}

function wholeTab(context: AppContext, record: ExportedRecord): Grid {
  const tab = tabNames(context.messages).tabOf(record);
  const grid = context.store.readAll(tab);
  if (grid === null) throw new AppError('WORKBOOK_NOT_PREPARED', { tab });
  return [grid[KEY_ROW - 1] ?? [], ...grid.slice(FIRST_DATA_ROW - 1)];
}

/** A period may begin before any delivery and end after the last: only its weeks up to now decide how far back to read. */
function spanOf(context: AppContext, { from }: ExportQuestion): WeekSpan {
  const { newest } = thisWeek(context);
  const first = isoWeekOf(from < OLDEST_DAY ? OLDEST_DAY : from);
  return { oldest: first < newest ? first : newest, newest };
}

/** One more column of costs: who pays them, as an import reads it. */
function payersColumn(context: AppContext): (costId: CellValue) => string {
  const { reference } = openForReading(context, thisWeek(context));
  const names = new ImportNames(reference);
  const sharesOf = new Map<CellValue, ShareOfPayer[]>();
  for (const share of reference.payerShare) {
    sharesOf.set(share.costId, [...(sharesOf.get(share.costId) ?? []), share]);
  }
  return (costId) => payersText(sharesOf.get(costId) ?? [], names);
}

function withPayers(context: AppContext, view: ExportView): ExportView {
  const place = view.columns.findIndex(({ key }) => key === 'costId');
  const textOf = payersColumn(context);
  const label = importLabel(context.messages, 'costItem', PAYERS_KEY);
  return {
    ...view,
    columns: [...view.columns, { key: PAYERS_KEY, label, format: '@', width: 220 }],
    rows: view.rows.map((cells) => {
      const costId = cells[place];
      return [...cells, typeof costId === 'string' ? textOf(costId) : ''];
    }),
  };
}

/** Cells as they stand in the workbook: what cannot be read is exported too, as it is written. */
export function getExport(context: AppContext, question: ExportQuestion): ExportView {
  const { record } = question;
  const isPeriod = record === 'delivery';
  const [keys = [], ...lines] = isPeriod
    ? deliveryRows(openForReading(context, spanOf(context, question)), question)
    : wholeTab(context, record);
  const { columnOf } = layoutOf(keys);
  const fields = Object.entries<AnyField>(RECORDS[record].fields).filter(([key]) =>
    columnOf.has(key),
  );
  const view = {
    name: tabNames(context.messages).tabOf(record),
    columns: fields.map(([key, field]) => ({
      key,
      label: fieldLabel(context.messages, record, key).label,
      format: field.type.numberFormat,
      width: field.type.width,
    })),
    rows: lines
      .filter((cells) => !cells.every(isBlankCell))
      .map((cells) =>
        fields.map(([key, field]) => exportCell(field, cells[columnOf.get(key) ?? -1] ?? '')),
      ),
  };
  return record === 'costItem' ? withPayers(context, view) : view;
}
