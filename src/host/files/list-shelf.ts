import type { WriteSheet } from 'hucre';
import { cell, type Area } from '../books/area';
import { fixedName } from './file-areas';

/** A tab that Excel does not show, for the lists that do not fit inside a validation rule: one column each. */
export const LIST_SHEET = '_listes';

/** Whether a tab is such a shelf: LibreOffice says « hidden » where Excel said « very hidden ». */
export const isListShelf = ({ name, hidden, veryHidden }: ShelfFacts): boolean =>
  (hidden === true || veryHidden === true) && /^_listes(?: \(\d+\))?$/.test(name);

type ShelfFacts = Pick<WriteSheet, 'name' | 'hidden' | 'veryHidden'>;

export class ListShelf {
  private readonly lists: (readonly string[])[] = [];
  private readonly places = new Map<string, string>();

  constructor(private readonly name: string) {}

  /** Where the list stands. */
  place(items: readonly string[]): string {
    const key = JSON.stringify(items);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.lists.push(items);
    const area: Area = { ...cell(1, this.lists.length), rows: Math.max(1, items.length) };
    const place = fixedName(this.name, area);
    this.places.set(key, place);
    return place;
  }

  sheet(): WriteSheet | undefined {
    if (this.lists.length === 0) return undefined;
    const longest = Math.max(...this.lists.map((items) => items.length));
    const rows = Array.from({ length: longest }, (_, row) =>
      this.lists.map((items) => items[row] ?? null),
    );
    return { name: this.name, rows, veryHidden: true };
  }
}
