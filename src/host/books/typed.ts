import type { CellValue } from './cell-value';

/** What typed text becomes. `format` is given when the text itself shows how it wants to be displayed. */
export type Typed =
  | { readonly kind: 'value'; readonly value: CellValue; readonly format?: string }
  | { readonly kind: 'formula'; readonly text: string };
