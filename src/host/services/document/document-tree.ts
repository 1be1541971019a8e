/** Google's tree of elements over Word's: which node is which element, and who are its children. */
import type { Element, Node } from '@xmldom/xmldom';
import { isTableOfContents, isText, LIVE } from '../../docs/live-story';
import { runPiece } from '../../docs/run-pieces';
import {
  attribute,
  childNamed,
  descendants,
  elementsOf,
  is,
  isElement,
  NS,
} from '../../docs/word-xml';
import { liveOf } from './live-document';
import { hasText, textOf } from './text-runs';

export type ElementKind =
  | 'BODY_SECTION'
  | 'HEADER_SECTION'
  | 'FOOTER_SECTION'
  | 'PARAGRAPH'
  | 'LIST_ITEM'
  | 'TABLE'
  | 'TABLE_ROW'
  | 'TABLE_CELL'
  | 'TABLE_OF_CONTENTS'
  | 'TEXT'
  | 'PAGE_BREAK'
  | 'HORIZONTAL_RULE'
  | 'INLINE_IMAGE'
  | 'FOOTNOTE'
  | 'UNSUPPORTED';

const BY_NAME: Readonly<Record<string, ElementKind>> = {
  body: 'BODY_SECTION',
  hdr: 'HEADER_SECTION',
  ftr: 'FOOTER_SECTION',
  tbl: 'TABLE',
  tr: 'TABLE_ROW',
  tc: 'TABLE_CELL',
};

export function kindOf(node: Element): ElementKind {
  if (isText(node)) return 'TEXT';
  if (node.namespaceURI === LIVE) return 'UNSUPPORTED';
  if (is(node, 'p')) return numbering(node) ? 'LIST_ITEM' : 'PARAGRAPH';
  if (is(node, 'sdt')) return 'TABLE_OF_CONTENTS';
  if (!is(node, 'r')) return BY_NAME[node.localName ?? ''] ?? 'UNSUPPORTED';
  const content = elementsOf(node).find((child) => !is(child, 'rPr')) ?? null;
  if (is(content, 'br')) return 'PAGE_BREAK';
  if (is(content, 'footnoteReference')) return 'FOOTNOTE';
  if (is(content, 'drawing')) {
    return descendants(content, 'pic', NS.pic).length > 0 ? 'INLINE_IMAGE' : 'UNSUPPORTED';
  }
  const isRule = content
    ? descendants(content, 'rect', NS.v).some((rect) => rect.getAttributeNS(NS.o, 'hr') === 't')
    : false;
  return isRule ? 'HORIZONTAL_RULE' : 'UNSUPPORTED';
}

export function isSection(node: Element): boolean {
  return is(node, 'body') || is(node, 'hdr') || is(node, 'ftr');
}

/** An emptied Text keeps its node, so that it can be filled again, and is nobody's child meanwhile. */
export function childrenOf(node: Element): Element[] {
  if (is(node, 'sdt')) return childrenOf(childNamed(node, 'sdtContent') ?? node);
  return elementsOf(node).filter((child) => {
    if (is(node, 'p')) {
      if (isText(child)) return hasText(child);
      return child.namespaceURI === LIVE || (is(child, 'r') && runPiece(child) === 'object');
    }
    if (is(node, 'tbl')) return is(child, 'tr');
    if (is(node, 'tr')) return is(child, 'tc');
    if (isText(node)) return false;
    return is(child, 'p') || is(child, 'tbl') || (is(child, 'sdt') && isTableOfContents(child));
  });
}

export function parentOf(node: Element): Element | null {
  let parent: Node | null = node.parentNode;
  if (is(parent, 'sdtContent')) parent = parent.parentNode;
  return isElement(parent) && !isSection(node) ? parent : null;
}

/** Whether the node hangs in its document, and not in the air after `copy` or `removeFromParent`. */
export function isAttached(node: Element): boolean {
  return isSection(node) || node.parentNode !== null;
}

export function isInDocument(node: Element): boolean {
  let root = node;
  for (let above = parentOf(root); above; above = parentOf(root)) root = above;
  return isSection(root);
}

/** `w:numPr` of a list item, its own or its style's. `numId` 0 takes a paragraph out of its style's list. */
export function numbering(paragraph: Element): { listId: string; level: number } | null {
  const properties = childNamed(paragraph, 'pPr');
  const own = childNamed(properties, 'numPr');
  const styleId = attribute(childNamed(properties, 'pStyle'), 'val');
  const inherited = styleId ? liveOf(paragraph).styles.numberingOf(styleId) : null;
  const listId =
    attribute(childNamed(own, 'numId'), 'val') ?? attribute(childNamed(inherited, 'numId'), 'val');
  if (listId === null || listId === '0') return null;
  const level =
    attribute(childNamed(own, 'ilvl'), 'val') ?? attribute(childNamed(inherited, 'ilvl'), 'val');
  return { listId, level: Number(level ?? 0) };
}

/** Text as Google joins it: a line per paragraph and per cell. */
export function plainText(node: Element): string {
  if (isText(node)) return textOf(node);
  if (is(node, 'p')) return elementsOf(node).filter(isText).map(textOf).join('');
  if (is(node, 'r') || node.namespaceURI === LIVE) return '';
  return childrenOf(node).map(plainText).join('\n');
}

/** Paragraphs and list items below, in order. */
export function paragraphsOf(node: Element): Element[] {
  if (is(node, 'p')) return [node];
  return childrenOf(node).flatMap(paragraphsOf);
}

/** Every Text below, in order: one walk, for each search begins with it. */
export function textsOf(node: Element): Element[] {
  const found: Element[] = [];
  const walk = (parent: Element): void => {
    if (isText(parent)) {
      if (hasText(parent)) found.push(parent);
      return;
    }
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isElement(child) && HOLDERS.has(child.localName ?? '')) walk(child);
    }
  };
  walk(node);
  return found;
}

const HOLDERS = new Set(['p', 'tbl', 'tr', 'tc', 'sdt', 'sdtContent', 'text']);

/** Every element below of these kinds, in order, itself excepted. */
export function elementsBelow(node: Element, kinds: readonly ElementKind[]): Element[] {
  return childrenOf(node).flatMap((child) => [
    ...(kinds.includes(kindOf(child)) ? [child] : []),
    ...elementsBelow(child, kinds),
  ]);
}
