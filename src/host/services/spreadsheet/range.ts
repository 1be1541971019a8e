import { type Area, lastColumn, lastRow } from '../../books/area';
import type { CellStyle, StylePatch } from '../../books/cell-style';
import { Refusal } from '../../books/refusal';
import type { EnumValue } from '../../contract';
import { applyBanding, Banding } from './banding';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  lineLocation,
  metadataAt,
} from './developer-metadata';
import { RangeActions } from './range-actions';
import { checkShape } from './range-values';
import { TextStyle } from './rich-text';
import { Filter } from './sheet-filter';
import type { RangeLike } from './sheets-context';
import { TextFinder } from './text-finder';

type BandingArguments = readonly [theme?: EnumValue, header?: boolean, footer?: boolean];

/** `Spreadsheet.Range`, whole. */
export class Range extends RangeActions {
  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.context, () => [this], text);
  }

  createFilter(): Filter {
    this.toWrite();
    if (this.bookSheet.filter) {
      throw new Refusal("You can't create a filter in a sheet that already has a filter.");
    }
    this.bookSheet.filter = { area: this.area, criteria: {} };
    this.context.book.looksChanged();
    return new Filter(this.context, this.bookSheet);
  }

  /** The filter of the sheet, wherever the range is: so does the real service. */
  getFilter(): Filter | null {
    return this.bookSheet.filter ? new Filter(this.context, this.bookSheet) : null;
  }

  applyRowBanding(...args: BandingArguments): Banding {
    return this.band('rows', args);
  }

  applyColumnBanding(...args: BandingArguments): Banding {
    return this.band('columns', args);
  }

  private band(
    axis: 'rows' | 'columns',
    [theme, header = true, footer = false]: BandingArguments,
  ): Banding {
    this.toWrite();
    return applyBanding(this.context, this, { axis, theme, header, footer });
  }

  getBandings(): Banding[] {
    const { row, column } = this.area;
    const meets = (area: Area): boolean =>
      area.row <= lastRow(this.area) &&
      lastRow(area) >= row &&
      area.column <= lastColumn(this.area) &&
      lastColumn(area) >= column;
    return this.bookSheet.bandings
      .filter((banding) => meets(banding.area))
      .map((banding) => new Banding(this.context, this.bookSheet, banding.id));
  }

  addDeveloperMetadata(...args: readonly (string | EnumValue)[]): this {
    addMetadata(this.context, lineLocation(this), args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.context, lineLocation(this));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.context, lineLocation(this));
  }

  getTextStyle(): TextStyle {
    return new TextStyle(styleFacts(this.bookSheet.style(this.area.row, this.area.column)));
  }

  getTextStyles(): TextStyle[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, y) =>
      Array.from(
        { length: columns },
        (__, x) => new TextStyle(styleFacts(this.bookSheet.style(row + y, column + x))),
      ),
    );
  }

  setTextStyle(style: TextStyle): this {
    return this.patch(style.facts);
  }

  setTextStyles(styles: readonly (readonly TextStyle[])[]): this {
    checkShape(styles, this.area.rows, this.area.columns);
    this.toWrite();
    styles.forEach((line, y) =>
      line.forEach((style, x) => {
        const cell = { row: this.area.row + y, column: this.area.column + x, rows: 1, columns: 1 };
        const patch: StylePatch = style.facts;
        this.bookSheet.patchStyles(cell, patch);
      }),
    );
    return this;
  }

  /** As Ctrl and an arrow: to the edge of the filled block, or to the next filled cell. */
  getNextDataCell(direction: EnumValue): RangeLike {
    const [down, right] = STEPS[direction.name] ?? [0, 0];
    let { row, column } = this.area;
    const inside = (y: number, x: number): boolean =>
      y >= 1 && x >= 1 && y <= this.bookSheet.rowCount && x <= this.bookSheet.columnCount;
    const filled = (y: number, x: number): boolean =>
      inside(y, x) && this.bookSheet.value(y, x) !== null;
    const inBlock = filled(row, column) && filled(row + down, column + right);
    while (inside(row + down, column + right)) {
      if (inBlock && !filled(row + down, column + right)) break;
      row += down;
      column += right;
      if (!inBlock && filled(row, column)) break;
    }
    return this.other({ row, column, rows: 1, columns: 1 });
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

function styleFacts(style: CellStyle): Readonly<Record<string, string | number | boolean>> {
  return {
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    fontFamily: style.fontFamily ?? 'Arial',
    fontSize: style.fontSize ?? 10,
    fontColor: style.fontColor ?? '#000000',
  };
}
