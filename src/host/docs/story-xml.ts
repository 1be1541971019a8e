/** A live story as the XML of its part, in one pass: what Word and LibreOffice open without repair. */
import type { Attr, Document, Element, Node } from '@xmldom/xmldom';
import { isText, LIVE, linkOf } from './live-story';
import { runPiece, runText } from './run-pieces';
import {
  attribute,
  childNamed,
  childrenNamed,
  elementsOf,
  escapeXml,
  is,
  NS,
  rootOf,
} from './word-xml';

export interface StoryOptions {
  /** Relation id for a URL of this part. */
  readonly relate: (url: string) => string;
  /** Numbers for drawings: no two in a file may share one. */
  readonly nextDrawingId: () => number;
}

type Scope = ReadonlyMap<string, string>;

const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const BUILT_IN: Scope = new Map([
  ['xml', NS.xml],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

export function storyXml(story: Document, options: StoryOptions): string {
  return XML_DECLARATION + new StoryWriter(options).element(rootOf(story), BUILT_IN);
}

class StoryWriter {
  constructor(private readonly options: StoryOptions) {}

  element(node: Element, outer: Scope): string {
    if (isText(node)) return this.stretch(node, outer);
    if (node.namespaceURI === LIVE) return this.children(node, outer);
    if (is(node, 'tbl') && !rowsOf(node).length) return '';
    const { head, scope } = this.opening(node, outer);
    const content = is(node, 'tbl') ? this.table(node, scope) : this.children(node, scope);
    // Word wants a paragraph at the end of each cell.
    const end = is(node, 'tc') && !endsWithParagraph(node) ? '<w:p/>' : '';
    return content + end === '' ? `${head}/>` : `${head}>${content}${end}</${node.nodeName}>`;
  }

  private children(node: Element, scope: Scope): string {
    let text = '';
    for (let child = node.firstChild; child; child = child.nextSibling)
      text += this.node(child, scope);
    return text;
  }

  private node(node: Node, scope: Scope): string {
    // By the numbers of the DOM: an element, a text or CDATA section; comments and instructions are not needed.
    if (node.nodeType === 1) return this.element(node as Element, scope);
    return node.nodeType === 3 || node.nodeType === 4 ? escapeXml(node.nodeValue ?? '') : '';
  }

  private opening(node: Element, outer: Scope): { head: string; scope: Scope } {
    const scope = new Map(outer);
    let attributes = '';
    const all: Attr[] = Array.from(node.attributes);
    for (const one of all) {
      if (one.prefix === 'xmlns') scope.set(one.localName ?? '', one.value);
      else if (one.name === 'xmlns') scope.set('', one.value);
    }
    const declare = (prefix: string, uri: string | null): void => {
      if (uri === null || scope.get(prefix) === uri) return;
      scope.set(prefix, uri);
      attributes += ` xmlns${prefix ? `:${prefix}` : ''}="${escapeXml(uri)}"`;
    };
    declare(node.prefix ?? '', node.namespaceURI);
    // What this writer adds itself is under the usual prefix.
    if (outer === BUILT_IN) declare('w', NS.w);
    for (const one of all) {
      if (one.namespaceURI === LIVE || one.value === LIVE) continue;
      if (one.prefix && one.prefix !== 'xmlns') declare(one.prefix, one.namespaceURI);
      const isDrawing = is(node, 'docPr', NS.wp) && one.name === 'id';
      const value = isDrawing ? String(this.options.nextDrawingId()) : one.value;
      attributes += ` ${one.name}="${escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`;
    }
    return { head: `<${node.nodeName}${attributes}`, scope };
  }

  /** Runs that look the same are one in the file, and those with one link are inside it. */
  private stretch(text: Element, scope: Scope): string {
    let written = '';
    let url: string | null = null;
    let run: OpenRun = { look: '', content: '' };
    for (const node of elementsOf(text)) {
      const isRun = is(node, 'r') && runPiece(node) === 'text';
      const wanted: string | null = isRun ? linkOf(node) : url;
      const properties = isRun ? childNamed(node, 'rPr') : null;
      const look = properties ? this.element(properties, scope) : '';
      if (isRun && run.look === look && wanted === url) {
        run.content += runText(node);
        continue;
      }
      written += closed(run);
      run = { look, content: isRun ? runText(node) : '' };
      if (wanted !== url) {
        written += (url === null ? '' : '</w:hyperlink>') + this.link(wanted, scope);
      }
      url = wanted;
      if (!isRun) written += this.element(node, scope);
    }
    return written + closed(run) + (url === null ? '' : '</w:hyperlink>');
  }

  private link(url: string | null, scope: Scope): string {
    if (url === null) return '';
    if (url.startsWith('#')) return `<w:hyperlink w:anchor="${escapeXml(url.slice(1))}">`;
    const id = escapeXml(this.options.relate(url));
    const declared = scope.get('r') === NS.r ? '' : ` xmlns:r="${NS.r}"`;
    return `<w:hyperlink${declared} r:id="${id}">`;
  }

  /** Google keeps tables without rows and rows without cells; Word calls such a file damaged. */
  private table(table: Element, scope: Scope): string {
    const rows = rowsOf(table);
    const before = elementsOf(table).filter((node) => !is(node, 'tr') && !is(node, 'tblGrid'));
    const columns = Math.max(...rows.map(columnCount));
    const grid = childNamed(table, 'tblGrid');
    const widths = (grid ? childrenNamed(grid, 'gridCol') : []).map(
      (one) => attribute(one, 'w') ?? '1440',
    );
    const cells = Array.from(
      { length: columns },
      (_, index) => `<w:gridCol w:w="${escapeXml(widths[index] ?? widths.at(-1) ?? '1440')}"/>`,
    );
    const properties = before.some((node) => is(node, 'tblPr')) ? '' : '<w:tblPr/>';
    return (
      properties +
      before.map((node) => this.element(node, scope)).join('') +
      `<w:tblGrid>${cells.join('')}</w:tblGrid>` +
      rows.map((row) => this.element(row, scope)).join('')
    );
  }
}

interface OpenRun {
  readonly look: string;
  content: string;
}

function closed(run: OpenRun): string {
  return run.content === '' ? '' : `<w:r>${run.look}${runContent(run.content)}</w:r>`;
}

function runContent(text: string): string {
  return text
    .split(/([\t\r\n\v])/)
    .map((part) => {
      if (part === '') return '';
      if (part === '\t') return '<w:tab/>';
      return /[\r\n\v]/.test(part)
        ? '<w:br/>'
        : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
    })
    .join('');
}

function rowsOf(table: Element): Element[] {
  return childrenNamed(table, 'tr').filter((row) => childNamed(row, 'tc') !== null);
}

function columnCount(row: Element): number {
  const properties = childNamed(row, 'trPr');
  const skipped = ['gridBefore', 'gridAfter'].map((name) =>
    Number(attribute(childNamed(properties, name), 'val') ?? 0),
  );
  const spans = childrenNamed(row, 'tc').map((cell) =>
    Number(attribute(childNamed(childNamed(cell, 'tcPr'), 'gridSpan'), 'val') ?? 1),
  );
  return [...skipped, ...spans].reduce((sum, span) => sum + span, 0);
}

/** An empty table at the end is not written, so it does not count. */
function endsWithParagraph(cell: Element): boolean {
  const written = elementsOf(cell).filter((node) => !is(node, 'tbl') || rowsOf(node).length > 0);
  const last = written.at(-1);
  return last !== undefined && is(last, 'p');
}
