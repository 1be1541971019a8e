import type { CostItem } from '../../model/cost-item';

/** Thousandths. */
const VAT: Readonly<Record<NonNullable<CostItem['vatRate']>, number>> = {
  TVA_0: 0,
  TVA_21: 21,
  TVA_55: 55,
  TVA_100: 100,
  TVA_200: 200,
};

type Invoiced = Pick<CostItem, 'amountHtCents' | 'vatRate' | 'retainedBasis'>;

/**
 * What the payer bears of an invoice, from its amount without VAT: that amount if VAT is recovered, with VAT otherwise
 * (`domain.md` §3.4 rule 7). Null when the invoice does not tell it.
 */
export function invoicedCents({ amountHtCents, vatRate, retainedBasis }: Invoiced): number | null {
  if (amountHtCents === null) return null;
  if (retainedBasis === 'HT') return amountHtCents;
  return vatRate === null ? null : Math.round((amountHtCents * (1000 + VAT[vatRate])) / 1000);
}

/** The item with the amount it retains: the one entered, else the one its invoice comes to. */
export function withRetainedAmount(item: CostItem): CostItem {
  return item.amountCents === null ? { ...item, amountCents: invoicedCents(item) } : item;
}
