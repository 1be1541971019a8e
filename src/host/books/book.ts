import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readSaved, type SavedBook, writeSaved } from './book-file';
import { type BookJson, bookJson } from './book-json';
import { BookSheet } from './book-sheet';
import { type UserEdit, type UserEditResult, userEdit } from './user-edit';
import { type UserSheetAction, userSheetAction } from './user-sheet-action';
import { type BookOptions, Workbook } from './workbook';

export type OpenOptions = Pick<BookOptions, 'now'>;

/** A workbook held in memory, with the meanings of Google Sheets. Everything here is synchronous. */
export class Book extends Workbook {
  /** A new workbook with one empty sheet. */
  static create(options: BookOptions): Book {
    const book = new Book(options);
    book.sheets.push(new BookSheet(book, { id: 0, name: book.freeSheetName() }));
    return book;
  }

  /** Throws `DamagedBookError` when the file is not a book. */
  static fromJson(saved: unknown, options: OpenOptions = {}): Book {
    const { head, fill } = readSaved(saved);
    const book = new Book({ ...head, ...options });
    fill(book);
    return book;
  }

  toSaved(): SavedBook {
    this.recalculate();
    return writeSaved(this);
  }

  static open(file: string, options: OpenOptions = {}): Book {
    return Book.fromJson(JSON.parse(readFileSync(file, 'utf8')), options);
  }

  /** Written beside, then renamed: a reader never sees half a file. */
  save(file: string): void {
    const beside = `${file}.${process.pid}.tmp`;
    writeFileSync(beside, JSON.stringify(this.toSaved()));
    renameSync(beside, file);
  }

  /** What `GET /book.json` shows. */
  toJson(): BookJson {
    return bookJson(this);
  }

  /** A person types or pastes. */
  userEdit(edit: UserEdit): UserEditResult {
    return userEdit(this, edit);
  }

  /** A person works on tabs, rows or columns. */
  userSheetAction(action: UserSheetAction): void {
    userSheetAction(this, action);
  }
}
