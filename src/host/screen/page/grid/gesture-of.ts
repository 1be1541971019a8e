import type { ICommandInfo, IRange } from '@univerjs/presets';
import type { Block, CellGesture } from '../../gestures/cell-gestures';

interface FillParams {
  readonly subUnitId?: string;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
  readonly applyType?: 'COPY' | 'SERIES';
}

interface MoveParams {
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
  readonly fromRange: IRange;
  readonly toRange: IRange;
}

/** The grid's fill handle, and cells dragged by the edge of their selection, as the host makes them. */
export function gestureOf(
  { id, params }: Readonly<ICommandInfo>,
  shown: string | undefined,
): CellGesture | undefined {
  // The parameters of the two commands named below; the grid types them as `object`.
  if (id === 'sheet.command.auto-fill') {
    const { subUnitId = shown, sourceRange, targetRange, applyType } = params as FillParams;
    const from = blockOf(sourceRange, subUnitId);
    const to = blockOf(targetRange, subUnitId);
    return from && to && { kind: 'fill', from, to, copy: applyType === 'COPY' };
  }
  if (id !== 'sheet.command.move-range') return undefined;
  const { fromSubUnitId = shown, toSubUnitId = shown, fromRange, toRange } = params as MoveParams;
  const from = blockOf(fromRange, fromSubUnitId);
  const to = blockOf(toRange, toSubUnitId);
  return from && to && { kind: 'move', from, to };
}

export function blockOf(range: IRange, sheetId: string | undefined): Block | undefined {
  if (sheetId === undefined) return undefined;
  const { startRow, startColumn, endRow, endColumn } = range;
  return {
    sheetId: Number(sheetId),
    area: {
      row: startRow + 1,
      column: startColumn + 1,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    },
  };
}
