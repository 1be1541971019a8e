/** Putting a node into a document it may not come from: its pictures, styles and lists come along. */
import type { Element } from '@xmldom/xmldom';
import { ScriptError } from '../../contract';
import { OFFICE_RELATION } from '../../docs/docx-package';
import {
  adopt,
  attribute,
  childNamed,
  descendants,
  is,
  NS,
  ownerOf,
  removeNode,
  setAttribute,
} from '../../docs/word-xml';
import { childrenOf, isAttached } from './document-tree';
import { liveOf, type LiveDocument } from './live-document';

/** Inserts among the children Google counts: `index` is theirs. */
export function insertChild(parent: Element, index: number, node: Element): void {
  if (isAttached(node)) throw new ScriptError('Element must be detached.');
  const children = childrenOf(parent);
  if (!Number.isInteger(index) || index < 0 || index > children.length) {
    throw new ScriptError(
      `Child index (${index}) must be less than or equal to the number of child elements (${children.length}).`,
    );
  }
  bringAlong(node, parent);
  const last = children.at(-1);
  const before = children[index] ?? last?.nextSibling ?? childNamed(parent, 'sectPr');
  parent.insertBefore(node, before);
}

/** A picture's bytes by way of its relation, in the part that holds the node. */
export function imagePart(node: Element): string | null {
  const live = liveOf(node);
  const blip = descendants(node, 'blip', NS.a)[0] ?? null;
  const id = attribute(blip, 'embed', NS.r);
  return id ? live.docx.target(live.partOf(node), id) : null;
}

/** Relation id of a picture of the package, in the part where `node` will be. */
export function relateImage(target: LiveDocument, part: string, media: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = media.startsWith(folder) ? media.slice(folder.length) : `/${media}`;
  return target.docx.relate(part, {
    type: `${OFFICE_RELATION}/image`,
    target: path,
    external: false,
  });
}

function bringAlong(node: Element, parent: Element): void {
  const source = liveOf(node);
  const target = liveOf(parent);
  if (ownerOf(node) === ownerOf(parent)) return;
  const targetPart = target.partOf(parent);
  for (const drawing of withSelf(node, 'drawing')) {
    const media = imagePart(drawing);
    const blip = descendants(drawing, 'blip', NS.a)[0];
    if (!media || !blip) {
      removeNode(drawing);
      continue;
    }
    const held = source === target ? media : carryMedia(source, target, media);
    blip.setAttributeNS(NS.r, 'r:embed', relateImage(target, targetPart, held));
  }
  if (source !== target) translateNames(node, source, target);
  adopt(ownerOf(parent), node);
}

function carryMedia(source: LiveDocument, target: LiveDocument, media: string): string {
  const extension = media.slice(media.lastIndexOf('.') + 1).toLowerCase();
  const type = source.docx.contentTypeOf(media) ?? `image/${extension}`;
  return target.docx.addMedia(source.docx.bytes(media), extension, type);
}

function translateNames(node: Element, source: LiveDocument, target: LiveDocument): void {
  for (const name of ['pStyle', 'rStyle', 'tblStyle']) {
    for (const style of withSelf(node, name)) {
      const id = target.styles.adopt(attribute(style, 'val') ?? '', source.styles);
      if (id === null) removeNode(style);
      else setAttribute(style, 'val', id);
    }
  }
  for (const number of withSelf(node, 'numId')) {
    const listId = attribute(number, 'val') ?? '0';
    if (listId !== '0') setAttribute(number, 'val', target.lists.adopt(listId, source.lists));
  }
}

function withSelf(node: Element, name: string): Element[] {
  return [...(is(node, name) ? [node] : []), ...descendants(node, name)];
}
