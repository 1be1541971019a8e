import { deliveryLineId } from '../flows/week-rows';
import type { Delivery } from '../../model/delivery';

/** What a line of a file says of which row it is. */
export interface DeliveryTraits {
  readonly lineId: string | null;
  readonly partnershipId: string;
  readonly date: string;
  readonly lotRef: string | null;
}

const lotKey = (traits: Pick<Delivery, 'partnershipId' | 'date' | 'lotRef'>) =>
  [traits.partnershipId, traits.date, traits.lotRef?.trim().toLowerCase() ?? ''].join('|');

/** Rows of « Livraisons » by id, else by partnership, day and lot; new lines get the next number of their day. */
export class DeliveryFinder {
  private readonly byId = new Map<string, Delivery>();
  private readonly byLot = new Map<string, Delivery>();

  constructor(deliveries: readonly Delivery[]) {
    for (const delivery of deliveries) this.add(delivery);
  }

  add(delivery: Delivery): void {
    this.byId.set(delivery.lineId, delivery);
    if (!this.byLot.has(lotKey(delivery))) this.byLot.set(lotKey(delivery), delivery);
  }

  /** Null for a new row; 'UNKNOWN_ID' for an id that stands for another partnership or day, or for no row at all. */
  find(traits: DeliveryTraits): Delivery | null | 'UNKNOWN_ID' {
    if (traits.lineId === null) return this.byLot.get(lotKey(traits)) ?? null;
    const row = this.byId.get(traits.lineId);
    const isSame = row?.partnershipId === traits.partnershipId && row.date === traits.date;
    return row && isSame ? row : 'UNKNOWN_ID';
  }

  /** Id of a new row: the first free number of its day. */
  freeLineId(partnershipId: string, date: string): string {
    for (let number = 1; ; number += 1) {
      const id = deliveryLineId(partnershipId, date, number);
      if (!this.byId.has(id)) return id;
    }
  }
}
