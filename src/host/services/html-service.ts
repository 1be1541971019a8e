import { ScriptError, ServiceObject } from '../contract';
import type { EnumValue, ServiceFactory } from '../contract';
import type { HtmlPage } from '../screen/ui-desk';

/** Text of `dist/<name>.html`; undefined when the project has no such file. */
export type HtmlFiles = (name: string) => string | undefined;

/** HtmlService without templates: `createTemplate*` throws by name until the script's own realm can evaluate scriptlets. */
export function createHtmlServices(files: HtmlFiles): ServiceFactory {
  return () => ({ HtmlService: new HtmlService(files) });
}

class HtmlService extends ServiceObject {
  readonly gasType = 'HtmlService';

  constructor(private readonly files: HtmlFiles) {
    super();
  }

  createHtmlOutput(html: string | ServiceObject = ''): HtmlOutput {
    if (typeof html === 'string') return new HtmlOutput(html);
    if (isBlob(html)) return new HtmlOutput(html.getDataAsString());
    throw new ScriptError('Unexpected argument for HtmlService.createHtmlOutput.', 'Error');
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const html = this.files(filename.replace(/\.html$/, ''));
    if (html === undefined) throw new ScriptError(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(html);
  }
}

interface TextBlob extends ServiceObject {
  getDataAsString(): string;
}

const isBlob = (value: ServiceObject): value is TextBlob =>
  'getDataAsString' in value && typeof value.getDataAsString === 'function';

/** A page a script builds and then shows. */
export class HtmlOutput extends ServiceObject {
  readonly gasType = 'HTML.HtmlOutput';
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
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

  appendUntrusted(text: string): this {
    return this.append(escapeHtml(text));
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
  setXFrameOptionsMode(_mode: EnumValue): this {
    return this;
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
