import { ServiceObject } from '../contract';
import { EnumValue } from '../contract';
import type { ServiceFactory } from '../contract';

/** What each member of `ContentService.MimeType` is on the wire. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/x-vcard',
  XML: 'text/xml',
};

class ContentService extends ServiceObject {
  readonly gasType = 'ContentService';

  createTextOutput(text = ''): TextOutput {
    return new TextOutput(text);
  }
}

/** What a web app answers when it is no page: data for programs, or a file. */
export class TextOutput extends ServiceObject {
  readonly gasType = 'Content.TextOutput';
  private mimeType = new EnumValue('Content.MimeType', 'TEXT');
  private fileName: string | null = null;

  constructor(private content: string) {
    super();
  }

  get contentType(): string {
    return CONTENT_TYPES[this.mimeType.name] ?? 'text/plain';
  }

  append(text: string): this {
    this.content += text;
    return this;
  }

  clear(): this {
    this.content = '';
    return this;
  }

  getContent(): string {
    return this.content;
  }

  setContent(text: string): this {
    this.content = text;
    return this;
  }

  getMimeType(): EnumValue {
    return this.mimeType;
  }

  setMimeType(mimeType: EnumValue): this {
    this.mimeType = mimeType;
    return this;
  }

  getFileName(): string | null {
    return this.fileName;
  }

  downloadAsFile(fileName: string): this {
    this.fileName = fileName;
    return this;
  }
}

export const contentServices: ServiceFactory = () => ({ ContentService: new ContentService() });
