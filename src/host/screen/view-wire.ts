/** What the page is told of a workbook: first how each sheet is made, then the rows it shows, a block at a time. */

export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a cell looks, bands and conditional formats included, in the words of a script (`setFontWeight('bold')`). */
export interface Look {
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
  readonly borders?: Readonly<
    Record<string, { readonly style: string; readonly color: string } | undefined>
  >;
}

export interface ValidationView {
  readonly area: AreaView;
  readonly kind: 'list' | 'checkbox';
  /** The texts to choose from; for a checkbox, that of checked and that of not checked. */
  readonly choices: readonly string[];
}

export interface NoteView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type ChartUnit = 'none' | 'euro' | 'percent';

export interface ChartSeries {
  readonly name: string;
  /** '' for the page's own. */
  readonly color: string;
  /** In a combined chart: `line`, `bars`, `area`; '' for that of the chart. */
  readonly kind: string;
  readonly values: readonly (number | null)[];
  /** The values as their cells show them. */
  readonly texts: readonly string[];
  /** Where they stand when the chart has two axes of numbers. */
  readonly xs: readonly (number | null)[];
}

/** A chart on a sheet: what it is drawn from and where it stands, in pixels from its anchor cell. */
export interface ChartView {
  readonly id: number;
  /** Google's name: `COLUMN`, `PIE` … */
  readonly type: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** `right`, `top`, `bottom`, `left`, `none` … */
  readonly legend: string;
  readonly stacked: 'none' | 'values' | 'percent';
  /** Of a pie: the part of the radius that is left out. */
  readonly hole: number;
  readonly background: string;
  readonly isSmooth: boolean;
  readonly unit: ChartUnit;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface SheetHead {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows after it have nothing in them. */
  readonly lastRow: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hideGridlines: boolean;
  readonly merges: readonly AreaView[];
  readonly validations: readonly ValidationView[];
  readonly notes: readonly NoteView[];
  readonly charts: readonly ChartView[];
}

export interface BookHead {
  readonly revision: number;
  readonly name: string;
  readonly sheets: readonly SheetHead[];
}

/** A cell as a person meets it. */
export interface CellView {
  readonly column: number;
  readonly text: string;
  /** Number of its look in the block. */
  readonly look: number;
  /** Numbers and dates stand to the right, booleans and errors in the middle, unless the look says where. */
  readonly side?: 'right' | 'center';
  /** What its editor opens with when it is not the shown text: a formula, a number without its format. */
  readonly edited?: string;
  readonly link?: string;
}

export interface RowBlock {
  readonly revision: number;
  readonly sheetId: number;
  readonly from: number;
  /** One list of cells per row, blank cells without a look left out. */
  readonly rows: readonly (readonly CellView[])[];
  readonly looks: Readonly<Record<number, Look>>;
}
