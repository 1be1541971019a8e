import { parseA1, referenceArea } from '../../books/a1-notation';
import { isTimeZone } from '../../books/serial-date';
import { Refusal } from '../../books/refusal';
import {
  deleteSheet,
  duplicateSheet,
  insertSheet,
  moveSheet,
  renameSheet,
} from '../../books/sheet-list';
import { EnumValue, ServiceObject } from '../../contract';
import { checkRangeName } from './named-range';
import { checkedArea } from './range-place';
import { Sheet } from './sheet';
import { SheetUser } from './sheet-user';
import type { RangeLike, SheetsContext } from './sheets-context';

interface InsertOptions {
  readonly template?: Sheet;
}

/** `Spreadsheet.Spreadsheet`: the workbook and its tabs. */
export class SpreadsheetBook extends ServiceObject {
  readonly gasType = 'Spreadsheet.Spreadsheet';

  constructor(protected readonly context: SheetsContext) {
    super();
  }

  protected get book(): SheetsContext['book'] {
    return this.context.book;
  }

  getId(): string {
    return this.book.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.book.id}/edit`;
  }

  getName(): string {
    return this.book.name;
  }

  rename(name: string): void {
    this.book.name = name;
    this.book.looksChanged();
  }

  getSpreadsheetLocale(): string {
    return this.book.locale.code;
  }

  setSpreadsheetLocale(locale: string): void {
    this.book.setLocale(locale);
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    if (!isTimeZone(timeZone)) throw new Refusal(`Invalid argument: ${timeZone}`);
    this.book.setTimeZone(timeZone);
  }

  getOwner(): SheetUser {
    return new SheetUser(this.book.owner);
  }

  getEditors(): SheetUser[] {
    return [this.book.owner, ...this.book.editors].map((email) => new SheetUser(email));
  }

  private wrap(sheet: Sheet['bookSheet']): Sheet {
    return new Sheet(this.context, sheet);
  }

  getSheets(): Sheet[] {
    return this.book.sheets.map((sheet) => this.wrap(sheet));
  }

  getNumSheets(): number {
    return this.book.sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.book.sheetByName(name);
    return sheet ? this.wrap(sheet) : null;
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.book.sheetById(id);
    return sheet ? this.wrap(sheet) : null;
  }

  getActiveSheet(): Sheet {
    return this.wrap(this.book.activeSheet);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    if (sheet.bookSheet.hidden) sheet.showSheet();
    return sheet.activate();
  }

  getSheetId(): number {
    return this.book.activeSheet.id;
  }

  getSheetName(): string {
    return this.book.activeSheet.name;
  }

  renameActiveSheet(name: string): void {
    renameSheet(this.book, this.book.activeSheet, name);
  }

  duplicateActiveSheet(): Sheet {
    return this.wrap(duplicateSheet(this.book, this.book.activeSheet));
  }

  deleteActiveSheet(): Sheet {
    deleteSheet(this.book, this.book.activeSheet);
    return this.getActiveSheet();
  }

  deleteSheet(sheet: Sheet): void {
    Sheet.remove(sheet);
  }

  /** 1-based. */
  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.book.sheets.length)
      throw new Refusal('Invalid argument: position');
    moveSheet(this.book, this.book.activeSheet, position);
  }

  /** Any of name, index and options may be left out. Without an index, after the active sheet. */
  insertSheet(...args: readonly (string | number | InsertOptions)[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string');
    const index = args.find((arg) => typeof arg === 'number');
    const options = args.find((arg) => typeof arg === 'object');
    const template = options?.template?.bookSheet;
    const sheet = insertSheet(this.book, {
      index: index ?? this.book.sheets.indexOf(this.book.activeSheet) + 1,
      ...(name === undefined ? {} : { name }),
      ...(template ? { template } : {}),
    });
    return this.wrap(sheet);
  }

  getRange(text: string): RangeLike {
    const reference = parseA1(text);
    const named = reference ? undefined : this.getRangeByName(text);
    if (named) return named;
    const sheet =
      reference?.sheetName === undefined
        ? this.book.activeSheet
        : this.book.sheetByName(reference.sheetName);
    if (!reference || !sheet) throw new Refusal('Range not found');
    return this.context.range(sheet, checkedArea(sheet, referenceArea(reference, sheet)));
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

  toast(message: string, title = '', seconds: number | null = 5): void {
    this.context.toast(message, title, seconds ?? -1);
  }
}
