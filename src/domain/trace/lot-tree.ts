import { lotKey, type TracedLine } from './traced-lines';
import { type LotBalance, summedBalance } from './lot-balance';

/** Where a partnership comes from. */
export type KitchenOf = (partnershipId: string) => string | null;

/** A lot of a kitchen, and every row it went into. The same number in two kitchens is two lots. */
export interface TracedLot {
  readonly key: string;
  readonly lotRef: string;
  readonly kitchenId: string | null;
  readonly dishNames: readonly string[];
  readonly producedOn: readonly string[];
  readonly useByDates: readonly string[];
  readonly balance: LotBalance;
  readonly lines: readonly TracedLine[];
}

const distinct = (texts: readonly (string | null)[]) =>
  [...new Set(texts.filter((text): text is string => text !== null))].sort();

/** The key of a lot: its kitchen and its number. */
export const tracedLotKey = (kitchenId: string | null, lotRef: string) =>
  `${kitchenId ?? '?'}/${lotKey(lotRef)}`;

/** Forward: every lot with all the rows it went into, whoever received them. */
export function lotsOf(lines: readonly TracedLine[], kitchenOf: KitchenOf): TracedLot[] {
  const groups = new Map<
    string,
    { lotRef: string; kitchenId: string | null; lines: TracedLine[] }
  >();
  for (const line of lines) {
    const kitchenId = kitchenOf(line.partnershipId);
    const keys = new Set<string>();
    for (const lotRef of line.lots) {
      const key = tracedLotKey(kitchenId, lotRef);
      if (keys.has(key)) continue;
      keys.add(key);
      const group = groups.get(key);
      if (group) group.lines.push(line);
      else groups.set(key, { lotRef, kitchenId, lines: [line] });
    }
  }
  return [...groups].map(([key, group]) => ({
    key,
    lotRef: group.lotRef,
    kitchenId: group.kitchenId,
    dishNames: distinct(group.lines.map(({ dishName }) => dishName)),
    producedOn: distinct(group.lines.map(({ producedOn }) => producedOn)),
    useByDates: distinct(group.lines.map(({ useByDate }) => useByDate)),
    balance: summedBalance(group.lines.map(({ balance }) => balance)),
    lines: group.lines,
  }));
}

/** Backward: the lots of a delivery, all that came on that day for that partnership. */
export function lotKeysOfDelivery(
  lines: readonly TracedLine[],
  deliveryKey: string,
  kitchenOf: KitchenOf,
): ReadonlySet<string> {
  const own = lines.filter((line) => line.deliveryKey === deliveryKey);
  return new Set(
    own.flatMap(({ lots, partnershipId }) =>
      lots.map((lot) => tracedLotKey(kitchenOf(partnershipId), lot)),
    ),
  );
}

/** What a person looks for; blank words ask for nothing. */
export interface TraceQuestion {
  readonly lotRef: string | null;
  readonly dishName: string | null;
  readonly kitchenId: string | null;
  readonly partnershipId: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** Capitals and accents do not make another dish. */
export const plainText = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Whether a row answers the question: the lot it bears or bore, the words of its dish, its kitchen, its day. */
export function answersQuestion(
  line: TracedLine,
  asked: TraceQuestion,
  kitchenOf: KitchenOf,
): boolean {
  const { lotRef, dishName, kitchenId, partnershipId, from, until } = asked;
  return (
    (lotRef === null || line.lots.some((lot) => lotKey(lot) === lotKey(lotRef))) &&
    (dishName === null || plainText(line.dishName ?? '').includes(plainText(dishName))) &&
    (kitchenId === null || kitchenOf(line.partnershipId) === kitchenId) &&
    (partnershipId === null || line.partnershipId === partnershipId) &&
    (from === null || line.date >= from) &&
    (until === null || line.date <= until)
  );
}

/**
 * Every lot that a row of the answer bears, with all its rows: also those that the question did not name, because a lot
 * is looked for wherever it went.
 */
export function tracedLots(
  lines: readonly TracedLine[],
  asked: TraceQuestion,
  kitchenOf: KitchenOf,
): TracedLot[] {
  const found = lines.filter((line) => answersQuestion(line, asked, kitchenOf));
  const wanted =
    asked.lotRef === null
      ? new Set(
          found.flatMap(({ lots, partnershipId }) =>
            lots.map((lot) => tracedLotKey(kitchenOf(partnershipId), lot)),
          ),
        )
      : new Set(
          found.map(({ partnershipId }) =>
            tracedLotKey(kitchenOf(partnershipId), asked.lotRef ?? ''),
          ),
        );
  return lotsOf(lines, kitchenOf).filter(({ key }) => wanted.has(key));
}
