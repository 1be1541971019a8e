import { deliveryRecord, type Delivery } from '../model/delivery';
import { decodeRow } from '../tables/row-codec';
import type { WeekCell } from '../tables/system-state';
import { layoutOf } from '../tables/tab-layout';
import type { PlacedRow } from '../tables/table';
import { StaleHint } from './append-writes';
import type { OpenWorkbook } from './open-workbook';

/** What the index knows of a partnership in a week; undefined when nothing was recorded. */
export function weekCell(
  workbook: OpenWorkbook,
  week: string,
  partnershipId: string,
): WeekCell | undefined {
  return workbook.state.weeks.get(week)?.[partnershipId];
}

/**
 * The recorded rows of a partnership in a week, read where the index says they are: one block for each run of rows,
 * usually one. Rows that are not those expected there mean that somebody sorted or moved them.
 */
export function readWeekRows(
  workbook: OpenWorkbook,
  week: string,
  partnershipId: string,
): PlacedRow<Delivery>[] {
  const cell = weekCell(workbook, week, partnershipId);
  const known = workbook.state.header.tabs['delivery'];
  if (!cell || !known) return [];
  const { context, names } = workbook;
  const layout = layoutOf(known.keys);
  const tab = names.tabOf('delivery');
  return cell.runs.flatMap(([row, rowCount]) => {
    const area = { tab, row, column: 1, rowCount, columnCount: known.keys.length };
    return context.store
      .block(area)
      .read()
      .map((cells, index): PlacedRow<Delivery> => {
        const rowNumber = row + index;
        const decoded = decodeRow(
          deliveryRecord,
          { layout, row: rowNumber, values: cells },
          names.words,
        );
        const isExpected =
          decoded.row?.partnershipId === partnershipId && decoded.row.isoWeek === week;
        if (!decoded.row || !isExpected) throw new StaleHint('delivery');
        return { rowNumber, cells, row: decoded.row };
      });
  });
}
