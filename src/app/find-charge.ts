import type { CostItem } from '../model/cost-item';
import type { Income } from '../model/income';
import { foldedText } from '../tables/words';

/** Money of a period, borne or received, about some meals. */
export type Charge = CostItem | Income;

export const chargeIdOf = (charge: Charge) =>
  'costId' in charge ? charge.costId : charge.incomeId;

/** What makes two lines say the same charge when no number is told: the amount is not in it, it may be corrected. */
export function chargeKeyOf(charge: Charge): string {
  const about = 'costId' in charge ? charge.stage : charge.receiverId;
  const { label, scope, scopeId, periodStart, periodEnd } = charge;
  return [foldedText(label), about, scope, scopeId ?? '', periodStart, periodEnd].join('|');
}

/** Costs, or incomes, by number, else by wording, stage or receiver, period and whom they are about. */
export class ChargeFinder<Row extends Charge> {
  private readonly byId = new Map<string, Row>();
  private readonly byKey = new Map<string, Row[]>();

  constructor(charges: readonly Row[]) {
    for (const charge of charges) {
      this.byId.set(chargeIdOf(charge), charge);
      const key = chargeKeyOf(charge);
      const alike = this.byKey.get(key);
      if (alike) alike.push(charge);
      else this.byKey.set(key, [charge]);
    }
  }

  withId(id: string): Row | undefined {
    return this.byId.get(id);
  }

  alike(charge: Row): readonly Row[] {
    return this.byKey.get(chargeKeyOf(charge)) ?? [];
  }
}
