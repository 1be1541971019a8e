/**
 * A story (body, header or footer) as Google Docs sees it. Word cuts a paragraph into runs as it likes; Google has one
 * Text per stretch between images and breaks. While a document is open, such a stretch sits in one `live:text` node, so
 * that an element keeps pointing at the same node whatever happens to the runs inside.
 *
 *     <w:p> <w:pPr/> <live:text> <w:r/> <w:r/> </live:text> <w:r>image</w:r> <live:field/> </w:p>
 */
import type { Document, Element, Node } from '@xmldom/xmldom';
import { cutRun, runPiece, type PieceKind } from './run-pieces';
import { attribute, childNamed, elementsOf, is, NS, ownerOf, removeNode, rootOf } from './word-xml';

export const LIVE = 'urn:local-apps-script:live';

export interface LiveOptions {
  /** URL behind a relation id of this part. */
  readonly urlOf: (relationId: string) => string | null;
}

interface Piece {
  readonly kind: PieceKind;
  readonly node: Element;
}

const TRANSPARENT = new Set(['ins', 'moveTo', 'smartTag', 'customXml', 'bdo', 'dir']);
const BLOCKS = new Set(['tbl', 'tr', 'tc', 'body', 'hdr', 'ftr']);

export function toLive(story: Document, options: LiveOptions): void {
  liven(bodyOf(story), options);
}

/** The node whose children are paragraphs and tables. */
export function bodyOf(story: Document): Element {
  const root = rootOf(story);
  return childNamed(root, 'body') ?? root;
}

export function newText(owner: Document): Element {
  return owner.createElementNS(LIVE, 'live:text');
}

export function isText(node: Element): boolean;
export function isText(node: Node | null): node is Element;
export function isText(node: Node | null): boolean {
  return is(node, 'text', LIVE);
}

export function linkOf(run: Element): string | null {
  return run.getAttributeNS(LIVE, 'link') || null;
}

export function setLink(run: Element, url: string | null): void {
  if (url === null) run.removeAttributeNS(LIVE, 'link');
  else run.setAttributeNS(LIVE, 'live:link', url);
}

function liven(parent: Element, options: LiveOptions): void {
  for (const node of elementsOf(parent)) {
    const content = is(node, 'sdt') ? childNamed(node, 'sdtContent') : null;
    if (content && !isTableOfContents(node)) {
      for (const inner of elementsOf(content)) parent.insertBefore(inner, node);
      removeNode(node);
      return liven(parent, options);
    }
    if (is(node, 'p')) livenParagraph(node, options);
    else if (BLOCKS.has(node.localName ?? '')) liven(node, options);
  }
}

export function isTableOfContents(node: Element): boolean {
  const gallery = childNamed(childNamed(childNamed(node, 'sdtPr'), 'docPartObj'), 'docPartGallery');
  return attribute(gallery, 'val') === 'Table of Contents';
}

function livenParagraph(paragraph: Element, options: LiveOptions): void {
  const pieces = inlinePieces(paragraph, null, options);
  const properties = childNamed(paragraph, 'pPr');
  while (paragraph.firstChild) paragraph.removeChild(paragraph.firstChild);
  if (properties) paragraph.appendChild(properties);
  let text: Element | null = null;
  for (const piece of withFields(pieces)) {
    if (piece.kind === 'object') {
      text = null;
      paragraph.appendChild(piece.node);
    } else if (piece.kind === 'marker') {
      (text ?? paragraph).appendChild(piece.node);
    } else {
      if (!text) {
        text = newText(ownerOf(paragraph));
        paragraph.appendChild(text);
      }
      text.appendChild(piece.node);
    }
  }
}

function inlinePieces(parent: Element, link: string | null, options: LiveOptions): Piece[] {
  return elementsOf(parent).flatMap((node): Piece[] => {
    if (is(node, 'pPr') || is(node, 'proofErr')) return [];
    if (is(node, 'r')) {
      return cutRun(node).map((run) => {
        if (link !== null) setLink(run, link);
        return { kind: runPiece(run), node: run };
      });
    }
    if (is(node, 'hyperlink')) return inlinePieces(node, target(node, options) ?? link, options);
    if (is(node, 'sdt')) {
      const content = childNamed(node, 'sdtContent');
      return content ? inlinePieces(content, link, options) : [];
    }
    if (TRANSPARENT.has(node.localName ?? '')) return inlinePieces(node, link, options);
    if (is(node, 'fldSimple')) return [{ kind: 'object', node: fieldOf(ownerOf(node), [node]) }];
    return [{ kind: 'marker', node }];
  });
}

function target(link: Element, options: LiveOptions): string | null {
  const id = attribute(link, 'id', NS.r);
  const anchor = attribute(link, 'anchor');
  const url = id ? options.urlOf(id) : null;
  if (url) return anchor ? `${url}#${anchor}` : url;
  return anchor ? `#${anchor}` : null;
}

/** A field (page number, date) of one paragraph is one thing; one that spans paragraphs leaves its text as text. */
function withFields(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    const end = piece.kind === 'field-begin' ? matchingEnd(pieces, index) : -1;
    if (end > index) {
      const runs = pieces.slice(index, end + 1).map((one) => one.node);
      result.push({ kind: 'object', node: fieldOf(ownerOf(piece.node), runs) });
      index = end;
    } else {
      const stray = piece.kind === 'field-begin' || piece.kind === 'field-end';
      result.push(stray ? { kind: 'marker', node: piece.node } : piece);
    }
  }
  return result;
}

function matchingEnd(pieces: readonly Piece[], begin: number): number {
  let depth = 0;
  for (let index = begin; index < pieces.length; index += 1) {
    const kind = pieces[index]?.kind;
    if (kind === 'field-begin') depth += 1;
    if (kind === 'field-end') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

function fieldOf(owner: Document, nodes: readonly Element[]): Element {
  const field = owner.createElementNS(LIVE, 'live:field');
  for (const node of nodes) field.appendChild(node);
  return field;
}
