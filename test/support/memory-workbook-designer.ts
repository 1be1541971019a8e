import type {
  CellTarget,
  LostLooks,
  Preparation,
  TabSpec,
  WorkbookDesigner,
} from '../../src/ports/workbook-designer';
import type { MemoryTableStore } from './memory-table-store';

/** Makes tabs with their key and label rows; looks are the business of the real one. */
export class MemoryWorkbookDesigner implements WorkbookDesigner {
  /** Where the cells of a row lead, by `tab!row`. */
  readonly links = new Map<string, string>();
  /** Looks that a test took away. */
  readonly lost = new Map<string, LostLooks>();
  shown: { tab: string; a1: string } | null = null;

  constructor(private readonly store: MemoryTableStore) {}

  prepare(specs: Parameters<WorkbookDesigner['prepare']>[0]): Preparation {
    const createdTabs: string[] = [];
    for (const spec of specs.tabs) {
      if (!this.store.tabs.has(spec.title)) {
        this.store.addTab(spec.title, spec.columns.length);
        createdTabs.push(spec.title);
      }
      if (this.store.size(spec.title)?.lastRow !== 0) continue;
      this.store
        .block({
          tab: spec.title,
          row: 1,
          column: 1,
          rowCount: 2,
          columnCount: spec.columns.length,
        })
        .write([
          spec.columns.map((column) => column.key),
          spec.columns.map((column) => column.label),
        ]);
    }
    if (!this.store.tabs.has(specs.system.title)) {
      this.store.addTab(specs.system.title, specs.system.columnCount);
      createdTabs.push(specs.system.title);
    }
    return { createdTabs, repaired: [] };
  }

  linkCells(
    { tab, row }: { readonly tab: string; readonly row: number; readonly column: number },
    targets: readonly (CellTarget | null)[],
  ): void {
    targets.forEach((target, index) => {
      if (target) this.links.set(`${tab}!${row + index}`, `${target.tab}!${target.a1}`);
    });
  }

  lostLooks({ title }: TabSpec): LostLooks {
    return this.lost.get(title) ?? { dropdowns: [], formats: [], isUnprotected: false };
  }

  dressAgain({ title }: TabSpec): void {
    this.lost.delete(title);
  }

  addKeyRow(tab: string): void {
    this.store.tabs.get(tab)?.cells.unshift([]);
  }

  keepCopy(tab: string, title: string): void {
    const source = this.store.tabs.get(tab);
    if (!source || this.store.tabs.has(title)) return;
    this.store.tabs.set(title, { ...source, cells: source.cells.map((row) => [...row]) });
  }

  selected(): CellTarget | null {
    return this.shown;
  }

  show(tab: string, a1: string): void {
    this.shown = { tab, a1 };
  }
}
