import { deliveryRecord, type Delivery } from '../model/delivery';
import { decodeRow } from '../tables/row-codec';
import { layoutOf } from '../tables/tab-layout';
import type { PlacedRow } from '../tables/table';
import { StaleHint } from './append-writes';
import type { OpenWorkbook } from './open-workbook';
import { weekCell } from './week-rows-reader';

export interface WeekOfPartnership {
  readonly week: string;
  readonly partnershipId: string;
}

export const weekKeyOf = ({ week, partnershipId }: WeekOfPartnership) => `${week} ${partnershipId}`;

/**
 * The recorded rows of many weeks at once: one block from the first of them to the last, whatever stands between. Rows
 * that are not those expected there mean that somebody sorted or moved them.
 */
export function readSpannedRows(
  workbook: OpenWorkbook,
  weeks: readonly WeekOfPartnership[],
): ReadonlyMap<string, readonly PlacedRow<Delivery>[]> {
  const rowsOf = new Map<string, PlacedRow<Delivery>[]>();
  const wanted = weeks.flatMap((each) =>
    (weekCell(workbook, each.week, each.partnershipId)?.runs ?? []).map((run) => ({ each, run })),
  );
  const known = workbook.state.header.tabs['delivery'];
  if (wanted.length === 0 || !known) return rowsOf;
  const first = Math.min(...wanted.map(({ run }) => run[0]));
  const end = Math.max(...wanted.map(({ run }) => run[0] + run[1]));
  const { context, names } = workbook;
  const layout = layoutOf(known.keys);
  const area = { tab: names.tabOf('delivery'), row: first, column: 1, rowCount: end - first };
  const grid = context.store.block({ ...area, columnCount: known.keys.length }).read();
  for (const { each, run } of wanted) {
    const rows = rowsOf.get(weekKeyOf(each)) ?? [];
    rowsOf.set(weekKeyOf(each), rows);
    for (let rowNumber = run[0]; rowNumber < run[0] + run[1]; rowNumber += 1) {
      const cells = grid[rowNumber - first] ?? [];
      const { row } = decodeRow(
        deliveryRecord,
        { layout, row: rowNumber, values: cells },
        names.words,
      );
      const isExpected = row?.partnershipId === each.partnershipId && row.isoWeek === each.week;
      if (!row || !isExpected) throw new StaleHint('delivery');
      rows.push({ rowNumber, cells, row });
    }
  }
  return rowsOf;
}
