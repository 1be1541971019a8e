import type { KnownCells } from './book-view';
import type { GridEdit } from './grid-guard';

interface Step {
  readonly before: GridEdit;
  readonly after: GridEdit;
}

const KEPT = 100;

/** What this person typed, to undo and redo it; each step goes to the host as typing does. */
export class EditHistory {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

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

  add(before: GridEdit, after: GridEdit): void {
    this.done.push({ before, after });
    if (this.done.length > KEPT) this.done.shift();
    this.undone.length = 0;
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
