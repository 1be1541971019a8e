import { covers, type Area } from '../../books/area';
import type { Book } from '../../books/book';
import type { BookSheet } from '../../books/book-sheet';
import { mapReferences, type Corner, type ReferenceToken } from '../../books/formula-text';
import { rewritten } from '../../books/structure';
import { keepCells, putCells, wipeCells } from './kept-cells';

export interface Move {
  readonly from: { readonly sheet: BookSheet; readonly area: Area };
  readonly to: { readonly sheet: BookSheet; readonly row: number; readonly column: number };
}

/** A formula that followed cells that moved; where it stands, and its text before and after. */
export interface FollowedFormula {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Cut and pasted by hand: the cells go with all they have, and what points at cells that moved follows them. A formula that moved
 * still points at what it pointed at. Answers the formulas that stayed where they are and were rewritten.
 */
export function moveCells(book: Book, move: Move): readonly FollowedFormula[] {
  const { from, to } = move;
  const formulas = followFormulas(book, move);
  const cells = keepCells(from.sheet, from.area);
  wipeCells(from.sheet, from.area);
  putCells(to.sheet, to, cells);
  if (from.sheet !== to.sheet) nameOtherSheet(move);
  moveOverlays(book, move);
  book.everythingChanged();
  return formulas;
}

/** Named ranges and merged cells that lie wholly in what moves. */
export function moveOverlays(book: Book, move: Move): void {
  const { from, to } = move;
  for (const named of book.namedRanges) {
    if (named.sheetId !== from.sheet.id || !covers(from.area, named.area)) continue;
    named.sheetId = to.sheet.id;
    named.area = shiftedBy(named.area, move);
  }
  const merged = from.sheet.merges.filter((area) => covers(from.area, area));
  if (merged.length === 0) return;
  from.sheet.merges = from.sheet.merges.filter((area) => !merged.includes(area));
  to.sheet.merges = [...to.sheet.merges, ...merged.map((area) => shiftedBy(area, move))];
}

/** While the cells still stand where they were. */
function followFormulas(book: Book, move: Move): FollowedFormula[] {
  const found: FollowedFormula[] = [];
  for (const sheet of book.sheets) {
    sheet.grid.rows.forEach((line, index) =>
      line?.formulas?.forEach((before, at) => {
        if (before === undefined) return;
        const after = rewritten(before, (text) =>
          mapReferences(text, (token) => followed(token, sheet, move)),
        );
        if (after === before) return;
        const [row, column] = [index + 1, at + 1];
        sheet.grid.setFormula(row, column, after);
        found.push({ sheetId: sheet.id, row, column, before, after });
      }),
    );
  }
  return found;
}

const shiftedBy = (area: Area, { from, to }: Move): Area => ({
  ...area,
  row: area.row + to.row - from.area.row,
  column: area.column + to.column - from.area.column,
});

/** The reference after the move; formulas are still where they were. */
function followed(token: ReferenceToken, onSheet: BookSheet, { from, to }: Move): ReferenceToken {
  const name = (token.sheetName ?? onSheet.name).toLowerCase();
  const area = areaOf(token);
  if (name !== from.sheet.name.toLowerCase() || !area || !covers(from.area, area)) return token;
  const shifted = (corner: Corner): Corner => ({
    ...corner,
    row: (corner.row ?? 1) + to.row - from.area.row,
    column: (corner.column ?? 1) + to.column - from.area.column,
  });
  return {
    ...token,
    sheetName: from.sheet === to.sheet ? token.sheetName : to.sheet.name,
    start: shifted(token.start),
    end: token.end && shifted(token.end),
  };
}

/** In formulas that now stand on another sheet, what was meant without a name was on the first one. */
function nameOtherSheet(move: Move): void {
  const { from, to } = move;
  const moved = shiftedBy(from.area, move);
  for (let row = moved.row; row < moved.row + moved.rows; row += 1) {
    for (let column = moved.column; column < moved.column + moved.columns; column += 1) {
      const formula = to.sheet.grid.formula(row, column);
      if (formula === undefined) continue;
      const named = rewritten(formula, (text) =>
        mapReferences(text, (token) =>
          token.sheetName === undefined ? { ...token, sheetName: from.sheet.name } : token,
        ),
      );
      to.sheet.grid.setFormula(row, column, named);
    }
  }
}

function areaOf({ start, end }: ReferenceToken): Area | undefined {
  const last = end ?? start;
  const { row, column } = start;
  if (row === undefined || column === undefined) return undefined;
  if (last.row === undefined || last.column === undefined) return undefined;
  return { row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
}
