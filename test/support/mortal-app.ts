import type { CellValue } from '../../src/kernel/cell-value';
import type { AppContext } from '../../src/app/app-context';
import { SYSTEM_TAB } from '../../src/tables/system-tab';
import { MemoryApp } from './memory-app';

/** What an execution that was killed says: nothing of ours may catch it and go on writing. */
export class Killed extends Error {}

/** The product over memory ports, whose executions may be killed before any call to a port. */
export class MortalApp extends MemoryApp {
  /** Calls to ports of the executions since the last `revive`. */
  portCalls = 0;
  private killedAt = Infinity;

  killAtCall(call: number): void {
    this.portCalls = 0;
    this.killedAt = call;
  }

  revive(): void {
    this.killAtCall(Infinity);
  }

  private readonly live = (): void => {
    this.portCalls += 1;
    if (this.portCalls >= this.killedAt) throw new Killed('Exceeded maximum execution time');
  };

  override context(): AppContext {
    const context = super.context();
    const { store } = context;
    return {
      ...context,
      store: mortal(
        {
          block: (area) => mortal(store.block(area), this.live),
          readAll: (tab) => store.readAll(tab),
          size: (tab) => store.size(tab),
          ensureRows: (tab, count) => store.ensureRows(tab, count),
          ensureColumns: (tab, count) => store.ensureColumns(tab, count),
          flush: () => store.flush(),
        },
        this.live,
      ),
      designer: mortal(context.designer, this.live),
      documents: mortal(context.documents, this.live),
    };
  }

  /** Cells of every tab that people see. */
  visible(): unknown {
    return this.cellsOf((title) => title !== SYSTEM_TAB);
  }

  /** Cells of every tab, the hidden one included. */
  everything(): unknown {
    return this.cellsOf(() => true);
  }

  private cellsOf(isWanted: (title: string) => boolean): unknown {
    const tabs = [...this.store.tabs].filter(([title]) => isWanted(title));
    return tabs.map(([title, tab]) => [title, trimmed(tab.cells)]);
  }

  documentNames(): string[] {
    return [...this.documents.documents.values()].map(({ name }) => name);
  }

  /** The same workbook and documents in another app, so that a trial leaves this one as it is. */
  copy(): MortalApp {
    const other = new MortalApp();
    other.now = this.now;
    for (const [title, tab] of this.store.tabs) {
      other.store.tabs.set(title, { ...tab, cells: tab.cells.map((row) => [...row]) });
    }
    other.documents.become(this.documents);
    const { shown } = this.designer;
    if (shown) other.designer.show(shown.tab, shown.a1);
    return other;
  }
}

/** Blank cells at the end of a row and blank rows at the end of a tab are no content. */
function trimmed(cells: readonly (readonly CellValue[] | undefined)[]): CellValue[][] {
  const rows = Array.from(cells, (row) => {
    const filled = Array.from(row ?? [], (cell) => cell ?? '');
    while (filled.length > 0 && filled[filled.length - 1] === '') filled.pop();
    return filled;
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

/** A port each of whose methods first asks whether the execution still lives. */
function mortal<Port extends object>(port: Port, live: () => void): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...parameters: unknown[]): unknown => {
        live();
        return Reflect.apply(member, target, parameters) as unknown; // what the port's own method answers
      };
    },
  });
}
