import type { Delivery } from '../../../../src/model/delivery';
import { aToldDelivery } from '../records';
import { COUNT_CASES } from './count-cases';
import type { DeliveryCase } from './delivery-case';
import { LOT_CASES } from './lot-cases';
import { TEMPERATURE_CASES } from './temperature-cases';

/** Every rule of a row, each with the edges that matter; the sentences are tested with the same cases. */
export const DELIVERY_CASES = [...COUNT_CASES, ...TEMPERATURE_CASES, ...LOT_CASES];

export const rowOf = (example: DeliveryCase): Delivery => aToldDelivery(example.told);
