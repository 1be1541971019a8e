import { date, instant } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { DOCUMENT_KINDS } from './lists';
import { wholeNumber } from './number-fields';
import { choice, identifier, reference, text } from './text-fields';

/** What a cell of Google Sheets holds at most is 50 000 characters. */
const VALUES_ROOM = 45_000;

/** A document that was written: convention, amendment, certificate, yearly review. It is never changed, another follows. */
export const agreementDocumentRecord = defineRecord(
  'agreementDocument',
  { field: 'documentNumber', prefix: 'DOC' },
  {
    documentNumber: required(identifier(), { computed: true }),
    agreementId: required(reference('agreement'), { computed: true }),
    kind: required(choice('documentKinds', DOCUMENT_KINDS), { computed: true }),
    /** Number of an amendment among those of its agreement. */
    rank: optional(wholeNumber({ max: 999 }), { computed: true }),
    title: required(text({ max: 200, width: 260 }), { computed: true }),
    periodFrom: optional(date(), { computed: true }),
    periodUntil: optional(date(), { computed: true }),
    documentUrl: optional(text({ max: 300, width: 220 }), { computed: true }),
    pdfUrl: optional(text({ max: 300, width: 220 }), { computed: true }),
    generatedAt: optional(instant(), { computed: true }),
    documentId: optional(identifier(), { computed: true, hidden: true }),
    templateVersion: optional(text({ max: 60 }), { computed: true, hidden: true }),
    valuesFingerprint: optional(text({ max: 80 }), { computed: true, hidden: true }),
    /** What its tags said, as JSON: an amendment is computed from it. */
    values: optional(text({ max: VALUES_ROOM }), { computed: true, hidden: true }),
  },
);

export type AgreementDocument = RecordOf<typeof agreementDocumentRecord>;
