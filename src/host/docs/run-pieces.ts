/** What a run of a Word file is to Google Docs: text, one object, or a mark that nobody sees. */
import type { Element } from '@xmldom/xmldom';
import {
  attribute,
  childNamed,
  create,
  descendants,
  elementsOf,
  is,
  isElement,
  NS,
  ownerOf,
  xmlText,
} from './word-xml';

const WORD = NS.w;

export type PieceKind = 'text' | 'object' | 'marker' | 'field-begin' | 'field-end';

const MARKERS = new Set([
  'commentReference',
  'annotationRef',
  'footnoteRef',
  'endnoteRef',
  'separator',
  'continuationSeparator',
  'instrText',
  'delText',
  'delInstrText',
  'AlternateContent',
  'ptab',
]);

/** Runs with one kind of content each, all with the formatting of the run they come from. */
export function cutRun(run: Element): Element[] {
  const properties = childNamed(run, 'rPr');
  const cut: Element[] = [];
  let open: Element | null = null;
  for (const node of elementsOf(run)) {
    if (is(node, 'rPr') || is(node, 'lastRenderedPageBreak')) continue;
    const isText = characters(node) !== null;
    if (!isText || !open) {
      const piece = create(ownerOf(run), 'r');
      if (properties) piece.appendChild(properties.cloneNode(true));
      cut.push(piece);
      piece.appendChild(node);
      open = isText ? piece : null;
    } else {
      open.appendChild(node);
    }
  }
  return cut.filter((piece) => runPiece(piece) !== 'text' || runText(piece) !== '');
}

export function runPiece(run: Element): PieceKind {
  const node = elementsOf(run).find((child) => !is(child, 'rPr'));
  if (!node || characters(node) !== null) return 'text';
  if (is(node, 'fldChar')) {
    const type = attribute(node, 'fldCharType');
    if (type === 'begin') return 'field-begin';
    return type === 'end' ? 'field-end' : 'marker';
  }
  if (MARKERS.has(node.localName ?? '')) return 'marker';
  if (is(node, 'br') && attribute(node, 'type') === 'column') return 'marker';
  // A floating picture hangs beside the paragraph: Google does not count it among the children.
  if (is(node, 'drawing') && descendants(node, 'anchor', NS.wp).length > 0) return 'marker';
  return 'object';
}

/** Google shows a line break inside a paragraph as a carriage return. */
const SOFT_BREAK = '\r';

export function runText(run: Element): string {
  let text = '';
  for (let node = run.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) text += characters(node) ?? '';
  }
  return text;
}

export function setRunText(run: Element, text: string): void {
  for (const node of elementsOf(run)) if (!is(node, 'rPr')) run.removeChild(node);
  const owner = ownerOf(run);
  for (const part of xmlText(text).split(/([\t\r\n\v])/)) {
    if (part === '') continue;
    if (part === '\t') run.appendChild(create(owner, 'tab'));
    else if (/[\r\n\v]/.test(part)) run.appendChild(create(owner, 'br'));
    else {
      const node = create(owner, 't');
      node.setAttributeNS(NS.xml, 'xml:space', 'preserve');
      node.appendChild(owner.createTextNode(part));
      run.appendChild(node);
    }
  }
}

/** The DOM's own `textContent` walks the tree at length, and this is asked for every word of a document. */
function plainContent(node: Element): string {
  const first = node.firstChild;
  if (!first) return '';
  return first.nextSibling === null ? (first.nodeValue ?? '') : (node.textContent ?? '');
}

function characters(node: Element): string | null {
  if (node.namespaceURI !== WORD) return null;
  switch (node.localName ?? '') {
    case 't':
      return plainContent(node);
    case 'tab':
      return '\t';
    case 'cr':
      return SOFT_BREAK;
    case 'br':
      return ['page', 'column'].includes(attribute(node, 'type') ?? '') ? null : SOFT_BREAK;
    case 'noBreakHyphen':
      return '\u2011';
    case 'softHyphen':
      return '\u00ad';
    default:
      return null;
  }
}
