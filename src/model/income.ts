import { date, yesNo } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import {
  ALLOCATION_KEYS,
  COST_SCOPES,
  COST_STAGES,
  INCOME_ENTRY_MODES,
  INCOME_KINDS,
} from './lists';
import { cents, quantity, unitPrice } from './number-fields';
import { choice, identifier, longText, reference, text } from './text-fields';

/**
 * Money that comes to somebody for the meals, over a period (`domain.md` §10.12): what is left to bear is what is borne
 * less this. Who gives it bears it, when it is a partner of the workbook.
 */
export const incomeRecord = defineRecord(
  'income',
  { field: 'incomeId', prefix: 'RE' },
  {
    incomeId: required(identifier(), { computed: true }),
    label: required(text({ min: 2, max: 120, width: 220 })),
    kind: required(choice('incomeKinds', INCOME_KINDS)),
    receiverId: required(reference('partner')),
    /** Blank: people who eat, or somebody who is not a partner here. */
    giverId: optional(reference('partner')),
    periodStart: required(date()),
    periodEnd: required(date()),
    scope: required(choice('costScopes', COST_SCOPES)),
    scopeId: optional(text({ max: 60 })),
    entryMode: required(choice('incomeEntryModes', INCOME_ENTRY_MODES)),
    amountCents: optional(cents()),
    unitPrice: optional(unitPrice()),
    quantity: optional(quantity()),
    allocationKey: required(choice('allocationKeys', ALLOCATION_KEYS)),
    /** Given for one stage only, when the grant says so. */
    restrictedStage: optional(choice('costStages', COST_STAGES)),
    sourceNote: required(longText()),
    isIllustrative: optional(yesNo()),
  },
);

export type Income = RecordOf<typeof incomeRecord>;
