/** How a column looks and what it accepts. */
export interface ColumnSpec {
  readonly key: string;
  readonly label: string;
  readonly note: string | null;
  readonly width: number;
  readonly numberFormat: string;
  readonly align: 'left' | 'right' | 'center';
  readonly isHidden: boolean;
  readonly isComputed: boolean;
  /** Words of the dropdown, when there is one. */
  readonly choices: readonly string[] | null;
}

/** A sign that a cell begins with, and the colours that repeat it. */
export interface CellMark {
  readonly startsWith: string;
  readonly ink: string;
  readonly wash: string;
}

export interface TabSpec {
  readonly title: string;
  /** Tab colour, `#rrggbb`. */
  readonly color: string;
  readonly columns: readonly ColumnSpec[];
  /** The whole tab is written by the product: protected with a warning. */
  readonly isComputed: boolean;
  readonly frozenColumns: number;
  /** Narrow columns under heads of four lines: the tab is printed on one page. */
  readonly isDense: boolean;
  /** Colours of the cells that begin with a sign. */
  readonly marks: readonly CellMark[];
}

/** The first tab: lines of text a person reads, no table. */
export interface WelcomeSpec {
  readonly title: string;
  readonly color: string;
  readonly lines: readonly {
    readonly text: string;
    readonly style: 'title' | 'heading' | 'text';
  }[];
}

export interface SystemTabSpec {
  readonly title: string;
  readonly columnCount: number;
}

export interface Preparation {
  readonly createdTabs: readonly string[];
  readonly repaired: readonly string[];
}

/** A cell that a click leads to. */
export interface CellTarget {
  readonly tab: string;
  readonly a1: string;
}

/** What a tab has lost of the way it was made, by the keys of its columns. */
export interface LostLooks {
  readonly dropdowns: readonly string[];
  readonly formats: readonly string[];
  readonly isUnprotected: boolean;
}

/** Creates and repairs tabs: safe to run again, never touches what people typed. */
export interface WorkbookDesigner {
  prepare(specs: {
    readonly tabs: readonly TabSpec[];
    readonly welcome: WelcomeSpec;
    readonly system: SystemTabSpec;
    readonly timeZone: string;
  }): Preparation;
  /** What the tab has lost of its dropdowns, formats and protections; nothing of a tab that is not there. */
  lostLooks(spec: TabSpec): LostLooks;
  /** Gives columns their format and their dropdown again. */
  dressAgain(spec: TabSpec, keys: readonly string[]): void;
  /** Puts a row above the first one, for the keys. */
  addKeyRow(tab: string): void;
  /** Keeps a hidden copy of a tab under that title; one that is already there is kept as it is. */
  keepCopy(tab: string, title: string): void;
  /** Makes the texts of neighbouring cells of a column lead to other cells; null leaves the text as it is. */
  linkCells(
    column: { readonly tab: string; readonly row: number; readonly column: number },
    targets: readonly (CellTarget | null)[],
  ): void;
  /** What the person selected last: its tab and its first cell; null when nothing is. */
  selected(): CellTarget | null;
  /** Selects rows for the person to see. */
  show(tab: string, a1: string): void;
}
