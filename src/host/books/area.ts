/** A rectangle of cells, 1-based like everything a script says about a sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

export const covers = (outer: Area, inner: Area): boolean =>
  contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export type Axis = 'rows' | 'columns';

/** Across the axis: cells shift between these lines only, not whole rows or columns. */
export interface Band {
  readonly first: number;
  readonly last: number;
}

interface ShiftedLines {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  readonly band?: Band;
}

/** Lines, or a band of cells, inserted or deleted along one axis; a move is told apart. */
export type Shift =
  | ({ readonly kind: 'insert' } & ShiftedLines)
  | ({ readonly kind: 'delete' } & ShiftedLines)
  | {
      readonly kind: 'move';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      /** Line before which the moved lines go, counted before the move. */
      readonly before: number;
    };

/** Where one line ends up, or `undefined` when it is deleted. */
export function shiftLine(line: number, shift: Shift): number | undefined {
  if (shift.kind === 'insert') return line >= shift.at ? line + shift.count : line;
  const end = shift.at + shift.count;
  if (shift.kind === 'delete') {
    if (line < shift.at) return line;
    return line < end ? undefined : line - shift.count;
  }
  if (line >= shift.at && line < end) {
    return shift.before > shift.at ? line + (shift.before - end) : line - (shift.at - shift.before);
  }
  if (shift.before > shift.at)
    return line >= end && line < shift.before ? line - shift.count : line;
  return line >= shift.before && line < shift.at ? line + shift.count : line;
}

/** Where a span of lines ends up; it grows and shrinks with what happens inside it. */
export function shiftSpan(
  start: number,
  end: number,
  shift: Shift,
): readonly [number, number] | undefined {
  if (shift.kind === 'insert') {
    return [
      start >= shift.at ? start + shift.count : start,
      end >= shift.at ? end + shift.count : end,
    ];
  }
  if (shift.kind === 'delete') {
    const cut = shift.at + shift.count;
    if (start >= shift.at && end < cut) return undefined;
    const newStart = start < shift.at ? start : start < cut ? shift.at : start - shift.count;
    const newEnd = end < shift.at ? end : end < cut ? shift.at - 1 : end - shift.count;
    return [newStart, newEnd];
  }
  const whole = shift.at <= start && end < shift.at + shift.count;
  const first = shiftLine(start, shift) ?? start;
  const last = shiftLine(end, shift) ?? end;
  // A span cut by the move keeps its two ends in order, as a reference does.
  return whole || first <= last ? [first, last] : [last, first];
}

/** What is not wholly inside the band of a shift stays where it is. */
export function isInBand(shift: Shift, first: number, last: number): boolean {
  if (shift.kind === 'move' || shift.band === undefined) return true;
  return first >= shift.band.first && last <= shift.band.last;
}

export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const [first, last] =
    shift.axis === 'rows' ? [area.column, lastColumn(area)] : [area.row, lastRow(area)];
  if (!isInBand(shift, first, last)) return area;
  if (shift.axis === 'rows') {
    const span = shiftSpan(area.row, lastRow(area), shift);
    return span && { ...area, row: span[0], rows: span[1] - span[0] + 1 };
  }
  const span = shiftSpan(area.column, lastColumn(area), shift);
  return span && { ...area, column: span[0], columns: span[1] - span[0] + 1 };
}
