import type { TracedLot } from './lot-tree';
import type { TracedLine } from './traced-lines';

/** Somebody who has received some of the lots, with what may still be there. */
export interface RecallRecipient {
  readonly partnerId: string;
  readonly lots: readonly string[];
  readonly receivedMeals: number;
  readonly possiblyLeftMeals: number;
}

interface Share {
  readonly partnerId: string;
  readonly lots: readonly string[];
  readonly received: number;
  readonly left: number;
}

/** What a row brought to its recipient, and what went on from there to others: nobody told what they have left of it. */
function sharesOf(
  line: TracedLine,
  lots: readonly string[],
  recipientOf: (partnershipId: string) => string | null,
): Share[] {
  const recipient = recipientOf(line.partnershipId);
  const { accepted, possiblyLeft } = line.balance;
  const own =
    recipient === null
      ? []
      : [{ partnerId: recipient, lots, received: accepted ?? 0, left: possiblyLeft }];
  const onward = line.events.flatMap(({ kind, counterpartId, meals }) =>
    kind === 'TRANSFERT' && counterpartId !== null
      ? [{ partnerId: counterpartId, lots, received: meals ?? 0, left: meals ?? 0 }]
      : [],
  );
  return [...own, ...onward];
}

/** Everybody to warn, those who may have the most left first. A row that bore two of the lots counts once. */
export function recallList(
  lots: readonly TracedLot[],
  recipientOf: (partnershipId: string) => string | null,
): RecallRecipient[] {
  const lotsOfLine = new Map<TracedLine, string[]>();
  for (const lot of lots) {
    for (const line of lot.lines)
      lotsOfLine.set(line, [...(lotsOfLine.get(line) ?? []), lot.lotRef]);
  }
  const shares = [...lotsOfLine].flatMap(([line, own]) => sharesOf(line, own, recipientOf));
  const ids = [...new Set(shares.map(({ partnerId }) => partnerId))];
  return ids
    .map((partnerId): RecallRecipient => {
      const own = shares.filter((share) => share.partnerId === partnerId);
      const sum = (of: (share: Share) => number) =>
        own.reduce((total, share) => total + of(share), 0);
      return {
        partnerId,
        lots: [...new Set(own.flatMap((share) => share.lots))].sort(),
        receivedMeals: sum(({ received }) => received),
        possiblyLeftMeals: sum(({ left }) => left),
      };
    })
    .sort((a, b) => b.possiblyLeftMeals - a.possiblyLeftMeals || b.receivedMeals - a.receivedMeals);
}
