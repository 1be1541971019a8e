import { ScriptError, ServiceObject } from '../contract';
import type { ServiceFactory } from '../contract';
import { HtmlOutput, HtmlTemplate, pageOf } from './html/html-output';
import type { TemplatePiece } from './html/html-output';

/** Text of `dist/<name>.html`; undefined when the project has no such file. */
export type HtmlFiles = (name: string) => string | undefined;

export function createHtmlServices(files: HtmlFiles): ServiceFactory {
  return () => ({ HtmlService: new HtmlService(files) });
}

class HtmlService extends ServiceObject {
  readonly gasType = 'HtmlService';

  constructor(private readonly files: HtmlFiles) {
    super();
  }

  createHtmlOutput(html: string | ServiceObject = ''): HtmlOutput {
    return new HtmlOutput(textOf(html, 'createHtmlOutput'));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.textOfFile(filename));
  }

  createTemplate(html: string | ServiceObject): HtmlTemplate {
    return new HtmlTemplate(textOf(html, 'createTemplate'));
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this.textOfFile(filename));
  }

  /** Asked by the code of a template that a script evaluates by itself, see HtmlTemplate.getCode. */
  initTemplate(pieces: readonly TemplatePiece[]): HtmlOutput {
    return pageOf(pieces);
  }

  private textOfFile(filename: string): string {
    const html = this.files(filename.replace(/\.html$/, ''));
    if (html === undefined) throw new ScriptError(`No HTML file named ${filename} was found.`);
    return html;
  }
}

function textOf(html: string | ServiceObject, method: string): string {
  if (typeof html === 'string') return html;
  if (isBlob(html)) return html.getDataAsString();
  throw new ScriptError(`Unexpected argument for HtmlService.${method}.`, 'Error');
}

interface TextBlob extends ServiceObject {
  getDataAsString(): string;
}

const isBlob = (value: ServiceObject): value is TextBlob =>
  'getDataAsString' in value && typeof value.getDataAsString === 'function';
