import type { Contact } from '../../model/contact';
import type { CostItem } from '../../model/cost-item';
import type { PayerShare } from '../../model/payer-share';
import type { Site } from '../../model/site';

/** What the annexes of a convention are filled from, as the workbook stands. */
export interface AnnexFacts {
  readonly sites: readonly Site[];
  readonly contacts: readonly Contact[];
  readonly costs: readonly CostItem[];
  readonly shares: readonly PayerShare[];
  readonly nameOf: (partnerId: string) => string;
}
