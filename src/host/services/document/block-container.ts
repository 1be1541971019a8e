import type { Element } from '@xmldom/xmldom';
import { ScriptError, type ServiceObject } from '../../contract';
import { childNamed, ensureChild, is, ownerOf, removeNode } from '../../docs/word-xml';
import { ContainerElement } from './container-element';
import { DocElement } from './doc-element';
import { childrenOf, isAttached, kindOf, numbering, paragraphsOf } from './document-tree';
import { imageNode, withImageBytes } from './image-drawing';
import {
  newHorizontalRule,
  newListItem,
  newPageBreak,
  newParagraph,
  newTable,
  paragraphAround,
} from './new-blocks';
import { insertChild } from './settle-node';
import { Text } from './text';
import { runsOf } from './text-runs';

type Cells = readonly (readonly unknown[])[];

/** What holds paragraphs, lists and tables: the body, headers, footers and table cells. */
export abstract class BlockContainer extends ContainerElement {
  getParagraphs(): ServiceObject[] {
    return paragraphsOf(this.node).map((node) => this.wrap(node));
  }

  getListItems(): ServiceObject[] {
    return this.nodesOf('LIST_ITEM').map((node) => this.wrap(node));
  }

  getTables(): ServiceObject[] {
    return childrenOf(this.node)
      .filter((node) => is(node, 'tbl'))
      .map((node) => this.wrap(node));
  }

  getImages(): ServiceObject[] {
    return this.nodesOf('INLINE_IMAGE').map((node) => this.wrap(node));
  }

  appendParagraph(content: string | DocElement): ServiceObject {
    return this.insertParagraph(this.getNumChildren(), content);
  }

  insertParagraph(index: number, content: string | DocElement): ServiceObject {
    return this.place(
      index,
      typeof content === 'string' ? newParagraph(this.owner, content) : content,
    );
  }

  appendListItem(content: string | DocElement): ServiceObject {
    return this.insertListItem(this.getNumChildren(), content);
  }

  /** An item after another one belongs to its list; else it starts a list of its own. */
  insertListItem(index: number, content: string | DocElement): ServiceObject {
    if (typeof content !== 'string') return this.place(index, content);
    this.editing();
    const before = childrenOf(this.node)[index - 1];
    const place = before && is(before, 'p') ? numbering(before) : null;
    const listId = place?.listId ?? this.live.lists.create();
    return this.place(index, newListItem(this.owner, content, listId));
  }

  appendTable(content?: Cells | DocElement | null): ServiceObject {
    return this.insertTable(this.getNumChildren(), content);
  }

  insertTable(index: number, content?: Cells | DocElement | null): ServiceObject {
    if (content instanceof DocElement) return this.place(index, content);
    const cells = (content ?? []).map((row) => row.map(String));
    return this.place(index, newTable(this.node, cells));
  }

  appendPageBreak(pageBreak?: DocElement | null): ServiceObject {
    return this.insertPageBreak(this.getNumChildren(), pageBreak);
  }

  insertPageBreak(index: number, pageBreak?: DocElement | null): ServiceObject {
    return this.placeInline(index, pageBreak ?? newPageBreak(this.owner));
  }

  appendHorizontalRule(): ServiceObject {
    return this.insertHorizontalRule(this.getNumChildren());
  }

  insertHorizontalRule(index: number): ServiceObject {
    return this.placeInline(index, newHorizontalRule(this.owner));
  }

  appendImage(image: DocElement | ServiceObject): ServiceObject | Promise<ServiceObject> {
    return this.insertImage(this.getNumChildren(), image);
  }

  insertImage(
    index: number,
    image: DocElement | ServiceObject,
  ): ServiceObject | Promise<ServiceObject> {
    this.editing();
    if (image instanceof DocElement) return this.placeInline(index, image);
    return withImageBytes(image, (bytes) => this.placeInline(index, imageNode(this.node, bytes)));
  }

  setText(text: string): this {
    this.editing();
    const first = paragraphsOf(this.node)[0];
    this.empty(first && is(first.parentNode, this.node.localName ?? '') ? first : null);
    const paragraph = paragraphsOf(this.node)[0];
    if (paragraph) new Text(this.node).insertText(0, text);
    return this;
  }

  clear(): this {
    this.editing();
    this.empty(null);
    return this;
  }

  protected get owner(): NonNullable<Element['ownerDocument']> {
    return ownerOf(this.node);
  }

  /** Leaves one empty paragraph, with the look of `like`. */
  private empty(like: Element | null): void {
    const paragraph = newParagraph(this.owner);
    const properties = childNamed(like, 'pPr');
    if (properties) paragraph.appendChild(properties.cloneNode(true));
    const text = like ? childrenOf(like).find((node) => kindOf(node) === 'TEXT') : undefined;
    const look = text ? childNamed(runsOf(text)[0] ?? null, 'rPr') : null;
    if (look) {
      const mark = ensureChild(paragraph, 'pPr');
      const old = childNamed(mark, 'rPr');
      if (old) removeNode(old);
      mark.appendChild(look.cloneNode(true));
    }
    for (const child of childrenOf(this.node)) removeNode(child);
    insertChild(this.node, 0, paragraph);
  }

  private place(index: number, content: Element | DocElement): ServiceObject {
    this.editing();
    const node = content instanceof DocElement ? content.node : content;
    insertChild(this.node, index, node);
    const last = childrenOf(this.node).at(-1);
    // Google ends every section and every cell with a paragraph.
    if (!last || !is(last, 'p')) {
      insertChild(this.node, this.getNumChildren(), newParagraph(this.owner));
    }
    return content instanceof DocElement ? content : this.wrap(node);
  }

  private placeInline(index: number, content: Element | DocElement): ServiceObject {
    const node = content instanceof DocElement ? content.node : content;
    if (isAttached(node)) throw new ScriptError('Element must be detached.');
    this.place(index, paragraphAround(node));
    return content instanceof DocElement ? content : this.wrap(node);
  }
}
