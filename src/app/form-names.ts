/** Records that a form of their own shows and saves, one at a time. */
export const FORM_RECORDS = [
  'partner',
  'partnership',
  'closure',
  'site',
  'contact',
  'costItem',
  'income',
  'keyWeight',
  'sample',
  'containerMove',
] as const;

/** Those, and what a screen of its own asks: the facts of a convention, a day of a week. */
export const FORM_NAMES = [...FORM_RECORDS, 'agreement', 'delivery'] as const;

export type FormRecord = (typeof FORM_RECORDS)[number];
export type FormName = (typeof FORM_NAMES)[number];
