import { parseA1, referenceArea } from '../../books/a1-notation';
import { Refusal } from '../../books/refusal';
import type { EnumValue, ServiceObject } from '../../contract';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
} from './developer-metadata';
import { checkRangeName } from './named-range';
import { checkedArea } from './range-place';
import { Selection } from './selection';
import type { Sheet } from './sheet';
import { SpreadsheetTabs } from './spreadsheet-tabs';
import type { RangeLike } from './sheets-context';
import { TextFinder } from './text-finder';

/** `Spreadsheet.Spreadsheet`, whole: the tabs, and what is reached across them. */
export class SpreadsheetBook extends SpreadsheetTabs {
  getRange(text: string): RangeLike {
    const reference = parseA1(text);
    const named = reference ? undefined : this.getRangeByName(text);
    if (named) return named;
    const sheet =
      reference?.sheetName === undefined
        ? this.context.active.sheet
        : this.book.sheetByName(reference.sheetName);
    if (!reference || !sheet) throw new Refusal('Range not found');
    return this.context.range(
      sheet,
      checkedArea(sheet, referenceArea(reference, sheet)),
      reference,
    );
  }

  getRangeList(texts: readonly string[]): ServiceObject {
    return this.context.rangeList(texts.map((text) => this.getRange(text)));
  }

  getRangeByName(name: string): RangeLike | null {
    const named = this.book.namedArea(name);
    const sheet = named && this.book.sheetById(named.sheet.id);
    return named && sheet ? this.context.range(sheet, named.area) : null;
  }

  setNamedRange(name: string, range: RangeLike): void {
    checkRangeName(name);
    const others = this.book.namedRanges.filter(
      (other) => other.name.toLowerCase() !== name.toLowerCase(),
    );
    this.book.namedRanges = [...others, { name, sheetId: range.bookSheet.id, area: range.area }];
    this.book.everythingChanged();
  }

  removeNamedRange(name: string): void {
    const before = this.book.namedRanges.length;
    this.book.namedRanges = this.book.namedRanges.filter((named) => named.name !== name);
    if (this.book.namedRanges.length === before)
      throw new Refusal(`The named range "${name}" does not exist.`);
    this.book.everythingChanged();
  }

  getNamedRanges(): ServiceObject[] {
    return this.book.namedRanges.map((named) => this.context.namedRange(named));
  }

  getProtections(type: EnumValue): ServiceObject[] {
    return this.book.protections
      .filter((protection) => protection.kind === type.name)
      .map((protection) => this.context.protection(protection));
  }

  getSelection(): Selection {
    return new Selection(this.context);
  }

  getActiveRange(): RangeLike {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveCell(): RangeLike {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): RangeLike {
    return this.getActiveCell();
  }

  setActiveRange(range: RangeLike): RangeLike {
    return this.getActiveSheet().setActiveRange(range);
  }

  setCurrentCell(cell: RangeLike): RangeLike {
    return this.setActiveRange(cell);
  }

  getDataRange(): RangeLike {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  appendRow(contents: readonly unknown[]): Sheet {
    return this.getActiveSheet().appendRow(contents);
  }

  createTextFinder(text: string): TextFinder {
    const whole = (): RangeLike[] => this.getSheets().map((sheet) => sheet.getDataRange());
    return new TextFinder(this.context, whole, text);
  }

  addDeveloperMetadata(...args: readonly (string | EnumValue)[]): this {
    addMetadata(this.context, { type: 'SPREADSHEET' }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.context, { type: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.context, { type: 'SPREADSHEET' });
  }

  toast(message: string, title = '', seconds: number | null = 5): void {
    this.context.toast(message, title, seconds ?? -1);
  }
}
