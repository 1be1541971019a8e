import type { AreaView, StyleView } from './book-view';

/** What the grid reads of `GET /book.json`; the whole of it is in `books/book-json.ts`. */
export interface BookWire {
  readonly name: string;
  readonly revision: number;
  readonly sheets: readonly (SheetWire | UnchangedSheet)[];
}

/** Stands for a sheet that the page has already. */
export interface UnchangedSheet {
  readonly sheetId: number;
  readonly unchanged: true;
}

export interface SheetWire {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly gridlinesHidden?: boolean;
  readonly values: readonly (readonly (number | string | boolean)[])[];
  readonly displayValues: readonly (readonly string[])[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly styles: readonly { readonly area: AreaView; readonly style: StyleView }[];
  readonly validations: readonly { readonly area: AreaView; readonly rule: RuleWire }[];
  readonly merges: readonly AreaView[];
  readonly bandings: readonly BandingWire[];
}

export interface RuleWire {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly showDropdown: boolean;
}

export interface BandingWire {
  readonly axis: 'rows' | 'columns';
  readonly area: AreaView;
  readonly header?: string;
  readonly first?: string;
  readonly second?: string;
  readonly footer?: string;
}
