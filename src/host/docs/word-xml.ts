/** WordprocessingML over a DOM: reading, creating and placing nodes where the schema wants them. */
import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { CHILD_ORDER } from './child-order';

export const NS = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

/** Text that XML 1.0 cannot carry would make a file no word processor opens. */

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(LONE_SURROGATE, '\ufffd');
}

export function escapeXml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function parseXml(text: string): Document {
  const problems: string[] = [];
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') problems.push(message);
    },
  }).parseFromString(text.replace(/^\ufeff/, ''), 'text/xml');
  if (problems.length > 0 || !document.documentElement) {
    throw new Error(problems[0] ?? 'no root element');
  }
  return document;
}

export function serializeXml(document: Document): string {
  const body = new XMLSerializer().serializeToString(document);
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return body.startsWith('<?xml') ? body : declaration + body;
}

export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new Error('no root element');
  return root;
}

export function ownerOf(node: Node): Document {
  const owner = node.ownerDocument;
  if (!owner) throw new Error('a node without a document');
  return owner;
}

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}

/** The namespace is part of the question: `is(node, 'p')` is a w:p and nothing else. */
export function is(node: Element, name: string, namespace?: string): boolean;
export function is(node: Node | null, name: string, namespace?: string): node is Element;
export function is(node: Node | null, name: string, namespace: string = NS.w): boolean {
  return isElement(node) && node.localName === name && node.namespaceURI === namespace;
}

export function elementsOf(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) found.push(node);
  }
  return found;
}

export function childrenNamed(parent: Node, name: string): Element[] {
  return elementsOf(parent).filter((node) => is(node, name));
}

export function childNamed(parent: Node | null, name: string): Element | null {
  if (!parent) return null;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (is(node, name)) return node;
  }
  return null;
}

/** Every element below, in document order. */
export function descendants(parent: Node, name: string, namespace: string = NS.w): Element[] {
  const found: Element[] = [];
  for (const node of elementsOf(parent)) {
    if (is(node, name, namespace)) found.push(node);
    found.push(...descendants(node, name, namespace));
  }
  return found;
}

export function attribute(
  node: Element | null,
  name: string,
  namespace: string = NS.w,
): string | null {
  return node?.getAttributeNS(namespace, name) ?? null;
}

export function setAttribute(node: Element, name: string, value: string | number): void {
  node.setAttributeNS(NS.w, `w:${name}`, xmlText(String(value)));
}

type Attributes = Readonly<Record<string, string | number>>;

export function create(owner: Document, name: string, attributes: Attributes = {}): Element {
  const node = owner.createElementNS(NS.w, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) setAttribute(node, key, value);
  return node;
}

/** The child of that name, created where the schema wants it when it is not there. */
export function ensureChild(parent: Element, name: string): Element {
  const present = childNamed(parent, name);
  if (present) return present;
  const node = create(ownerOf(parent), name);
  parent.insertBefore(node, successor(parent, name));
  return node;
}

/** Puts a property in place, or takes it away when there is nothing to say. */
export function setProperty(parent: Element, name: string, attributes: Attributes | null): void {
  if (attributes === null) {
    const present = childNamed(parent, name);
    if (present) parent.removeChild(present);
    return;
  }
  const node = ensureChild(parent, name);
  for (const [key, value] of Object.entries(attributes)) setAttribute(node, key, value);
}

function successor(parent: Element, name: string): Element | null {
  const order = CHILD_ORDER[parent.localName ?? ''];
  if (!order) return name.endsWith('Pr') ? (elementsOf(parent)[0] ?? null) : null;
  const place = order.indexOf(name);
  return (
    elementsOf(parent).find((node) => {
      const other = order.indexOf(node.localName ?? '');
      return other === -1 || other > place;
    }) ?? null
  );
}

export function removeNode(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** xmldom has no adoptNode: a moved subtree must name its new document, or it serialises with the old one's rules. */
export function adopt(owner: Document, node: Node): void {
  // `ownerDocument` is read-only in the DOM's types and a plain field in xmldom.
  (node as { ownerDocument: Document }).ownerDocument = owner;
  for (let child = node.firstChild; child; child = child.nextSibling) adopt(owner, child);
}
