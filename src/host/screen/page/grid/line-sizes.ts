import type { ICommandInfo, IRange } from '@univerjs/presets';
import type { SheetView } from './book-view';
import type { GridPlace } from './grid-place';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './workbook-data';

/** Rows or columns that a person made otherwise. */
export interface LineSizing {
  readonly sheetId: string;
  readonly axis: 'rows' | 'columns';
  /** 1-based. */
  readonly at: number;
  readonly count: number;
  /** Pixels, or as much as what they hold needs: their border was double-clicked. */
  readonly size: number | 'fit';
}

interface SizeParams {
  readonly subUnitId?: string;
  readonly ranges?: readonly IRange[];
  readonly colWidth?: number | Readonly<Record<number, number>>;
  readonly rowHeight?: number | Readonly<Record<number, number>>;
}

/** The grid's last step of each of its ways to a new size; what it would have set is sent to the host instead. */
const SIZED = {
  'sheet.mutation.set-worksheet-col-width': 'columns',
  'sheet.mutation.set-worksheet-row-height': 'rows',
} as const;

const FITTED = {
  'sheet.command.set-col-auto-width': 'columns',
  'sheet.command.set-row-is-auto-height': 'rows',
} as const;

const SMALLEST = 2;

/** Nothing when the command makes no size. `selected` is for commands on the selection. */
export function sizedLines(
  { id, params }: Readonly<ICommandInfo>,
  selected: GridPlace | undefined,
): readonly LineSizing[] | undefined {
  // The parameters of the four commands named above; the grid types them as `object`.
  const {
    subUnitId = selected?.sheetId,
    ranges,
    colWidth,
    rowHeight,
  } = (params ?? {}) as SizeParams;
  const axis = SIZED[id as keyof typeof SIZED] ?? FITTED[id as keyof typeof FITTED]; // may be none of them
  if (axis === undefined || subUnitId === undefined) return undefined;
  const size = id in FITTED ? 'fit' : (colWidth ?? rowHeight);
  if (typeof size === 'object' || size === undefined) return undefined;
  const rounded = size === 'fit' ? size : Math.max(SMALLEST, Math.round(size));
  const found =
    ranges?.map((range) => spanOf(range, axis)) ?? (selected ? [selectedSpan(selected, axis)] : []);
  return joined(found).map((span) => ({ sheetId: subUnitId, axis, ...span, size: rounded }));
}

interface Span {
  readonly at: number;
  readonly count: number;
}

const spanOf = (range: IRange, axis: 'rows' | 'columns'): Span =>
  axis === 'rows'
    ? { at: range.startRow + 1, count: range.endRow - range.startRow + 1 }
    : { at: range.startColumn + 1, count: range.endColumn - range.startColumn + 1 };

const selectedSpan = (place: GridPlace, axis: 'rows' | 'columns'): Span =>
  axis === 'rows'
    ? { at: place.row, count: place.rows }
    : { at: place.column, count: place.columns };

/** Neighbours as one: all columns of a sheet come one by one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.at - b.at)) {
    const last = all.at(-1);
    if (last && last.at + last.count === span.at) {
      all[all.length - 1] = { at: last.at, count: last.count + span.count };
    } else all.push(span);
  }
  return all;
}

/** The sizes to return to. */
export function sizesBefore(
  sheets: readonly SheetView[],
  lines: readonly LineSizing[],
): LineSizing[] {
  return lines.flatMap(({ sheetId, axis, at, count }) => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    const known = sheet && sizesOf(sheet, axis);
    const found: LineSizing[] = [];
    for (let line = at; line < at + count; line += 1) {
      const size = known?.[line] ?? usualSize(axis);
      const last = found.at(-1);
      if (last?.size === size) found[found.length - 1] = { ...last, count: last.count + 1 };
      else found.push({ sheetId, axis, at: line, count: 1, size });
    }
    return found;
  });
}

/** Lines whose size the workbook now tells otherwise than the grid was told. */
export function resizedLines(before: SheetView, next: SheetView): LineSizing[] {
  return (['rows', 'columns'] as const).flatMap((axis) => {
    const [old, now] = [sizesOf(before, axis), sizesOf(next, axis)];
    const usual = usualSize(axis);
    const lines = Object.keys({ ...old, ...now }).map(Number);
    return lines
      .map((at) => ({ sheetId: next.id, axis, at, count: 1, size: now[at] ?? usual }))
      .filter(({ at, size }) => size !== (old[at] ?? usual));
  });
}

type Axis = LineSizing['axis'];

const sizesOf = ({ rowHeights, columnWidths }: SheetView, axis: Axis) =>
  axis === 'rows' ? rowHeights : columnWidths;

const usualSize = (axis: Axis): number =>
  axis === 'rows' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
