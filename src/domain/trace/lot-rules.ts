import type { Delivery } from '../../model/delivery';
import type { RowFinding } from '../flows/row-finding';
import { hasFood } from '../flows/delivery-facts';
import { lotKey } from './traced-lines';

const SOURCE_HOLD = 'Règlement (CE) 178/2002, article 19';
const SOURCE_SEALED = 'Décret 2020-1274, mentions qui ne se corrigent pas';

/** A lot that is held may be counted, refused, destroyed; not distributed any more. */
export function heldFindings(
  row: Delivery,
  before: Delivery | undefined,
  held: ReadonlyMap<string, string>,
): RowFinding[] {
  const incident = row.lotRef === null ? undefined : held.get(lotKey(row.lotRef));
  const already = before?.distributedMeals ?? 0;
  if (incident === undefined || (row.distributedMeals ?? 0) <= already) return [];
  return [
    {
      severity: 'BLOCK',
      code: 'LOT_HELD',
      field: 'distributedMeals',
      params: { lot: row.lotRef ?? '', incident },
      source: SOURCE_HOLD,
    },
  ];
}

const saidOfLot = (row: Delivery) => [
  row.lotRef,
  row.useByDate,
  (row.allergens ?? []).length === 0 ? row.allergenMode : row.allergens?.join(),
];

/** What was told of the lot changed after the food came: a blank that is filled replaces nothing. */
export function isLotReplaced(row: Delivery, before: Delivery | undefined): boolean {
  if (before === undefined || !hasFood(before)) return false;
  const now = saidOfLot(row);
  return saidOfLot(before).some((said, index) => said !== null && said !== now[index]);
}

/** Lot, use-by date and allergens are replaced with a reason: the log keeps both. */
export function replacedLotFindings(row: Delivery, before: Delivery | undefined): RowFinding[] {
  const hasReason = row.comment !== null && row.comment !== before?.comment;
  if (!isLotReplaced(row, before) || hasReason) return [];
  return [
    {
      severity: 'BLOCK',
      code: 'SUPERSEDED_WITHOUT_REASON',
      field: 'comment',
      source: SOURCE_SEALED,
    },
  ];
}
