import type { Fields, RowOf } from '../../src/model/define-record';

/** A row with every field blank: a builder then gives what is compulsory, a test what it is about. */
export function blankRow<F extends Fields>(fields: F): RowOf<F> {
  // Required fields are given by each builder that begins with it.
  return Object.fromEntries(Object.keys(fields).map((key) => [key, null])) as unknown as RowOf<F>;
}
