import { date, yesNo } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import {
  ALLOCATION_KEYS,
  CONFIDENCES,
  COST_BASES,
  COST_ENTRY_MODES,
  COST_KINDS,
  COST_NATURES,
  COST_SCOPES,
  COST_STAGES,
  RECURRENCES,
  RETAINED_BASES,
  VAT_RATES,
} from './lists';
import { cents, quantity, unitPrice } from './number-fields';
import { choice, identifier, longText, text } from './text-fields';

/** A negative charge is refused by the rules, with what to do: a saving may be typed with its sign. */
const LEAST = -1e6;

/**
 * A cost as people have it, over a period (`domain.md` §10.11). The money retained is `amountCents` (mode TOTAL and
 * DEPRECIATION: price before grant) or `unitPrice` × `quantity` (other modes; PER_MEAL counts the meals delivered itself).
 */
export const costItemRecord = defineRecord(
  'costItem',
  { field: 'costId', prefix: 'C' },
  {
    costId: required(identifier(), { computed: true }),
    label: required(text({ min: 2, max: 120, width: 220 })),
    stage: required(choice('costStages', COST_STAGES)),
    periodStart: required(date()),
    periodEnd: required(date()),
    scope: required(choice('costScopes', COST_SCOPES)),
    /** Id of the kitchen, partner or partnership, name of the territory; blank for PROJET. */
    scopeId: optional(text({ max: 60 })),
    entryMode: required(choice('costEntryModes', COST_ENTRY_MODES)),
    /** What is retained. Blank: worked out of the amount without VAT, the rate and the basis. */
    amountCents: optional(cents({ min: LEAST })),
    amountHtCents: optional(cents({ min: LEAST })),
    vatRate: optional(choice('vatRates', VAT_RATES)),
    retainedBasis: optional(choice('retainedBases', RETAINED_BASES)),
    unitPrice: optional(unitPrice({ min: LEAST })),
    quantity: optional(quantity()),
    kind: required(choice('costKinds', COST_KINDS)),
    basis: required(choice('costBases', COST_BASES)),
    isSunk: optional(yesNo()),
    allocationKey: required(choice('allocationKeys', ALLOCATION_KEYS)),
    grantCents: optional(cents()),
    depreciationYears: optional(quantity('ans')),
    stageServed: optional(choice('costStages', COST_STAGES), { hidden: true }),
    confidence: required(choice('confidences', CONFIDENCES)),
    sourceNote: required(longText()),
    isIllustrative: optional(yesNo()),
    nature: optional(choice('costNatures', COST_NATURES)),
    /** Blank: the cost does not come back, or no more. */
    recurrence: optional(choice('recurrences', RECURRENCES)),
  },
);

export type CostItem = RecordOf<typeof costItemRecord>;
