import type { AreaView } from './book-view';
import type { BandingWire, SheetWire } from './book-wire';
import { cellToDraw, forEachCell, type DraftRows, type StyleList } from './decode-book';

/** Alternating colours lie under the cells' own colours. */
export function paintBandings(rows: DraftRows, wire: SheetWire, styles: StyleList): void {
  for (const banding of wire.bandings) {
    forEachCell(banding.area, (row, column) => {
      const color = bandColor(banding, row, column);
      if (!color) return;
      const cell = cellToDraw(rows, row, column);
      const own = styles.all[cell.style ?? 0] ?? {};
      if (!own.background) cell.style = styles.withBackground(cell.style ?? 0, color);
    });
  }
}

function bandColor(banding: BandingWire, row: number, column: number): string | undefined {
  const { area, axis, header, first, second, footer } = banding;
  const [line, count] = lineOf(area, axis === 'rows' ? row : column, axis);
  if (header && line === 0) return header;
  if (footer && line === count - 1) return footer;
  return (line - (header ? 1 : 0)) % 2 === 0 ? first : second;
}

const lineOf = (
  area: AreaView,
  at: number,
  axis: 'rows' | 'columns',
): [line: number, count: number] =>
  axis === 'rows' ? [at - area.row, area.rows] : [at - area.column, area.columns];
