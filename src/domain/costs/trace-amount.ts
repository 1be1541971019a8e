import { given, type RecordRef, type Traced, type TracedUnit } from '../../kernel/traced';
import type { CostItem } from '../../model/cost-item';
import type { BookIndex } from './book-index';
import { lifeDays, type Slice } from './depreciation';
import { assetOf, mealsInScope, periodOf } from './item-charges';

/** What an item costs over the charges that touch a view, and from which cells of its row. */
export function traceAmount(item: CostItem, charges: readonly Slice[], index: BookIndex): Traced {
  const amount = chargedAmount(item, charges, index);
  if (item.kind !== 'SAVING') return amount;
  const { value } = amount;
  return { ...amount, value: value ? -value : value, rule: 'saving', inputs: [amount] };
}

function chargedAmount(item: CostItem, charges: readonly Slice[], index: BookIndex): Traced {
  const cents = Math.abs(charges.reduce((sum, charge) => sum + charge.cents, 0));
  const price = cell(item, 'unitPrice', {
    value: (item.unitPrice ?? 0) / 100,
    unit: 'cents',
    rule: 'unitPrice',
  });
  const quantity = (item.quantity ?? 0) / 1000;
  switch (item.entryMode) {
    case 'TOTAL':
      return cell(item, 'amountCents', { value: cents, unit: 'cents', rule: 'amountTotal' });
    case 'PER_MEAL': {
      const { meals } = mealsInScope(index.flowsInScope(item), periodOf(item, index));
      return computed('amountPerMeal', cents, [
        price,
        given(meals, 'meals', { rule: 'mealsInScope' }),
      ]);
    }
    case 'PER_KM':
    case 'PER_HOUR':
    case 'VOLUNTEER': {
      const unit = item.entryMode === 'PER_KM' ? 'km' : 'hours';
      const read = cell(item, 'quantity', { value: quantity, unit, rule: 'quantity' });
      return computed(item.entryMode === 'PER_KM' ? 'amountPerKm' : 'amountPerHour', cents, [
        price,
        read,
      ]);
    }
    case 'PER_UNIT':
      return { ...computed('amountPerUnit', cents, [price]), params: { quantity } };
    case 'DEPRECIATION':
      return depreciation(item, charges, { index, cents });
  }
}

function depreciation(
  item: CostItem,
  charges: readonly Slice[],
  { index, cents }: { index: BookIndex; cents: number },
): Traced {
  const asset = assetOf(item, periodOf(item, index));
  const first = Math.min(...charges.map(({ from }) => from));
  const last = Math.max(...charges.map(({ until }) => until));
  const before = first - asset.from;
  const after = last + 1 - asset.from;
  const days = (value: number, rule: string) => given(value, 'days', { rule });
  const read = (field: 'amountCents' | 'grantCents', rule: string) =>
    cell(item, field, { value: item[field] ?? 0, unit: 'cents', rule });
  return computed('amountDepreciation', cents, [
    read('amountCents', 'purchasePrice'),
    read('grantCents', 'grant'),
    days(lifeDays(asset), 'lifeDays'),
    days(after, 'daysUntilEnd'),
    days(before, 'daysBefore'),
  ]);
}

function cell(
  item: CostItem,
  field: string,
  read: { value: number; unit: TracedUnit; rule: string },
): Traced {
  const ref: RecordRef = { record: 'costItem', id: item.costId, field };
  return given(read.value, read.unit, { rule: read.rule, ref });
}

function computed(rule: string, value: number, inputs: readonly Traced[]): Traced {
  return { value, unit: 'cents', rule, inputs, missing: [], illustrative: false };
}
