import type { CostItem } from '../../model/cost-item';
import type { BookIndex } from './book-index';

/**
 * Spent anyway, partnership or not. Unless told otherwise: the production of what serves surplus flows only; packaging
 * never (`domain.md` §3.4 rules 3 and 4).
 */
export function isSunk(item: CostItem, index: BookIndex): boolean {
  if (item.isSunk !== null) return item.isSunk;
  if (item.stage !== 'A') return false;
  const flows = index.flowsInScope(item);
  return flows.length > 0 && flows.every(({ partnership }) => partnership.flowType === 'EXCEDENT');
}
