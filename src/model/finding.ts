import { defineRecord, optional, type RecordOf, required } from './define-record';
import { identifier, longText, text } from './text-fields';

/** One thing to mend in the workbook: « À corriger » is written anew, whole, at each « Vérifier ». */
export const findingRecord = defineRecord(
  'finding',
  { field: 'findingId', prefix: 'A' },
  {
    findingId: required(identifier(), { computed: true, hidden: true }),
    level: required(text({ max: 40, width: 95 }), { computed: true }),
    sheet: required(text({ max: 100, width: 120 }), { computed: true }),
    /** A link to the cell, `F12`. */
    cell: optional(text({ max: 40, width: 75 }), { computed: true }),
    field: optional(text({ max: 120, width: 140 }), { computed: true }),
    content: optional(text({ max: 200 }), { computed: true }),
    problem: required(longText(), { computed: true }),
    remedy: required(longText(), { computed: true }),
    rowId: optional(identifier(), { computed: true }),
  },
);

export type Finding = RecordOf<typeof findingRecord>;
