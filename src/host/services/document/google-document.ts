import { ScriptError, ServiceObject } from '../../contract';
import { ScriptBlob } from '../script-blob';
import type { LiveDocument, SectionKind } from './live-document';
import { FooterSection, HeaderSection, Body } from './sections';

/** A .docx as a PDF; absent when this machine has nothing to do it with. */
export type ToPdf = (docx: Uint8Array) => Promise<Uint8Array>;

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF_TYPE = 'application/pdf';

/** What a script holds after `DocumentApp.create` or `openById`. */
export class GoogleDocument extends ServiceObject {
  readonly gasType = 'Document.Document';

  constructor(
    private readonly live: LiveDocument,
    private readonly toPdf: ToPdf | null,
  ) {
    super();
  }

  getId(): string {
    return this.live.id;
  }

  getName(): string {
    return this.live.world.shelf.find(this.live.id)?.name ?? '';
  }

  setName(name: string): this {
    this.refuseClosed();
    this.live.rename(name);
    return this;
  }

  getUrl(): string {
    return `https://docs.google.com/document/d/${this.live.id}/edit`;
  }

  getBody(): Body {
    return new Body(this.live.body);
  }

  getHeader(): HeaderSection | null {
    const node = this.live.section('header');
    return node ? new HeaderSection(node) : null;
  }

  getFooter(): FooterSection | null {
    const node = this.live.section('footer');
    return node ? new FooterSection(node) : null;
  }

  addHeader(): HeaderSection {
    return new HeaderSection(this.add('header'));
  }

  addFooter(): FooterSection {
    return new FooterSection(this.add('footer'));
  }

  saveAndClose(): void {
    this.refuseClosed();
    this.live.save();
    this.live.close();
  }

  /** The saved document: edits not yet saved are not in it, as with Google. */
  getAs(contentType: string): ServiceObject | Promise<ServiceObject> {
    const bytes = this.live.world.shelf.docxBytes(this.live.id);
    const blob = (content: Uint8Array, type: string, extension: string): ServiceObject =>
      new ScriptBlob(content, type, `${this.getName()}.${extension}`);
    if (contentType === DOCX_TYPE) return blob(bytes, DOCX_TYPE, 'docx');
    if (contentType !== PDF_TYPE) {
      throw new ScriptError(
        `Converting from application/vnd.google-apps.document to ${contentType} is not supported.`,
      );
    }
    if (!this.toPdf) throw noConverter();
    return this.toPdf(bytes).then((pdf) => blob(pdf, PDF_TYPE, 'pdf'));
  }

  getBlob(): ServiceObject | Promise<ServiceObject> {
    return this.getAs(PDF_TYPE);
  }

  private add(kind: SectionKind): ReturnType<LiveDocument['addSection']> {
    this.live.editing();
    if (this.live.section(kind)) {
      throw new ScriptError(`Document tab already contains a ${kind}.`);
    }
    return this.live.addSection(kind);
  }

  private refuseClosed(): void {
    if (this.live.isClosed) {
      throw new ScriptError('Document is closed, its contents cannot be updated.');
    }
  }
}

export function noConverter(): ScriptError {
  return new ScriptError(
    'local host: no PDF converter here. Install LibreOffice, or keep the page open in a browser that can print.',
    'Error',
  );
}
