import type { DeliveryContext } from '../../../../src/domain/flows/week-issues';
import type { Delivery } from '../../../../src/model/delivery';
import type { Partnership } from '../../../../src/model/partnership';

/** A sentence, what differs from a day without fault, and every issue it must raise, as `SEVERITY CODE field`. */
export interface DeliveryCase {
  readonly name: string;
  readonly told: Partial<Delivery>;
  readonly partnership?: Partial<Partnership>;
  readonly context?: Partial<DeliveryContext>;
  readonly issues: readonly string[];
}

/** Delivered, and nothing more was told. */
export const BLANK_COUNTS = {
  acceptedMeals: null,
  refusedMeals: null,
  refusalReason: null,
  distributedMeals: null,
  lostMeals: null,
  lossReason: null,
  stockMeals: null,
} satisfies Partial<Delivery>;

/** Everything was sent back. */
export const ALL_REFUSED = {
  acceptedMeals: 0,
  refusedMeals: 73,
  refusalReason: 'TEMPERATURE',
  distributedMeals: null,
  lostMeals: null,
  lossReason: null,
  stockMeals: null,
} satisfies Partial<Delivery>;
