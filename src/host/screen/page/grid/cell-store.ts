import type { CellView, Look, RowBlock } from '../../view-wire';
import type { CellPlace, KnownCells } from './book-view';

/** A cell to draw anew; without `cell` it is blank now. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: CellView | undefined;
}

interface KnownRow {
  readonly revision: number;
  readonly cells: readonly CellView[];
}

/** Cells told by the host so far, by row, each row with the revision it was read at. */
export class CellStore implements KnownCells {
  private readonly sheets = new Map<string, Map<number, KnownRow>>();
  private readonly known = new Map<number, Look>();

  cell({ sheetId, row, column }: CellPlace): CellView | undefined {
    return this.sheets
      .get(sheetId)
      ?.get(row)
      ?.cells.find((cell) => cell.column === column);
  }

  *rows(sheetId: string): Iterable<readonly [number, readonly CellView[]]> {
    for (const [row, { cells }] of this.sheets.get(sheetId) ?? []) yield [row, cells];
  }

  looks(): ReadonlyMap<number, Look> {
    return this.known;
  }

  /** The first and last of these rows that are not known at this revision. */
  missing(
    sheetId: string,
    {
      from,
      to,
      revision,
    }: { readonly from: number; readonly to: number; readonly revision: number },
  ): { readonly from: number; readonly to: number } | undefined {
    const sheet = this.sheets.get(sheetId);
    const isStale = (row: number): boolean => (sheet?.get(row)?.revision ?? -1) < revision;
    let first = from;
    let last = to;
    while (first <= last && !isStale(first)) first += 1;
    while (last > first && !isStale(last)) last -= 1;
    return first <= last ? { from: first, to: last } : undefined;
  }

  /** Keeps a block and answers what differs from what was known. */
  add(block: RowBlock): CellChange[] {
    for (const [number, look] of Object.entries(block.looks)) this.known.set(Number(number), look);
    const sheet = this.sheetOf(String(block.sheetId));
    return block.rows.flatMap((cells, index) => {
      const row = block.from + index;
      const before = sheet.get(row)?.cells ?? [];
      sheet.set(row, { revision: block.revision, cells });
      return rowChanges(row, before, cells);
    });
  }

  forget(): void {
    this.sheets.clear();
  }

  private sheetOf(sheetId: string): Map<number, KnownRow> {
    const known = this.sheets.get(sheetId) ?? new Map<number, KnownRow>();
    this.sheets.set(sheetId, known);
    return known;
  }
}

function rowChanges(
  row: number,
  before: readonly CellView[],
  after: readonly CellView[],
): CellChange[] {
  const old = new Map(before.map((cell) => [cell.column, cell]));
  const changes: CellChange[] = [];
  for (const cell of after) {
    if (!looksSame(old.get(cell.column), cell)) changes.push({ row, column: cell.column, cell });
    old.delete(cell.column);
  }
  for (const column of old.keys()) changes.push({ row, column, cell: undefined });
  return changes;
}

const looksSame = (a: CellView | undefined, b: CellView): boolean =>
  a !== undefined &&
  a.text === b.text &&
  a.look === b.look &&
  a.side === b.side &&
  a.link === b.link;
