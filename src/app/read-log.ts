import { deliveryKeyOf } from '../domain/trace/traced-lines';
import { AppError } from '../kernel/app-error';
import { type CellValue, isBlankCell } from '../kernel/cell-value';
import { rememberingLast } from '../kernel/remembering-last';
import { sampleRecord } from '../model/sample';
import { type TraceEvent, traceEventRecord } from '../model/trace-event';
import { expectedGrid } from '../tables/expected-grid';
import { decodeRow } from '../tables/row-codec';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf } from '../tables/tab-layout';
import type { KnownTab } from '../tables/system-state';
import type { AppContext } from './app-context';
import { tabNames } from './record-registry';

/** Ids of the events that a sample tells the log. */
const SAMPLE_EVENTS = `E-${sampleRecord.idPrefix}-`;

export type LogRow = readonly CellValue[];

/** The log as cells: a long one is looked through before anything of it is decoded. */
export interface LogCells {
  readonly rows: readonly LogRow[];
  readonly cellOf: (row: LogRow, key: keyof TraceEvent) => CellValue;
  readonly decode: (
    rows: readonly { readonly row: LogRow; readonly rowNumber: number }[],
  ) => TraceEvent[];
}

const LOG_KEYS = Object.keys(traceEventRecord.fields);

/** The whole log. `known` is what is remembered of its tab: fewer calls while it holds. */
export function readLog(context: AppContext, known?: KnownTab): LogCells {
  const names = tabNames(context.messages);
  const tab = names.tabOf(traceEventRecord.name);
  const { lastRow = 0, keys = [] } = known ?? {};
  const expected =
    known === undefined
      ? null
      : expectedGrid(context.store, { tab, lastRow, columnCount: keys.length, keys: LOG_KEYS });
  const grid = expected ?? context.store.readAll(tab);
  if (grid === null) throw new AppError('WORKBOOK_NOT_PREPARED', { tab });
  const layout = layoutOf(grid[KEY_ROW - 1] ?? []);
  return {
    rows: grid.slice(FIRST_DATA_ROW - 1),
    cellOf: (row, key) => row[layout.columnOf.get(key) ?? -1] ?? '',
    decode: (rows) =>
      rows.flatMap(({ row, rowNumber }) => {
        const decoded = decodeRow(
          traceEventRecord,
          { layout, row: rowNumber, values: row },
          names.words,
        );
        return decoded.row === null ? [] : [decoded.row];
      }),
  };
}

/** Samples that answer, with what corrected them: they are of a dish, not of a delivery. */
export function samplesTaken(log: LogCells, answers: (row: LogRow) => boolean): TraceEvent[] {
  const isOfSample = (row: LogRow) => String(log.cellOf(row, 'eventId')).startsWith(SAMPLE_EVENTS);
  const found = log.rows.flatMap((row, index) =>
    isOfSample(row) && answers(row) ? [{ row, rowNumber: FIRST_DATA_ROW + index }] : [],
  );
  return log.decode(found).filter(({ kind }) => kind !== 'DESTRUCTION');
}

/**
 * Every event of the deliveries of which at least one event answers: a delivery is taken whole, with its other lots and
 * with what was replaced, so that the last word is known.
 */
export function eventsOfDeliveries(log: LogCells, answers: (row: LogRow) => boolean): TraceEvent[] {
  const wanted = new Set<string>();
  const deliveryOf = rememberingLast(deliveryKeyOf);
  const keyOf = (row: LogRow) => deliveryOf(String(log.cellOf(row, 'lineId')));
  for (const row of log.rows)
    if (!isBlankCell(log.cellOf(row, 'lineId')) && answers(row)) wanted.add(keyOf(row));
  if (wanted.size === 0) return [];
  const kept = log.rows.flatMap((row, index) =>
    wanted.has(keyOf(row)) ? [{ row, rowNumber: FIRST_DATA_ROW + index }] : [],
  );
  return log.decode(kept);
}
