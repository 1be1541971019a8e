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

export interface TabSpec {
  readonly title: string;
  /** Tab colour, `#rrggbb`. */
  readonly color: string;
  readonly columns: readonly ColumnSpec[];
  /** The whole tab is written by the product: protected with a warning. */
  readonly isComputed: boolean;
  readonly frozenColumns: number;
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

/** Creates and repairs tabs: safe to run again, never touches what people typed. */
export interface WorkbookDesigner {
  prepare(specs: {
    readonly tabs: readonly TabSpec[];
    readonly welcome: WelcomeSpec;
    readonly system: SystemTabSpec;
    readonly timeZone: string;
  }): Preparation;
  /** Makes the texts of neighbouring cells of a column lead to other cells; null leaves the text as it is. */
  linkCells(
    column: { readonly tab: string; readonly row: number; readonly column: number },
    targets: readonly (CellTarget | null)[],
  ): void;
  /** Selects rows for the person to see. */
  show(tab: string, a1: string): void;
}
