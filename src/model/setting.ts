import { date } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { identifier, longText, text } from './text-fields';

/** A threshold or a factor with its source (`domain.md` §10.15): the law lives in the workbook, not in the code. */
export const settingRecord = defineRecord(
  'setting',
  { field: 'settingKey', prefix: 'S' },
  {
    settingKey: required(identifier(), { computed: true }),
    label: required(text({ max: 160, width: 320 }), { computed: true }),
    value: required(text({ max: 200 })),
    unit: optional(text({ max: 40 }), { computed: true }),
    source: optional(longText()),
    validOn: optional(date()),
    /** From which day it counts: the days before keep the value that stood then. Blank: from the beginning. */
    appliesFrom: optional(date()),
  },
);

export type Setting = RecordOf<typeof settingRecord>;
