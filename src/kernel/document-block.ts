/** What a template is made of before it becomes a Google Doc that people edit. */
/** `annex`: an article that begins a page. */
export type TextBlockKind =
  'title' | 'subtitle' | 'article' | 'annex' | 'paragraph' | 'note' | 'item';

/**
 * `grid`: a header row and a column of labels; `signature`: names, then room to sign; `facts`: labels and values by turns;
 * `form`: a header row, small type, rows high enough to write in; `labels`: a sheet to cut, four rows on a page.
 */
export type TableStyle = 'grid' | 'signature' | 'facts' | 'form' | 'labels';

/** In the text of a cell, a line that begins. */
export const LINE_BREAK = '¶';

/** In the text of a cell, the picture of this number: private-use characters, that no typed value keeps. */
export const pictureMark = (index: number) => `\ue002${index}\ue003`;

export interface TextBlock {
  readonly kind: TextBlockKind;
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly style: TableStyle;
  /** Widths of the columns in hundredths of the line. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

export type DocumentBlock = TextBlock | TableBlock;

/** A document as it is written: what a .docx is made from. */
export interface DocumentContent {
  readonly header: string;
  readonly footer: string;
  readonly blocks: readonly DocumentBlock[];
  readonly isLandscape?: boolean;
  /** PNG files in base64, by number. */
  readonly pictures?: readonly string[];
}

export interface DocumentTemplate extends DocumentContent {
  /** Finds the Doc again, whatever people call it. */
  readonly key: string;
  readonly version: string;
  readonly name: string;
}

/** The text of a template as it stands today, a line per paragraph, table cells included. */
export interface TemplateText {
  readonly header: readonly string[];
  readonly body: readonly string[];
  readonly footer: readonly string[];
  /** The tables of the body, in order. Absent when no line holds a marker. */
  readonly tables?: readonly TemplateTable[];
}

/** Where a table stands among the lines of the body. */
export interface TemplateTable {
  readonly start: number;
  readonly lineCount: number;
  /** Text of each cell, its paragraphs on lines. Not read, so empty, when the table holds no marker. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * KEEP and DROP open a condition whose content stays or goes, ELSE turns it round, CLOSE ends it; the markers themselves
 * always go.
 */
export type MarkerAction = 'KEEP' | 'DROP' | 'ELSE' | 'CLOSE';

export interface Replacement {
  readonly find: string;
  readonly put: string;
}

/** A row that a condition or a loop holds: as many rows in its place as there are copies, none of which keeps a marker. */
export interface RowAction {
  readonly table: number;
  readonly row: number;
  readonly markers: readonly string[];
  /** What is replaced in each copy only. */
  readonly copies: readonly (readonly Replacement[])[];
}

/** What to do to a copy of the template: data only, so that it can be shown, hashed and tested. */
export interface FillPlan {
  /** Conditions within a line, whole, with the part that stays, its tags not yet replaced. Done first. */
  readonly spans?: readonly Replacement[];
  /** Rows of tables that stay, go or repeat, in order. Done second. */
  readonly rows?: readonly RowAction[];
  /** The markers {{#si …}}, {{sinon}} and {{/si}} that stand alone in a line of the body, in order. Done third. */
  readonly markers: readonly MarkerAction[];
  /** Tags exactly as people spelled them, with what takes their place. */
  readonly replacements: readonly Replacement[];
}
