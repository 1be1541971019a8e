/** How one cell looks, in the words of a script (`setHorizontalAlignment('right')`). */
export interface StyleView {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly background?: string;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrap?: string;
  readonly borders?: Readonly<Record<string, { readonly style: string; readonly color: string }>>;
}

/** A cell as a person meets it: the text it shows, the text its editor opens with, its look. */
export interface CellView {
  readonly text: string;
  /** What is edited when it is not the shown text: a formula, a number without its format. */
  readonly edited?: string;
  readonly style?: number;
  /** Numbers and dates stand to the right, booleans and errors in the middle, unless the style says where. */
  readonly side?: 'right' | 'center';
  readonly note?: string;
  readonly link?: string;
}

/** A rectangle of cells, 1-based. */
export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ValidationView {
  readonly area: AreaView;
  readonly kind: 'list' | 'checkbox';
  /** The texts to choose from; for a checkbox, that of checked and that of not checked. */
  readonly choices: readonly string[];
}

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hideGridlines: boolean;
  readonly merges: readonly AreaView[];
  readonly validations: readonly ValidationView[];
  /** Row 1 first; holes are blank cells. */
  readonly rows: readonly (readonly (CellView | undefined)[] | undefined)[];
}

export interface BookView {
  readonly revision: number;
  readonly name: string;
  readonly styles: readonly StyleView[];
  readonly sheets: readonly SheetView[];
}

export const cellAt = (sheet: SheetView, row: number, column: number): CellView | undefined =>
  sheet.rows[row - 1]?.[column - 1];
