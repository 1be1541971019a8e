import { compareText } from './book-index';
import type { IncomePart, PayerPart } from './cost-types';

interface Sums {
  cents: number;
  received: number;
  given: number;
}

/**
 * Who bears what, and what is left to each. Who bears most comes first; what has no payer comes last. An income from a
 * partner moves the burden from its receiver to its giver; one from outside lightens it.
 */
export function payerParts(
  costs: readonly { readonly byPayer: ReadonlyMap<string | null, number> }[],
  incomes: readonly IncomePart[],
  meals: number | null,
): PayerPart[] {
  const totals = new Map<string | null, Sums>();
  const sumsOf = (payerId: string | null): Sums => {
    const sums = totals.get(payerId) ?? { cents: 0, received: 0, given: 0 };
    totals.set(payerId, sums);
    return sums;
  };
  for (const { byPayer } of costs) {
    for (const [payerId, cents] of byPayer) sumsOf(payerId).cents += cents;
  }
  for (const { income, cents } of incomes) {
    sumsOf(income.receiverId).received += cents;
    if (income.giverId !== null) sumsOf(income.giverId).given += cents;
  }
  const perMeal = (cents: number) => (meals ? cents / meals : null);
  return [...totals]
    .map(([payerId, { cents, received, given }]): PayerPart => {
      const netCents = cents + given - received;
      return {
        payerId,
        cents,
        centsPerMeal: perMeal(cents),
        receivedCents: received,
        givenCents: given,
        netCents,
        netCentsPerMeal: perMeal(netCents),
      };
    })
    .sort(
      (a, b) =>
        Number(a.payerId === null) - Number(b.payerId === null) ||
        b.cents + b.givenCents - (a.cents + a.givenCents) ||
        compareText(a.payerId ?? '', b.payerId ?? ''),
    );
}
