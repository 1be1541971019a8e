import { covers, type Area } from './area';
import type { BookSheet } from './book-sheet';
import { mapReferences, type Corner, type ReferenceToken } from './formula-text';
import { rewritten } from './structure';
import type { ConditionalRule } from './sheet-parts';
import type { Workbook } from './workbook';
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
 * Cut and pasted: the cells go with all they have, and what points at cells that moved follows them; what pointed at cells they
 * cover is lost. A formula that moved still points at what it pointed at. Answers the formulas that were rewritten where they stood.
 */
export function moveCells(book: Workbook, move: Move): readonly FollowedFormula[] {
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

/** Named ranges, merged cells and conditional formats that lie wholly in what moves. */
export function moveOverlays(book: Workbook, move: Move): void {
  const { from, to } = move;
  for (const named of book.namedRanges) {
    if (named.sheetId !== from.sheet.id || !covers(from.area, named.area)) continue;
    named.sheetId = to.sheet.id;
    named.area = shiftedBy(named.area, move);
  }
  moveConditionals(move);
  const merged = from.sheet.merges.filter((area) => covers(from.area, area));
  if (merged.length === 0) return;
  from.sheet.merges = from.sheet.merges.filter((area) => !merged.includes(area));
  to.sheet.merges = [...to.sheet.merges, ...merged.map((area) => shiftedBy(area, move))];
}

function moveConditionals(move: Move): void {
  const { from, to } = move;
  const goes = (rule: ConditionalRule): boolean =>
    rule.areas.every((area) => covers(from.area, area));
  const gone = from.sheet.conditionalRules.filter(goes);
  if (gone.length === 0) return;
  const moved = (rule: ConditionalRule): ConditionalRule => {
    const areas = rule.areas.map((area) => shiftedBy(area, move));
    if (rule.boolean?.criteria !== 'CUSTOM_FORMULA') return { ...rule, areas };
    const values = rule.boolean.values.map((value) =>
      typeof value === 'string' ? followedInRule(value, move) : value,
    );
    return { ...rule, areas, boolean: { ...rule.boolean, values } };
  };
  if (from.sheet === to.sheet) {
    // In place: the order of rules decides which colour is seen.
    to.sheet.conditionalRules = to.sheet.conditionalRules.map((rule) =>
      goes(rule) ? moved(rule) : rule,
    );
    return;
  }
  from.sheet.conditionalRules = from.sheet.conditionalRules.filter((rule) => !goes(rule));
  to.sheet.conditionalRules = [...to.sheet.conditionalRules, ...gone.map(moved)];
}

/** The formula of a rule reads the sheet that the rule is on, and names none. */
const followedInRule = (formula: string, move: Move): string =>
  rewritten(formula, (text) =>
    mapReferences(text, (token) => {
      const next = followed(token, move.from.sheet, move);
      const isUnnamed = next !== token && token.sheetName === undefined;
      return next && isUnnamed ? { ...next, sheetName: undefined } : next;
    }),
  );

const followedText = (formula: string, onSheet: BookSheet, move: Move): string =>
  rewritten(formula, (text) => mapReferences(text, (token) => followed(token, onSheet, move)));

/** While the cells still stand where they were. */
function followFormulas(book: Workbook, move: Move): FollowedFormula[] {
  const found: FollowedFormula[] = [];
  for (const sheet of book.sheets) {
    sheet.grid.rows.forEach((line, index) =>
      line?.formulas?.forEach((before, at) => {
        if (before === undefined) return;
        const after = followedText(before, sheet, move);
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

/** The reference after the move, none when its cells are covered; formulas are still where they were. */
function followed(
  token: ReferenceToken,
  onSheet: BookSheet,
  move: Move,
): ReferenceToken | undefined {
  const { from, to } = move;
  const name = (token.sheetName ?? onSheet.name).toLowerCase();
  const area = areaOf(token);
  if (!area) return token;
  const isOn = (sheet: BookSheet): boolean => sheet.name.toLowerCase() === name;
  if (!isOn(from.sheet) || !covers(from.area, area)) {
    return isOn(to.sheet) && covers(shiftedBy(from.area, move), area) ? undefined : token;
  }
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
