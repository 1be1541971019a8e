import type { Book } from '../books/book';
import { bookToXlsx, type WrittenXlsx } from './book-to-xlsx';
import { replaceBook } from './replace-book';
import { UnreadableXlsx } from './unreadable-xlsx';
import { type ReadXlsx, xlsxToBook } from './xlsx-to-book';

/** Why the file was not opened; or where the workbook of before is, and what of the file was not read. */
export type OpenedFile =
  { readonly refused: string } | { readonly kept: string; readonly notRead: readonly string[] };

interface BookFilesParts {
  readonly book: Book;
  /** A script holds cells of the workbook while it runs. */
  readonly isBusy: () => boolean;
  /** Saves the workbook as it is under another name, and answers this name. */
  readonly keepAside: () => string;
  /** Called when another workbook has taken the place. */
  readonly opened: () => void;
}

const BUSY = 'Un script est en cours : ouvrez ce fichier quand il aura fini.';

/** The workbook as a file that leaves, and a file that becomes the workbook. */
export class BookFiles {
  constructor(private readonly parts: BookFilesParts) {}

  fileName(): string {
    return `${this.parts.book.name}.xlsx`;
  }

  download(): Promise<WrittenXlsx> {
    return bookToXlsx(this.parts.book);
  }

  /** The workbook is replaced only once the whole file is read. */
  async open(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
    const { book, isBusy, keepAside, opened } = this.parts;
    let read: ReadXlsx;
    try {
      read = await xlsxToBook(bytes, {
        locale: book.locale.code,
        timeZone: book.timeZone,
        name: fileName.replace(/\.xlsx$/i, '').trim() || book.name,
        owner: book.owner,
        now: book.now,
        idsAfter: book.newId(),
      });
    } catch (error) {
      if (error instanceof UnreadableXlsx) return { refused: error.message };
      throw error;
    }
    if (isBusy()) return { refused: BUSY };
    const kept = keepAside();
    replaceBook(book, read.book);
    opened();
    return { kept, notRead: read.notRead };
  }
}
