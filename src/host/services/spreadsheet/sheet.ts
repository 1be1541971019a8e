import { parseA1, referenceArea } from '../../books/a1-notation';
import { deleteSheet, duplicateSheet, hideSheet, renameSheet } from '../../books/sheet-list';
import { EnumValue, type ServiceObject } from '../../contract';
import { Refusal } from '../../books/refusal';
import { Selection } from './selection';
import { SheetOverlays } from './sheet-overlays';
import { colorOf } from './cell-color';
import type { RangeLike } from './sheets-context';

/** `Spreadsheet.Sheet`, whole: what the files above give, and the tab itself. */
export class Sheet extends SheetOverlays {
  getName(): string {
    return this.bookSheet.name;
  }

  getSheetName(): string {
    return this.bookSheet.name;
  }

  setName(name: string): this {
    renameSheet(this.context.book, this.bookSheet, name);
    return this;
  }

  getSheetId(): number {
    return this.bookSheet.id;
  }

  /** 1-based, hidden sheets counted. */
  getIndex(): number {
    return this.context.book.sheets.indexOf(this.bookSheet) + 1;
  }

  getParent(): ServiceObject {
    return this.context.spreadsheet();
  }

  getType(): EnumValue {
    return new EnumValue('Spreadsheet.SheetType', 'GRID');
  }

  activate(): this {
    this.context.active.choose(this.bookSheet);
    return this;
  }

  hideSheet(): this {
    hideSheet(this.context.book, this.bookSheet);
    return this;
  }

  showSheet(): this {
    this.bookSheet.hidden = false;
    this.bookSheet.owner.looksChanged();
    return this;
  }

  isSheetHidden(): boolean {
    return this.bookSheet.hidden;
  }

  getTabColor(): string | null {
    return this.bookSheet.tabColor ?? null;
  }

  setTabColor(color: string | null): this {
    this.bookSheet.tabColor = colorOf(color);
    this.bookSheet.owner.looksChanged();
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.bookSheet.gridlinesHidden;
  }

  setHiddenGridlines(hidden: boolean): this {
    this.bookSheet.gridlinesHidden = hidden;
    this.bookSheet.owner.looksChanged();
    return this;
  }

  isRightToLeft(): boolean {
    return this.bookSheet.rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): this {
    this.bookSheet.rightToLeft = rightToLeft;
    this.bookSheet.owner.looksChanged();
    return this;
  }

  /** Only into the workbook it comes from: the host holds one. */
  copyTo(spreadsheet: ServiceObject): Sheet {
    if (spreadsheet.gasType !== 'Spreadsheet.Spreadsheet')
      throw new Refusal('Invalid argument: spreadsheet');
    return new Sheet(this.context, duplicateSheet(this.context.book, this.bookSheet));
  }

  getSelection(): Selection {
    return new Selection(this.context);
  }

  getActiveRange(): RangeLike {
    return this.context.range(this.bookSheet, this.context.active.selectionOn(this.bookSheet));
  }

  getActiveCell(): RangeLike {
    const area = this.context.active.selectionOn(this.bookSheet);
    return this.context.range(this.bookSheet, { ...area, rows: 1, columns: 1 });
  }

  getCurrentCell(): RangeLike {
    return this.getActiveCell();
  }

  setActiveRange(range: RangeLike): RangeLike {
    this.context.active.choose(range.bookSheet, range.area);
    return range;
  }

  setCurrentCell(cell: RangeLike): RangeLike {
    return this.setActiveRange(cell);
  }

  setActiveSelection(place: RangeLike | string): RangeLike {
    if (typeof place !== 'string') return this.setActiveRange(place);
    const reference = parseA1(place);
    if (!reference) throw new Refusal('Range not found');
    return this.setActiveRange(
      this.context.range(this.bookSheet, referenceArea(reference, this.bookSheet)),
    );
  }

  /** Used by the spreadsheet, which owns the list of tabs. */
  static remove(sheet: Sheet): void {
    sheet.checkMayEdit();
    deleteSheet(sheet.context.book, sheet.bookSheet);
  }
}
