import { lastColumn, lastRow, type Area } from '../../books/area';
import { cellName } from '../../books/a1-notation';
import type { Book } from '../../books/book';
import type { BookSheet } from '../../books/book-sheet';
import { copyArea } from '../../books/copy-area';
import { mayPour } from '../../books/formula-prepare';
import { checkMayEdit, warningsFor } from '../../books/protection-check';
import { Refusal } from '../../books/refusal';
import type { UserEditResult } from '../../books/user-edit';
import { fillCells } from './fill-cells';
import { keepCells, putCells, type KeptCells } from '../../books/kept-cells';
import { moveCells, moveOverlays, type FollowedFormula, type Move } from '../../books/move-cells';

export interface Block {
  readonly sheetId: number;
  readonly area: Area;
}

/** What a person does to a block of cells at once; 1-based. */
export type CellGesture =
  /** The fill handle: `to` holds `from` and what is filled from it. With `copy` nothing is continued. */
  | { readonly kind: 'fill'; readonly from: Block; readonly to: Block; readonly copy: boolean }
  /** Cells of this workbook pasted with their formulas and looks; `to` is the selection, filled by repeating. */
  | { readonly kind: 'paste'; readonly from: Block; readonly to: Block }
  /** Cut and pasted, or dragged: formulas follow. */
  | { readonly kind: 'move'; readonly from: Block; readonly to: Block }
  /** An earlier gesture is taken back. */
  | { readonly kind: 'undo'; readonly id: number };

/** `undo` is what takes the gesture back. A warning is told before anything is done. */
export type GestureAnswer = { readonly undo: number | undefined } | { readonly warning: string };

interface Undo {
  readonly id: number;
  readonly kept: readonly { readonly sheetId: number; readonly cells: KeptCells }[];
  readonly formulas: readonly FollowedFormula[];
  readonly moved: Move | undefined;
}

interface SheetArea {
  readonly sheet: BookSheet;
  readonly area: Area;
}

const KEPT = 100;
const WHOLE = { contents: true, looks: true, rules: true } as const;

/** A person's gestures on blocks of cells, each one edit that can be taken back. */
export class CellGestures {
  private readonly undos: Undo[] = [];
  private count = 0;

  constructor(
    private readonly book: Book,
    private readonly edited: (result: UserEditResult) => void,
  ) {}

  /** Throws a Refusal. */
  make(gesture: CellGesture, confirmed: boolean): GestureAnswer {
    if (gesture.kind === 'undo') return this.takeBack(gesture.id);
    const from = this.blockOf(gesture.from);
    const to = this.blockOf(gesture.kind === 'fill' ? gesture.to : pasted(gesture));
    const touched = gesture.kind === 'move' ? [from, to] : [to];
    const warning = this.check(touched);
    if (warning !== undefined && !confirmed) return { warning };
    const kept = touched.map(({ sheet, area }) => {
      return { sheetId: sheet.id, cells: keepCells(sheet, area) };
    });
    let formulas: readonly FollowedFormula[] = [];
    const move = { from, to: { sheet: to.sheet, row: to.area.row, column: to.area.column } };
    if (gesture.kind === 'move') formulas = moveCells(this.book, move);
    else if (gesture.kind === 'fill') fillCells(this.book, { from, to, copy: gesture.copy });
    else copyArea({ book: this.book, ...from }, to, WHOLE);
    this.edited({ sheetId: to.sheet.id, range: to.area });
    this.count += 1;
    const moved = gesture.kind === 'move' ? move : undefined;
    this.undos.push({ id: this.count, kept, formulas, moved });
    if (this.undos.length > KEPT) this.undos.shift();
    return { undo: this.count };
  }

  private blockOf({ sheetId, area }: Block): SheetArea {
    const sheet = this.book.sheetById(sheetId);
    if (!sheet) throw new Refusal(`no sheet with id ${sheetId}`);
    const [row, column] = [lastRow(area), lastColumn(area)];
    if (row > sheet.rowCount || column > sheet.columnCount || area.row < 1 || area.column < 1) {
      throw new Refusal(`${cellName(row, column)} is outside of the sheet`);
    }
    return { sheet, area };
  }

  /** Answers the warning of a protection that lets go on. */
  private check(touched: readonly SheetArea[]): string | undefined {
    let warning: string | undefined;
    for (const { sheet, area } of touched) {
      checkMayEdit(this.book, { sheetId: sheet.id, area }, this.book.owner);
      warning ??= warningsFor(this.book, { sheetId: sheet.id, area })[0]?.description;
    }
    return warning;
  }

  private takeBack(id: number): GestureAnswer {
    const at = this.undos.findIndex((undo) => undo.id === id);
    const [undo] = at < 0 ? [] : this.undos.splice(at, 1);
    if (!undo) throw new Refusal('Cette action ne peut plus être annulée.');
    const { kept, formulas, moved } = undo;
    if (moved) moveOverlays(this.book, reversed(moved));
    for (const { sheetId, row, column, before, after } of formulas) {
      const sheet = this.book.sheetById(sheetId);
      // One that was typed over since stays as it is.
      if (sheet?.grid.formula(row, column) !== after) continue;
      sheet.grid.setFormula(row, column, before);
      sheet.mayPour ||= mayPour(before);
    }
    for (const { sheetId, cells } of kept) {
      const sheet = this.book.sheetById(sheetId);
      if (!sheet) continue;
      putCells(sheet, cells.area, cells);
      this.edited({ sheetId, range: cells.area });
    }
    this.book.everythingChanged();
    return { undo: undefined };
  }
}

const reversed = ({ from, to }: Move): Move => ({
  from: { sheet: to.sheet, area: { ...from.area, row: to.row, column: to.column } },
  to: { sheet: from.sheet, row: from.area.row, column: from.area.column },
});

/** Where cells come to lie: as they are, or repeated over a selection that is bigger. */
function pasted({ kind, from, to }: { kind: string; from: Block; to: Block }): Block {
  const fitted = (selected: number, copied: number): number =>
    kind === 'paste' && selected > copied ? selected - (selected % copied) : copied;
  const rows = fitted(to.area.rows, from.area.rows);
  const columns = fitted(to.area.columns, from.area.columns);
  return { sheetId: to.sheetId, area: { ...to.area, rows, columns } };
}
