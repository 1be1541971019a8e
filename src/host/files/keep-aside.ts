import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Book } from '../books/book';
import { writeAtomically } from '../docs/atomic-write';

/** Saves the book as it is beside the workspace's own, under the day and hour; answers the name of the file. */
export function keepAside(folder: string, book: Book, now: number): string {
  const moment = new Intl.DateTimeFormat('sv-SE', {
    timeZone: book.timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(now);
  const stem = `classeur-${moment.replace(' ', '-').replaceAll(':', '')}`;
  let name = `${stem}.json`;
  for (let count = 2; existsSync(path.join(folder, name)); count += 1)
    name = `${stem}-${count}.json`;
  writeAtomically(path.join(folder, name), Buffer.from(JSON.stringify(book.toSaved()), 'utf8'));
  return name;
}
