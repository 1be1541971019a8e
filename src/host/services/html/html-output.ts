import { ScriptError, ServiceObject } from '../../contract';
import type { EnumValue } from '../../contract';
import type { HtmlPage } from '../../screen/ui-desk';
import { ScriptBlob } from '../script-blob';
import { HtmlWriter } from './html-writer';
import { commentedTemplateCode, templateCode } from './template-code';

/** A page a script builds and then shows. */
export class HtmlOutput extends ServiceObject {
  readonly gasType = 'HTML.HtmlOutput';
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  framing: 'nowhere' | 'anywhere' = 'nowhere';
  private readonly metaTags: HtmlOutputMetaTag[] = [];

  constructor(private content: string) {
    super();
  }

  toPage(): HtmlPage {
    const tags = this.metaTags
      .map(
        (tag) =>
          `<meta name="${escapeHtml(tag.getName())}" content="${escapeHtml(tag.getContent())}">`,
      )
      .join('');
    return { title: this.title, content: tags + this.content };
  }

  append(html: string): this {
    this.content += html;
    return this;
  }

  /** Escaped for the place where the page has got to. */
  appendUntrusted(text: string): this {
    const before = new HtmlWriter();
    before.write(this.content);
    const from = before.toString().length;
    before.writeValue(text);
    return this.append(before.toString().slice(from));
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.content);
  }

  getBlob(): ScriptBlob {
    return new ScriptBlob(Buffer.from(this.content), 'text/html', `${this.title || 'output'}.html`);
  }

  clear(): this {
    return this.setContent('');
  }

  getContent(): string {
    return this.content;
  }

  setContent(html: string): this {
    this.content = html;
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number | null): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number | null): this {
    this.height = height;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    if (!META_TAGS.includes(name)) {
      throw new ScriptError(`The meta tag you specified is not allowed in this context: ${name}`);
    }
    this.metaTags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }

  getMetaTags(): readonly HtmlOutputMetaTag[] {
    return this.metaTags;
  }

  /** One sandbox is left, IFRAME; the method is kept by Google for old scripts. */
  setSandboxMode(_mode: EnumValue): this {
    return this;
  }

  /** Matters for web apps only: sidebars and dialogs are framed by Sheets itself. */
  setXFrameOptionsMode(mode: EnumValue): this {
    this.framing = mode.name === 'ALLOWALL' ? 'anywhere' : 'nowhere';
    return this;
  }
}

/** A stretch of a template's page: its own text, or a value that may hold anything. */
export type TemplatePiece = readonly ['text' | 'value', string];

export function pageOf(pieces: readonly TemplatePiece[]): HtmlOutput {
  const writer = new HtmlWriter();
  for (const [kind, text] of pieces) {
    if (kind === 'text') writer.write(text);
    else writer.writeValue(text);
  }
  return new HtmlOutput(writer.toString());
}

/** Its code runs in the script's own realm (`RealmValues`), which hands the pieces of the page back. */
export class HtmlTemplate extends ServiceObject {
  readonly gasType = 'HTML.HtmlTemplate';

  constructor(private readonly content: string) {
    super();
  }

  /** Read by the realm before it evaluates; no call of the script. */
  get scriptletCode(): string {
    return templateCode(this.content);
  }

  evaluate(pieces: readonly TemplatePiece[]): HtmlOutput {
    return pageOf(pieces);
  }

  getCode(): string {
    return templateCode(this.content);
  }

  getCodeWithComments(): string {
    return commentedTemplateCode(this.content);
  }

  getRawContent(): string {
    return this.content;
  }
}

class HtmlOutputMetaTag extends ServiceObject {
  readonly gasType = 'HTML.HtmlOutputMetaTag';

  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {
    super();
  }

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}

/** Those Google's reference lists for `addMetaTag`. */
const META_TAGS: readonly string[] = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
