import type {
  DocumentContent,
  DocumentTemplate,
  FillPlan,
  TemplateText,
} from '../kernel/document-block';

export interface StoredDocument {
  readonly id: string;
  readonly url: string;
}

export interface StoredTemplate extends StoredDocument {
  /** Version of the template this Doc was made from; people may have edited it since. */
  readonly version: string;
  readonly isNew: boolean;
}

export interface DocumentRequest {
  readonly templateId: string;
  /** The same key asks for the same document: what was already written is handed back. */
  readonly key: string;
  readonly name: string;
  readonly plan: FillPlan;
  readonly series?: DocumentSeries;
  readonly picture?: PlacedPicture;
}

/** A picture that goes before the words that say what it is; nowhere when people took these out of their template. */
export interface PlacedPicture {
  readonly caption: string;
  /** Base64. */
  readonly png: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** The documents of one record. Those that no register knows were left by an execution that died: they go to the bin. */
export interface DocumentSeries {
  /** `CONV-0001` */
  readonly owner: string;
  /** Ids of the documents that are registered. */
  readonly registered: readonly string[];
}

/** A document that no template of people's own is behind: the same key asks for the same document. */
export interface WholeDocument {
  readonly key: string;
  readonly name: string;
  readonly content: DocumentContent;
}

/**
 * Templates that people own and edit, and the documents written from them. A document appears under its name only once
 * it is whole: an execution killed on the way leaves a file marked as unfinished, which the next request removes.
 */
export interface DocumentWriter {
  /** The Doc of this template when there is one: looking at it makes none. */
  findTemplate(key: string): Omit<StoredTemplate, 'isNew'> | null;
  /** The Doc of this template: the one people may have edited, or a new one when there is none any more. */
  ensureTemplate(template: DocumentTemplate): StoredTemplate;
  /** The template as it stands now: what the checks before writing read. `made`: as it was made, which spares reading it. */
  readTemplate(templateId: string, made?: TemplateText): TemplateText;
  writeFromTemplate(request: DocumentRequest): StoredDocument & { readonly isNew: boolean };
  /** Writes a document at once, as it is given: a few calls, for papers that are printed every day. */
  writeWhole(request: WholeDocument): StoredDocument & { readonly isNew: boolean };
  /** A PDF of the document beside it, made once; null when this place can make none. */
  pdfBeside(document: { readonly id: string; readonly name: string }): StoredDocument | null;
}
