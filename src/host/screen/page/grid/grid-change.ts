import type { CellGesture } from '../../gestures/cell-gestures';
import type { GridEdit } from './grid-guard';
import type { LineSizing } from './line-sizes';

/** What a person did in the grid, as it is sent to the host. */
export type GridChange =
  | { readonly kind: 'typed'; readonly edit: GridEdit }
  | { readonly kind: 'lines'; readonly lines: readonly LineSizing[] }
  | { readonly kind: 'gesture'; readonly gesture: CellGesture };
