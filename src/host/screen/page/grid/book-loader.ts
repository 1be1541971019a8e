import type { BookHead, RowBlock } from '../../view-wire';
import { bookView, sameShape, type BookView } from './book-view';
import { CellStore, type CellChange } from './cell-store';
import { resizedLines, type LineSizing } from './line-sizes';

/** How the loader asks the host. */
export interface BookSource {
  head(): Promise<BookHead>;
  rows(sheetId: string, from: number, to: number): Promise<RowBlock>;
}

/** Who shows what is loaded. */
export interface BookViewer {
  /** The sheets are made otherwise, or shown for the first time: draw all. */
  reshape(view: BookView, cells: CellStore): void;
  paint(sheetId: string, changes: readonly CellChange[], cells: CellStore): void;
  /** Rows and columns have another size. */
  resize(lines: readonly LineSizing[]): void;
  /** Told after each reading, whatever changed. */
  read(view: BookView): void;
}

interface Window {
  readonly sheetId: string;
  readonly from: number;
  readonly to: number;
}

/** Rows around those in view that are loaded with them, so that scrolling rarely waits. */
const MARGIN = 60;
/** A sheet up to this long is loaded whole once it is shown. */
const SHORT = 600;

/**
 * Keeps what is in view like the workbook: rows are read when they are shown, and read again when the workbook has changed
 * since. One request at a time; what happens meanwhile is seen at the next turn.
 */
export class BookLoader {
  private readonly cells = new CellStore();
  private view: BookView | undefined;
  private window: Window | undefined;
  private isHeadStale = true;
  private isBusy = false;
  private hasWork = false;

  constructor(
    private readonly source: BookSource,
    private readonly viewer: BookViewer,
  ) {}

  /** The workbook changed, or may have. */
  refresh(): void {
    this.isHeadStale = true;
    this.wake();
  }

  show(window: Window): void {
    this.window = window;
    this.wake();
  }

  private wake(): void {
    this.hasWork = true;
    if (this.isBusy) return;
    this.isBusy = true;
    void this.work().finally(() => {
      this.isBusy = false;
    });
  }

  private async work(): Promise<void> {
    while (this.hasWork) {
      this.hasWork = false;
      if (this.isHeadStale) await this.readHead();
      else await this.readRows();
    }
  }

  private async readHead(): Promise<void> {
    this.isHeadStale = false;
    const before = this.view;
    const next = bookView(await this.source.head());
    const isReshaped = !before || !sameShape(before, next);
    if (isReshaped) this.cells.forget();
    this.view = next;
    this.window ??= firstWindow(next);
    // Read before it is drawn: a blank sheet would flash.
    const read = await this.readWindow();
    if (isReshaped) this.viewer.reshape(next, this.cells);
    else {
      this.resize(before, next);
      this.paint(read);
    }
    this.viewer.read(next);
    this.hasWork = true;
  }

  private async readRows(): Promise<void> {
    const read = await this.readWindow();
    this.paint(read);
    if (read) this.hasWork = true;
    else await this.readRest();
  }

  private readWindow(): Promise<ReadRows | undefined> {
    const { window, view } = this;
    const sheet = view?.sheets.find(({ id }) => id === window?.sheetId);
    if (!window || !sheet) return Promise.resolve(undefined);
    const from = Math.max(1, window.from - MARGIN);
    const to = Math.min(sheet.rowCount, window.to + MARGIN);
    return this.readMissing({ sheetId: sheet.id, from, to });
  }

  /** The rest of a short sheet, so that its keys (Ctrl and an arrow) and its copies are right. */
  private async readRest(): Promise<void> {
    const sheet = this.view?.sheets.find(({ id }) => id === this.window?.sheetId);
    if (!sheet || sheet.lastRow > SHORT) return;
    this.paint(await this.readMissing({ sheetId: sheet.id, from: 1, to: sheet.lastRow }));
  }

  private async readMissing({ sheetId, from, to }: Window): Promise<ReadRows | undefined> {
    const revision = this.view?.revision ?? 0;
    const missing = this.cells.missing(sheetId, { from, to, revision });
    if (!missing) return undefined;
    const block = await this.source.rows(sheetId, missing.from, missing.to);
    return { sheetId, changes: this.cells.add(block) };
  }

  private resize(before: BookView, next: BookView): void {
    const lines = next.sheets.flatMap((sheet) => {
      const old = before.sheets.find(({ id }) => id === sheet.id);
      return old ? resizedLines(old, sheet) : [];
    });
    if (lines.length > 0) this.viewer.resize(lines);
  }

  private paint(read: ReadRows | undefined): void {
    if (read && read.changes.length > 0) this.viewer.paint(read.sheetId, read.changes, this.cells);
  }
}

interface ReadRows {
  readonly sheetId: string;
  readonly changes: readonly CellChange[];
}

const FIRST_ROWS = 60;

function firstWindow(view: BookView): Window | undefined {
  const first = view.sheets.find(({ hidden }) => !hidden);
  return first && { sheetId: first.id, from: 1, to: FIRST_ROWS };
}
