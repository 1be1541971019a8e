import { CellError } from '../../src/host/books/cell-value';
import type { Book } from '../../src/host/books/book';
import type { UserEdit } from '../../src/host/books/user-edit';
import type { DocumentShelf } from '../../src/host/docs/document-shelf';
import { InstallableTriggers } from '../../src/host/installable-triggers';
import type { Faults } from '../../src/host/run/faults';
import type { ManualClock } from '../../src/host/run/host-clock';
import { runFunction, type RunOutcome } from '../../src/host/run/run-function';
import type { World } from '../../src/host/run/world';
import { UiDesk } from '../../src/host/screen/ui-desk';
import { workspaceDoors } from '../../src/host/screen/workspace-doors';
import { CacheStores } from '../../src/host/services/cache';
import { LockDesk } from '../../src/host/services/lock';
import { Outbox } from '../../src/host/services/mail';
import { PropertyStores } from '../../src/host/services/properties';
import { TriggerStore } from '../../src/host/services/trigger-store';
import { LocalWeb } from '../../src/host/services/url-fetch';
import type { HtmlFiles } from '../../src/host/services/html-service';
import { workspaceServices } from '../../src/host/workspace-services';
import type { Api, ProcedureName } from '../../src/rpc/api';
import type { ResponseEnvelope } from '../../src/rpc/envelope';

const SYSTEM_TAB = '_Passe-plat';
const FIRST_DATA_ROW = 3;

interface Held {
  readonly book: Book;
  readonly shelf: DocumentShelf;
  readonly clock: ManualClock;
  readonly folder: string;
  /** HTML files of the built project. */
  readonly html: HtmlFiles;
}

type Cell = string | number | boolean;
type SheetRecord = Readonly<Record<string, Cell>>;

/** What people see of a workbook: every tab but the hidden one, row by row, dates as Sheets counts them. */
export type VisibleTabs = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** The key of a column; `#3` for one that people added. */
const keyAt = (keys: readonly unknown[], at: number) => {
  const key = keys[at];
  return typeof key === 'string' && key !== '' ? key : `#${at}`;
};

/** Rows of data of a tab as records by key, blank rows left out. Columns without a key are under their place, `#3`. */
export function recordsOf(grid: readonly (readonly Cell[])[] = []): SheetRecord[] {
  const [keys = [], , ...rows] = grid;
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(row.map((cell, at) => [keyAt(keys, at), cell])));
}

/** The built bundle over one workbook in memory, asked as the sidebar asks, with faults on demand. */
export class FaultApp {
  readonly book: Book;
  readonly shelf: DocumentShelf;
  readonly clock: ManualClock;
  readonly folder: string;
  readonly locks: LockDesk;
  readonly caches: CacheStores;
  readonly outbox: Outbox;
  private readonly triggers = new TriggerStore();
  private readonly world: World;

  constructor(base: World, { book, shelf, clock, folder, html }: Held) {
    this.book = book;
    this.shelf = shelf;
    this.clock = clock;
    this.folder = folder;
    this.locks = new LockDesk(clock);
    this.caches = new CacheStores(clock);
    const emit = () => undefined;
    this.outbox = new Outbox(clock, emit, undefined);
    const parts = {
      ...{ book, shelf, locks: this.locks, caches: this.caches, toPdf: undefined },
      desk: new UiDesk(emit),
      html,
      outbox: this.outbox,
      properties: new PropertyStores(),
      triggers: this.triggers,
      web: new LocalWeb(),
    };
    this.world = { ...base, folder, clock, emit, services: workspaceServices(parts) };
  }

  run<Name extends ProcedureName>(
    procedure: Name,
    input: Api[Name]['input'],
    faults: Faults = {},
  ): Promise<RunOutcome> {
    return runFunction(this.world, {
      functionName: 'handleRpc',
      parameters: [JSON.stringify({ procedure, input })],
      kind: 'callable',
      faults,
    });
  }

  async ask<Name extends ProcedureName>(
    procedure: Name,
    input: Api[Name]['input'],
    faults: Faults = {},
  ): Promise<ResponseEnvelope<Api[Name]['output']>> {
    const outcome = await this.run(procedure, input, faults);
    if (!outcome.ok) throw new Error(`${procedure}: ${outcome.error.message}`);
    return JSON.parse(String(outcome.value)) as ResponseEnvelope<Api[Name]['output']>; // handleRpc answers an envelope
  }

  async call<Name extends ProcedureName>(
    procedure: Name,
    input: Api[Name]['input'],
    faults: Faults = {},
  ): Promise<Api[Name]['output']> {
    const response = await this.ask(procedure, input, faults);
    if (!response.ok) throw new Error(`${procedure}: ${JSON.stringify(response.error, null, 1)}`);
    return response.data;
  }

  /** Triggers whose time has come by the clock of this workspace. */
  runDueTriggers(): Promise<readonly RunOutcome[]> {
    return new InstallableTriggers(this.world, this.triggers).runDue();
  }

  sheet(tab: string) {
    const sheet = this.book.sheetByName(tab);
    if (!sheet) throw new Error(`no tab ${tab}`);
    return sheet;
  }

  /** Cells of a tab from its key row to its last used row. */
  grid(tab: string): Cell[][] {
    const sheet = this.sheet(tab);
    const { row, column } = sheet.used();
    if (row === 0) return [];
    return sheet
      .values({ row: 1, column: 1, rows: row, columns: column })
      .map((line) => line.map((cell) => (cell instanceof CellError ? cell.code : (cell ?? ''))));
  }

  records(tab: string): SheetRecord[] {
    return recordsOf(this.grid(tab));
  }

  visible(): VisibleTabs {
    this.book.recalculate();
    const names = this.book.sheets.map((sheet) => sheet.name).filter((name) => name !== SYSTEM_TAB);
    return Object.fromEntries(names.map((name) => [name, this.withStableDocuments(name)]));
  }

  /** Ids of documents are drawn by lot: they are replaced by the names of the documents. */
  private withStableDocuments(tab: string): Cell[][] {
    const files = this.shelf.list();
    const stable = (cell: Cell): Cell =>
      typeof cell === 'string'
        ? files.reduce((text, { id, name }) => text.split(id).join(`«${name}»`), cell)
        : cell;
    return this.grid(tab).map((row) => row.map(stable));
  }

  /** Documents by name, with what the add-on remembers of them. */
  documents(): string[] {
    return this.shelf
      .list()
      .filter((file) => !file.trashed)
      .map(({ name, appProperties }) => `${name} ${JSON.stringify(appProperties)}`)
      .sort();
  }

  /** A person types; the trigger that follows is the promise given back. */
  async edit(tab: string, at: Omit<UserEdit, 'sheetId'>): Promise<void> {
    const sheetId = this.sheet(tab).id;
    const before = new Set(this.world.running);
    const doors = workspaceDoors({
      ...{ world: this.world, book: this.book, shelf: this.shelf },
      ...{ locks: this.locks, caches: this.caches, emit: () => undefined },
      installed: new InstallableTriggers(this.world, this.triggers),
      desk: new UiDesk(() => undefined),
      mail: () => [],
      subscribe: () => () => undefined,
    });
    const answer = doors.edit({ ...at, sheetId, confirmed: true });
    if (answer !== undefined) throw new Error(`refused: ${JSON.stringify(answer)}`);
    const mine = [...this.world.running].filter((id) => !before.has(id));
    while (mine.some((id) => this.world.running.has(id)))
      await new Promise((resolve) => setImmediate(resolve));
  }

  /** Sorts the data of a tab as a person does from the menu: no trigger tells it. */
  sort(tab: string, key: string, ascending = true): void {
    const sheet = this.sheet(tab);
    const { row, column } = sheet.used();
    const area = {
      row: FIRST_DATA_ROW,
      column: 1,
      rows: row - FIRST_DATA_ROW + 1,
      columns: column,
    };
    const keys = [{ column: this.columnOf(tab, key), ascending }];
    this.book.userSheetAction({ action: 'sort', sheetId: sheet.id, area, keys });
  }

  lines(
    action: 'insertLines' | 'deleteLines',
    tab: string,
    where: { axis: 'rows' | 'columns'; at: number; count?: number },
  ): void {
    this.book.userSheetAction({ action, sheetId: this.sheet(tab).id, count: 1, ...where });
  }

  columnOf(tab: string, key: string): number {
    return (this.grid(tab)[0] ?? []).indexOf(key) + 1;
  }

  /** Key of the n-th column that has one. */
  keyOf(tab: string, place: number): string {
    return String((this.grid(tab)[0] ?? []).filter((key) => key !== '')[place - 1]);
  }
}
