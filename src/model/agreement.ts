import { date, instant } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { AGREEMENT_STATUSES, AGREEMENT_TYPES, RENEWALS } from './lists';
import { wholeNumber } from './number-fields';
import { choice, identifier, longText, reference, text } from './text-fields';

/** A convention in the register (`domain.md` §7.3): the facts its document is written from, and where the document is. */
export const agreementRecord = defineRecord(
  'agreement',
  { field: 'agreementId', prefix: 'CONV' },
  {
    agreementId: required(identifier(), { computed: true }),
    partnershipId: required(reference('partnership')),
    /** A town, or another body, that signs too. */
    otherPartyId: optional(reference('partner')),
    type: required(choice('agreementTypes', AGREEMENT_TYPES)),
    status: required(choice('agreementStatuses', AGREEMENT_STATUSES)),
    startsOn: optional(date()),
    endsOn: optional(date()),
    renewal: optional(choice('renewals', RENEWALS)),
    renewalMonths: optional(wholeNumber({ max: 60, unit: 'mois' })),
    /** Tacit renewals that may follow; blank: no limit was agreed. */
    renewalMax: optional(wholeNumber({ max: 20, unit: 'fois' })),
    noticeMonths: optional(wholeNumber({ max: 12, unit: 'mois' })),
    reviewOn: optional(date()),
    signedOn: optional(date()),
    signaturePlace: optional(text({ max: 80 })),
    foodsIncluded: optional(longText()),
    foodsExcluded: optional(longText()),
    shortUseByJustification: optional(longText()),
    containerPolicy: optional(longText()),
    storageDescription: optional(longText()),
    qualityManager: optional(text({ max: 120 })),
    jurisdiction: optional(text({ max: 120 })),
    documentUrl: optional(text({ max: 300, width: 220 }), { computed: true }),
    pdfUrl: optional(text({ max: 300, width: 220 }), { computed: true }),
    /** The signed paper, once scanned. */
    scanUrl: optional(text({ max: 300, width: 220 })),
    documentId: optional(identifier(), { computed: true, hidden: true }),
    templateVersion: optional(text({ max: 40 }), { computed: true, hidden: true }),
    valuesFingerprint: optional(text({ max: 80 }), { computed: true, hidden: true }),
    generatedAt: optional(instant(), { computed: true }),
    /** Each state with the day it began, oldest first: « 2026-11-23 BROUILLON ». */
    statusLog: optional(longText(), { computed: true, hidden: true }),
    /** What was agreed of the flow, with the day it holds from, as JSON: each week is held against it. */
    agreedTerms: optional(longText(), { computed: true, hidden: true }),
    notes: optional(longText()),
  },
);

export type Agreement = RecordOf<typeof agreementRecord>;
