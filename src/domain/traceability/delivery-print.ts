import { shortPrint } from '../../kernel/short-print';
import type { Delivery } from '../../model/delivery';

/** Columns that tell the log nothing; any other counts, one that is added later too. */
const UNTOLD: readonly (keyof Delivery)[] = [
  'isoWeek',
  'partnershipName',
  'forecastMeals',
  'orderedMeals',
  'producedMeals',
  'weightGrams',
  'donorSignatory',
  'recipientSignatory',
  'signedAt',
  'isIllustrative',
  'channel',
  'recordedAt',
];

/** What a row says that the log may tell: a row retyped by hand has another print. */
export function deliveryPrint(row: Delivery): string {
  const told = Object.entries(row).filter(
    ([key, value]) => value !== null && !UNTOLD.some((untold) => untold === key),
  );
  return shortPrint(JSON.stringify(told.sort(([a], [b]) => (a < b ? -1 : 1))));
}
