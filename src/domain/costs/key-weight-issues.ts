import type { Issue } from '../../kernel/issue';
import type { KeyWeightRow } from '../../model/key-weight';
import type { CostItem } from '../../model/cost-item';

export interface KeyWeightContext {
  readonly partnershipIds: ReadonlySet<string>;
  readonly costItems: readonly CostItem[];
  /** The row itself may be among them. */
  readonly others: readonly KeyWeightRow[];
}

/** Thousandths of a percent. */
const WHOLE = 100_000;

/** What cannot be used, or is worth a question, in the weight of a key. */
export function keyWeightIssues(row: KeyWeightRow, context: KeyWeightContext): Issue[] {
  const found: Issue[] = [];
  const block = (code: string, path: string, params: Issue['params'] = {}) =>
    found.push({ severity: 'BLOCK', code, path, params });
  const { key, partnershipId, costId, weight, startsOn, weightId } = row;
  if (!context.partnershipIds.has(partnershipId))
    block('UNKNOWN_REFERENCE', 'partnershipId', { id: partnershipId });
  const item = context.costItems.find((each) => each.costId === costId);
  if (costId !== null && !item) block('UNKNOWN_REFERENCE', 'costId', { id: costId });
  if (weight < 0) block('WEIGHT_NEGATIVE', 'weight');
  if (key === 'PERCENT' && weight > WHOLE)
    block('PERCENT_OVER_100', 'weight', { percent: weight / 1000 });
  if (item && item.allocationKey !== key)
    found.push({
      severity: 'WARN',
      code: 'WEIGHT_OF_OTHER_KEY',
      path: 'key',
      params: { label: item.label },
    });
  const twin = context.others.find(
    (other) =>
      other.weightId !== weightId &&
      other.key === key &&
      other.partnershipId === partnershipId &&
      other.costId === costId &&
      other.startsOn === startsOn,
  );
  if (twin)
    found.push({
      severity: 'WARN',
      code: 'WEIGHT_TWICE',
      path: 'partnershipId',
      params: { id: twin.weightId },
    });
  return found;
}
