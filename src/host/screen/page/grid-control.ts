import { BookLoader } from './grid/book-loader';
import type { BookView } from './grid/book-view';
import type { CellStore } from './grid/cell-store';
import { EditHistory } from './grid/edit-history';
import { cellWords } from './grid/cell-words';
import type { GridFrame } from './grid/grid-frame';
import type { GridEdit, GridPlace } from './grid/grid-guard';
import type { Grid } from './grid/univer-grid';
import { host } from './host-client';
import { SelectionTeller } from './selection-teller';
import type { Complain } from './page-state';

interface ControlListener {
  activeSheet(sheetId: string): void;
  read(view: BookView): void;
  /** What lies over the grid has to be laid out anew. */
  moved(frame: GridFrame | undefined): void;
  /** The selected cell in words: what is drawn cannot be read aloud. */
  selected(words: string): void;
}

/** Joins the grid and the host: what is in view is loaded, what is typed is sent, what is refused is said. */
export class GridControl {
  private grid: Grid | undefined;
  private cells: CellStore | undefined;
  private isCreating = false;
  private latest: BookView | undefined;
  private readonly history = new EditHistory();
  private loader: BookLoader | undefined;
  /** Where a script asked to go, until the book it did it in has been read. */
  private asked: GridPlace | undefined;
  private readonly teller = new SelectionTeller(() => this.onPlaceTold());
  onPlaceTold: () => void = () => undefined;
  private lastSent: Promise<boolean> = Promise.resolve(true);

  constructor(private readonly complain: Complain) {}

  start(container: HTMLElement, listener: ControlListener): void {
    this.loader = new BookLoader(host, {
      reshape: (view, cells) => {
        this.latest = view;
        if (this.grid) this.grid.reshape(view);
        else if (!this.isCreating) void this.create(container, { view, cells }, listener);
      },
      paint: (sheetId, changes) => {
        this.grid?.paint(sheetId, changes);
        this.tellSelected(listener);
      },
      read: (view) => {
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

  /** The grid is a large part of the page: it is fetched once the rest stands. */
  private async create(
    container: HTMLElement,
    content: { view: BookView; cells: CellStore },
    listener: ControlListener,
  ): Promise<void> {
    this.isCreating = true;
    this.cells = content.cells;
    const { createGrid } = await import('./grid/univer-grid');
    const drawn = this.latest ?? content.view;
    const created = createGrid(
      container,
      { ...content, view: drawn },
      {
        edit: (typed) => void this.edit(typed),
        undo: () => void this.step(this.history.back()),
        redo: () => void this.step(this.history.forward()),
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
    listener.moved(created.frame());
    // The workbook may have changed while the grid was fetched and drawn.
    if (this.latest && this.latest !== drawn) this.grid.reshape(this.latest);
    this.refresh();
  }

  private tellSelected(listener: ControlListener): void {
    const place = this.grid?.selection();
    if (place) listener.selected(cellWords(place, this.cells?.cell(place)));
  }

  private async edit(typed: GridEdit): Promise<void> {
    if (!this.cells) return;
    const step = { before: this.history.textsBefore(this.cells, typed), after: typed };
    this.history.add(step);
    if (!(await this.send(typed))) this.history.drop(step);
  }

  private async step(edit: GridEdit | undefined): Promise<void> {
    if (edit) await this.send(edit);
  }

  /** In the order they were made: what is undone must have been done. */
  private send(edit: GridEdit, confirmed = false): Promise<boolean> {
    const sent = this.lastSent.then(() => this.post(edit, confirmed));
    this.lastSent = sent.catch(() => false);
    return sent;
  }

  private async post(edit: GridEdit, confirmed: boolean): Promise<boolean> {
    const answer = await host.edit(edit, confirmed);
    if (answer.ok) this.refresh();
    else if ('warning' in answer) this.askToGoOn(answer.warning, () => void this.send(edit, true));
    else this.complain({ title: 'Saisie refusée', message: answer.error.message });
    return answer.ok;
  }

  private askToGoOn(warning: string, goOn: () => void): void {
    const words =
      'Vous modifiez une partie du classeur qui ne devrait pas être modifiée à la main. Modifier quand même ?';
    const message = warning === '' ? words : `${warning}\n\n${words}`;
    this.complain({ title: 'Cellules protégées', message, goOn });
  }
}
