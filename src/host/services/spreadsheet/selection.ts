import { Refusal } from '../../books/refusal';
import { type EnumValue, ServiceObject } from '../../contract';
import type { RangeLike, SheetLike, SheetsContext } from './sheets-context';

interface Walking extends RangeLike {
  getNextDataCell(direction: EnumValue): RangeLike;
}

const walks = (range: RangeLike): range is Walking => 'getNextDataCell' in range;

/** What is selected on the active sheet: one range, for a person selects one in the page. */
export class Selection extends ServiceObject {
  readonly gasType = 'Spreadsheet.Selection';

  constructor(private readonly context: SheetsContext) {
    super();
  }

  getActiveSheet(): SheetLike {
    return this.context.sheet(this.context.active.sheet);
  }

  getActiveRange(): RangeLike {
    const { active } = this.context;
    return this.context.range(active.sheet, active.selectionOn(active.sheet));
  }

  getActiveRangeList(): ServiceObject {
    return this.context.rangeList([this.getActiveRange()]);
  }

  getCurrentCell(): RangeLike {
    const { active } = this.context;
    const area = active.selectionOn(active.sheet);
    return this.context.range(active.sheet, { ...area, rows: 1, columns: 1 });
  }

  /** From the current cell to the edge of the block in this direction. */
  getNextDataRange(direction: EnumValue): RangeLike {
    const from = this.getCurrentCell();
    if (!walks(from)) throw new Refusal('Range not found');
    const [a, b] = [from.area, from.getNextDataCell(direction).area];
    return this.context.range(from.bookSheet, {
      row: Math.min(a.row, b.row),
      column: Math.min(a.column, b.column),
      rows: Math.abs(a.row - b.row) + 1,
      columns: Math.abs(a.column - b.column) + 1,
    });
  }
}
