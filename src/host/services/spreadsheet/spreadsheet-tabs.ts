import { Refusal } from '../../books/refusal';
import { isTimeZone } from '../../books/serial-date';
import {
  deleteSheet,
  duplicateSheet,
  insertSheet,
  moveSheet,
  renameSheet,
} from '../../books/sheet-list';
import { ServiceObject } from '../../contract';
import { Sheet } from './sheet';
import { SheetUser } from './sheet-user';
import type { SheetsContext } from './sheets-context';

interface InsertOptions {
  readonly template?: Sheet;
}

/** The workbook as a file, and its tabs. */
export abstract class SpreadsheetTabs extends ServiceObject {
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
    return this.wrap(this.context.active.sheet);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    if (sheet.bookSheet.hidden) sheet.showSheet();
    return sheet.activate();
  }

  getSheetId(): number {
    return this.context.active.sheet.id;
  }

  getSheetName(): string {
    return this.context.active.sheet.name;
  }

  renameActiveSheet(name: string): void {
    renameSheet(this.book, this.context.active.sheet, name);
  }

  duplicateActiveSheet(): Sheet {
    return this.wrap(duplicateSheet(this.book, this.context.active.sheet));
  }

  deleteActiveSheet(): Sheet {
    deleteSheet(this.book, this.context.active.sheet);
    return this.getActiveSheet();
  }

  deleteSheet(sheet: Sheet): void {
    Sheet.remove(sheet);
  }

  /** 1-based. */
  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.book.sheets.length)
      throw new Refusal('Invalid argument: position');
    moveSheet(this.book, this.context.active.sheet, position);
  }

  /** Any of name, index and options may be left out. Without an index, after the active sheet. */
  insertSheet(...args: readonly (string | number | InsertOptions)[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string');
    const index = args.find((arg) => typeof arg === 'number');
    const options = args.find((arg) => typeof arg === 'object');
    const template = options?.template?.bookSheet;
    const sheet = insertSheet(this.book, {
      index: index ?? this.book.sheets.indexOf(this.context.active.sheet) + 1,
      ...(name === undefined ? {} : { name }),
      ...(template ? { template } : {}),
    });
    return this.wrap(sheet);
  }
}
