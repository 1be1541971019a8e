import { type Area, covers, intersection } from '../../books/area';
import { forEachCell } from '../../books/book-sheet';
import { clearContents } from '../../books/cell-input';
import { Refusal } from '../../books/refusal';
import { RangeRules } from './range-rules';
import type { RangeLike } from './sheets-context';

const MERGE_MESSAGE = 'You must select all cells in a merged range to merge or unmerge them.';

/** Cells joined and taken apart. */
export abstract class RangeMerges extends RangeRules {
  merge(): this {
    return this.mergeAreas([this.area]);
  }

  mergeAcross(): this {
    const { row, rows } = this.area;
    return this.mergeAreas(
      Array.from({ length: rows }, (_, index) => ({ ...this.area, row: row + index, rows: 1 })),
    );
  }

  mergeVertically(): this {
    const { column, columns } = this.area;
    return this.mergeAreas(
      Array.from({ length: columns }, (_, index) => ({
        ...this.area,
        column: column + index,
        columns: 1,
      })),
    );
  }

  /** Only the top left value stays. */
  private mergeAreas(areas: readonly Area[]): this {
    this.toWrite();
    this.dropMerges();
    for (const area of areas) {
      if (area.rows * area.columns === 1) continue;
      this.bookSheet.merges.push(area);
      forEachCell(area, (row, column) => {
        if (row !== area.row || column !== area.column)
          clearContents(this.target, { row, column, rows: 1, columns: 1 });
      });
    }
    this.bookSheet.owner.looksChanged();
    return this;
  }

  private dropMerges(): void {
    const touched = this.bookSheet.merges.filter((merge) => intersection(merge, this.area));
    if (touched.some((merge) => !covers(this.area, merge))) throw new Refusal(MERGE_MESSAGE);
    this.bookSheet.merges = this.bookSheet.merges.filter((merge) => !touched.includes(merge));
  }

  breakApart(): this {
    this.toWrite();
    this.dropMerges();
    this.bookSheet.owner.looksChanged();
    return this;
  }

  isPartOfMerge(): boolean {
    return this.bookSheet.merges.some((merge) => intersection(merge, this.area));
  }

  getMergedRanges(): RangeLike[] {
    return this.bookSheet.merges
      .filter((merge) => intersection(merge, this.area))
      .map((merge) => this.context.range(this.bookSheet, merge));
  }
}
