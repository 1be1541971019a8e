/** What a template is made of before it becomes a Google Doc that people edit. */
export type TextBlockKind = 'title' | 'subtitle' | 'article' | 'paragraph' | 'note' | 'item';

/** `grid`: a header row and a column of labels; `signature`: names, then room to sign. */
export type TableStyle = 'grid' | 'signature';

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

export interface DocumentTemplate {
  /** Finds the Doc again, whatever people call it. */
  readonly key: string;
  readonly version: string;
  readonly name: string;
  readonly header: string;
  readonly footer: string;
  readonly blocks: readonly DocumentBlock[];
}

/** The text of a template as it stands today, a line per paragraph, table cells included. */
export interface TemplateText {
  readonly header: readonly string[];
  readonly body: readonly string[];
  readonly footer: readonly string[];
}

/** KEEP and DROP open a condition whose content stays or goes, CLOSE ends it; the markers themselves always go. */
export type MarkerAction = 'KEEP' | 'DROP' | 'CLOSE';

/** What to do to a copy of the template: data only, so that it can be shown, hashed and tested. */
export interface FillPlan {
  /** The markers {{#si …}} and {{/si}} of the body, in order, with what each asks for. */
  readonly markers: readonly MarkerAction[];
  /** Tags exactly as people spelled them, with what takes their place. */
  readonly replacements: readonly { readonly find: string; readonly put: string }[];
}
