import type { FollowedKitchen, FollowedWeek } from '../domain/flows/silence-matrix';
import { formatMessage } from '../i18n/format-message';
import { isoWeekOf } from '../kernel/iso-week';
import type { CellValue } from '../kernel/cell-value';
import { parisWallClock } from '../kernel/paris-time';
import { FOLLOW_WEEK_KEYS, type FollowRow, followRowRecord } from '../model/follow-row';
import { encodeRow } from '../tables/row-codec';
import { KEY_ROW, layoutOf } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { followedWeeks, matrixOf, partnerName } from './get-follow-up';
import { openForWriting, type OpenWorkbook } from './open-workbook';
import { workbookSpecs } from './workbook-specs';
import { fieldLabel, tabNames } from './record-registry';
import { weekLabel } from './week-label';

const LABEL_ROW = KEY_ROW + 1;
const SPARE_ROWS = 100;

/** A state is a sign and words together; the colour of the cell only repeats them. */
function cellText(workbook: OpenWorkbook, followed: FollowedWeek): string {
  const { followUp } = workbook.context.messages;
  const { state, deliveredMeals } = followed;
  if (state !== 'DELIVERED') return followUp[state];
  return deliveredMeals === null
    ? followUp.DELIVERED_UNTOLD
    : formatMessage(followUp.DELIVERED, { meals: deliveredMeals });
}

function rowsOf(workbook: OpenWorkbook, kitchens: readonly FollowedKitchen[]): FollowRow[] {
  return kitchens.flatMap(({ kitchenId, partnerships }) =>
    partnerships.map(({ partnership, weeks }): FollowRow => {
      const newestFirst = [...weeks].reverse();
      const cells = FOLLOW_WEEK_KEYS.map((key, index) => {
        const followed = newestFirst[index];
        return [key, followed === undefined ? null : cellText(workbook, followed) || null] as const;
      });
      const { partnershipId, name, territory } = partnership;
      return {
        partnershipId,
        kitchenName: partnerName(workbook, kitchenId),
        partnershipName: name,
        territory,
        lateWeeks: weeks.filter(({ isLate }) => isLate).length,
        ...(Object.fromEntries(cells) as Pick<FollowRow, (typeof FOLLOW_WEEK_KEYS)[number]>), // one entry for each key
      };
    }),
  );
}

/** Brings the tab up to date after what changes it from outside the weeks; one that nobody asked for stays empty. */
export function refreshFollowUp(context: AppContext): void {
  const size = context.store.size(tabNames(context.messages).tabOf(followRowRecord.name));
  if (size !== null && size.lastRow > LABEL_ROW) writeFollowUp(context);
}

/**
 * Writes « Suivi des semaines » anew, labels and rows in one block. On demand only (docs/decisions/0013): a week recorded
 * does not pay for it.
 */
export function writeFollowUp(context: AppContext): { readonly rows: number } {
  return context.lock.runAlone(() => {
    const { store, designer, messages } = context;
    const thisWeek = isoWeekOf(parisWallClock(context.clock.now()).day);
    const weeks = followedWeeks(thisWeek, FOLLOW_WEEK_KEYS.length);
    const workbook = openForWriting(context, { oldest: weeks[0] ?? thisWeek, newest: thisWeek });
    const tab = workbook.names.tabOf(followRowRecord.name);
    if (store.size(tab) === null) designer.prepare(workbookSpecs(messages, ['followRow']));
    const size = store.size(tab) ?? { lastRow: 0, columnCount: 1 };
    const head = store
      .block({ tab, row: KEY_ROW, column: 1, rowCount: 2, columnCount: size.columnCount })
      .read();
    const layout = layoutOf(head[0] ?? []);
    const labels: CellValue[] = layout.keys.map((_, index) => head[1]?.[index] ?? '');
    FOLLOW_WEEK_KEYS.forEach((key, index) => {
      const column = layout.columnOf.get(key);
      const week = weeks[weeks.length - 1 - index];
      if (column === undefined || week === undefined) return;
      const running = index === 0 ? ` (${fieldLabel(messages, 'followRow', key).label})` : '';
      labels[column] = weekLabel(messages, week) + running;
    });
    const rows = rowsOf(workbook, matrixOf(workbook, weeks));
    const cells = rows.map((row) =>
      encodeRow(followRowRecord, row, { layout, words: workbook.names.words }),
    );
    const blank = (): CellValue[] => layout.keys.map(() => '');
    const height = Math.max(rows.length, size.lastRow - LABEL_ROW);
    const block = [labels, ...Array.from({ length: height }, (_, row) => cells[row] ?? blank())];
    store.ensureRows(tab, LABEL_ROW + height + SPARE_ROWS);
    const columnCount = layout.keys.length;
    store
      .block({ tab, row: LABEL_ROW, column: 1, rowCount: block.length, columnCount })
      .write(block);
    return { rows: rows.length };
  });
}
