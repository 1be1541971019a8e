import { defineRecord, type RecordOf, required } from './define-record';
import { percent } from './number-fields';
import { identifier, reference } from './text-fields';

/** Who bears which part of a cost item; the shares of an item sum to 100 % (`domain.md` §10.12). */
export const payerShareRecord = defineRecord(
  'payerShare',
  { field: 'shareId', prefix: 'PP' },
  {
    shareId: required(identifier(), { computed: true }),
    costId: required(reference('costItem')),
    payerId: required(reference('partner')),
    sharePercent: required(percent()),
  },
);

export type PayerShare = RecordOf<typeof payerShareRecord>;
