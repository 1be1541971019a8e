import type { BookSheet } from '../../src/host/books/book-sheet';
import type { CellValue } from '../../src/host/books/cell-value';

/** Fills a sheet with rows of texts and numbers, one column in two. */
export function fillSheet(sheet: BookSheet, size: { rows: number; columns: number }): void {
  const { grid } = sheet;
  grid.rowCount = size.rows;
  for (let row = 1; row <= size.rows; row += 1) {
    const cells = Array.from({ length: size.columns }, (_, column): CellValue =>
      column % 2 === 0 ? `texte ${row % 500}` : row * column,
    );
    grid.writeRow(row, 1, cells);
  }
}
