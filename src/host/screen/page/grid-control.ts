import type { CellGesture } from '../gestures/cell-gestures';
import { BookLoader } from './grid/book-loader';
import type { BookView } from './grid/book-view';
import type { CellStore } from './grid/cell-store';
import { ChangeSender } from './grid/change-sender';
import { textsBefore } from './grid/edit-history';
import { cellLink } from './grid/cell-link';
import { cellWords } from './grid/cell-words';
import type { GridFrame } from './grid/grid-frame';
import type { GridEdit } from './grid/grid-guard';
import type { GridPlace } from './grid/grid-place';
import { sizesBefore, type LineSizing } from './grid/line-sizes';
import type { Grid } from './grid/univer-grid';
import { host } from './host-client';
import type { LinkedCell } from './link-card';
import { SelectionTeller } from './selection-teller';
import type { Complain } from './page-state';

interface ControlListener {
  activeSheet(sheetId: string): void;
  read(view: BookView): void;
  /** What lies over the grid has to be laid out anew. */
  moved(frame: GridFrame | undefined): void;
  /** The selected cell in words: what is drawn cannot be read aloud. And its link. */
  selected(words: string, linked: LinkedCell | undefined): void;
}

/** The grid is a large part of the page: it is fetched while the workbook is read, and the rest of the page stands without it. */
const gridPart = () => import('./grid/univer-grid');

/** Joins the grid and the host: what is in view is loaded, what is typed is sent, what is refused is said. */
export class GridControl {
  private grid: Grid | undefined;
  private cells: CellStore | undefined;
  private isCreating = false;
  /** The workbook changed while the grid was being drawn. */
  private isBehind = false;
  private latest: BookView | undefined;
  private loader: BookLoader | undefined;
  /** Where a script asked to go, until the book it did it in has been read. */
  private asked: GridPlace | undefined;
  private readonly teller = new SelectionTeller(() => this.onPlaceTold());
  onPlaceTold: () => void = () => undefined;
  private readonly sender: ChangeSender;

  constructor(private readonly complain: Complain) {
    this.sender = new ChangeSender(complain, () => this.refresh());
  }

  start(container: HTMLElement, listener: ControlListener): void {
    void gridPart();
    this.loader = new BookLoader(host, {
      reshape: (view, cells) => {
        this.latest = view;
        if (this.isCreating) this.show((grid) => grid.reshape(view));
        else void this.create(container, { view, cells }, listener);
      },
      paint: (sheetId, changes) => {
        this.show((grid) => grid.paint(sheetId, changes));
        this.tellSelected(listener);
      },
      resize: (lines) => this.show((grid) => grid.resize(lines)),
      read: (view) => {
        this.latest = view;
        listener.read(view);
        this.goWhereAsked();
      },
    });
    this.loader.refresh();
  }

  refresh(): void {
    this.loader?.refresh();
  }

  activate(sheetId: string): void {
    this.grid?.activate(sheetId);
  }

  /** Shows cells that a script chose; the sheet may be one that this page has not read yet. */
  goTo(place: GridPlace): void {
    this.asked = place;
    this.refresh();
  }

  private goWhereAsked(): void {
    const place = this.asked;
    if (!place || !this.grid) return;
    this.asked = undefined;
    this.grid.select(place);
  }

  selection(): GridPlace | undefined {
    return this.grid?.selection();
  }

  async act(action: object): Promise<void> {
    const answer = await host.sheet(action);
    if (answer.ok) this.refresh();
    else this.complain({ title: 'Action refusée', message: answer.error.message });
  }

  private async create(
    container: HTMLElement,
    content: { view: BookView; cells: CellStore },
    listener: ControlListener,
  ): Promise<void> {
    this.isCreating = true;
    this.cells = content.cells;
    const { createGrid } = await gridPart();
    this.isBehind = false;
    const created = createGrid(
      container,
      { ...content, view: this.latest ?? content.view },
      {
        edit: (typed) => this.type(typed),
        resize: (lines) => this.resize(lines),
        gesture: (gesture) => this.gesture(gesture),
        undo: () => void this.sender.undo(),
        redo: () => void this.sender.redo(),
        activeSheet: (sheetId) => listener.activeSheet(sheetId),
        selected: () => {
          this.tellSelected(listener);
          this.teller.tell(this.grid?.selection());
        },
        moved: () => listener.moved(this.grid?.frame()),
        visible: (rows) => this.loader?.show(rows),
      },
    );
    await created.drawn;
    this.grid = created;
    container.dataset['state'] = 'ready';
    void created.settled.then(() => (container.dataset['gestures'] = 'ready'));
    listener.moved(created.frame());
    this.tellSelected(listener);
    if (this.isBehind && this.latest) created.reshape(this.latest);
    this.refresh();
  }

  private show(draw: (grid: Grid) => void): void {
    if (this.grid) draw(this.grid);
    else this.isBehind = true;
  }

  private tellSelected(listener: ControlListener): void {
    const place = this.grid?.selection();
    if (!place) return;
    const cell = this.cells?.cell(place);
    const link = place.rows * place.columns > 1 ? undefined : cell?.link;
    const found = link === undefined ? undefined : cellLink(link, this.latest?.sheets ?? []);
    const { row, column } = place;
    listener.selected(cellWords(place, cell), found && { row, column, link: found });
  }

  private type(edit: GridEdit): void {
    if (!this.cells) return;
    const before = { kind: 'typed', edit: textsBefore(this.cells, edit) } as const;
    void this.sender.make({ before, after: { kind: 'typed', edit } });
  }

  private resize(lines: readonly LineSizing[]): void {
    const before = { kind: 'lines', lines: sizesBefore(this.latest?.sheets ?? [], lines) } as const;
    void this.sender.make({ before, after: { kind: 'lines', lines } });
  }

  private gesture(gesture: CellGesture): void {
    void this.sender.make({ before: undefined, after: { kind: 'gesture', gesture } });
  }
}
