import { recordId } from '../kernel/record-id';
import { type PayerShare, payerShareRecord } from '../model/payer-share';

export type ShareOfPayer = Pick<PayerShare, 'payerId' | 'sharePercent'>;

/**
 * Rows of « Qui paie » for some costs: those they have are used again, those they no longer need go down to 0 %, so that no
 * row is deleted under somebody's eyes. New rows are numbered from `firstNumber`.
 */
export function payerRows(
  known: readonly PayerShare[],
  sharesOf: ReadonlyMap<string, readonly ShareOfPayer[]>,
  firstNumber: number,
): { readonly rows: readonly PayerShare[]; readonly freshCount: number } {
  const mineOf = new Map<string, PayerShare[]>();
  for (const share of known) {
    if (!sharesOf.has(share.costId)) continue;
    const mine = mineOf.get(share.costId);
    if (mine) mine.push(share);
    else mineOf.set(share.costId, [share]);
  }
  let freshCount = 0;
  const rows = [...sharesOf].flatMap(([costId, shares]) => {
    const mine = mineOf.get(costId) ?? [];
    return Array.from({ length: Math.max(mine.length, shares.length) }, (_, place): PayerShare => {
      const { shareId } = mine[place] ?? {
        shareId: recordId(payerShareRecord.idPrefix, firstNumber + freshCount++),
      };
      const share = shares[place] ?? { payerId: mine[place]?.payerId ?? '', sharePercent: 0 };
      return { shareId, costId, ...share };
    });
  });
  return { rows, freshCount };
}
