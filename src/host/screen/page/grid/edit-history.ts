import type { KnownCells } from './book-view';
import type { GridEdit } from './grid-guard';

/** One edit and the edit that takes it back. */
export interface EditStep {
  readonly before: GridEdit;
  readonly after: GridEdit;
}

const KEPT = 100;

/** What this person typed, to undo and redo it; each step goes to the host as typing does. */
export class EditHistory {
  private readonly done: EditStep[] = [];
  private readonly undone: EditStep[] = [];

  /** The texts that would have to be typed to return to what is there now. */
  textsBefore(cells: KnownCells, edit: GridEdit): GridEdit {
    const texts = edit.texts.map((line, row) =>
      line.map((_, column) => {
        const place = { sheetId: edit.sheetId, row: edit.row + row, column: edit.column + column };
        const cell = cells.cell(place);
        return cell?.edited ?? cell?.text ?? '';
      }),
    );
    return { ...edit, texts };
  }

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

  back(): GridEdit | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step?.before;
  }

  forward(): GridEdit | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step?.after;
  }
}
