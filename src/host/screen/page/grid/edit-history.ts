import type { KnownCells } from './book-view';
import type { GridChange } from './grid-change';
import type { GridEdit } from './grid-guard';

/** One change and what takes it back; of a gesture the host tells that once it is made. */
export interface EditStep {
  before: GridChange | undefined;
  readonly after: GridChange;
}

const KEPT = 100;

/** What this person did, to undo and redo it; each step goes to the host as the first time. */
export class EditHistory {
  private readonly done: EditStep[] = [];
  private readonly undone: EditStep[] = [];

  add(step: EditStep): void {
    this.done.push(step);
    if (this.done.length > KEPT) this.done.shift();
    this.undone.length = 0;
  }

  /** The step was refused. */
  drop(step: EditStep): void {
    const at = this.done.indexOf(step);
    if (at >= 0) this.done.splice(at, 1);
  }

  back(): EditStep | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step;
  }

  forward(): EditStep | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step;
  }
}

/** The texts that would have to be typed to return to what is there now. */
export function textsBefore(cells: KnownCells, edit: GridEdit): GridEdit {
  const texts = edit.texts.map((line, row) =>
    line.map((_, column) => {
      const place = { sheetId: edit.sheetId, row: edit.row + row, column: edit.column + column };
      const cell = cells.cell(place);
      return cell?.edited ?? cell?.text ?? '';
    }),
  );
  return { ...edit, texts };
}
