import type { Book } from '../books/book';
import { readSaved } from '../books/book-file';

/**
 * The book becomes what another one is: tabs, cells, looks, names. Whoever holds the book goes on holding it, and it keeps its
 * id, its owner and its editors.
 */
export function replaceBook(book: Book, by: Book): void {
  const { fill } = readSaved({ ...by.toSaved(), editors: book.editors });
  for (const key of Object.keys(book.properties)) delete book.properties[key];
  fill(book);
  book.name = by.name;
  book.everythingChanged();
}
