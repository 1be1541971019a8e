import type { Element } from '@xmldom/xmldom';
import { ScriptError, type EnumValue, type ServiceObject } from '../../contract';
import { childNamed, ensureChild, is, removeNode } from '../../docs/word-xml';
import { DocElement, refuseLastParagraph, type AttributeDoor } from './doc-element';
import {
  childrenOf,
  elementsBelow,
  paragraphsOf,
  plainText,
  type ElementKind,
} from './document-tree';
import { RangeElement } from './range-element';
import { commonFormat, RUN_FORMATS, TEXT_ATTRIBUTES, type RunAttribute } from './run-format';
import { Text } from './text';
import { findInTexts, replaceInTexts } from './text-search';
import { TextSpan } from './text-span';

/** An element with children: sections, paragraphs, tables, rows and cells. */
export abstract class ContainerElement extends DocElement {
  getNumChildren(): number {
    return childrenOf(this.node).length;
  }

  getChild(index: number): ServiceObject {
    return this.wrap(this.childAt(index));
  }

  getChildIndex(child: DocElement): number {
    const index = childrenOf(this.node).indexOf(child.node);
    if (index === -1)
      throw new ScriptError('Element does not contain the specified child element.');
    return index;
  }

  getText(): string {
    return plainText(this.node);
  }

  editAsText(): Text {
    return new Text(this.node);
  }

  /** First match after `from`, or null. */
  findText(pattern: string, from?: RangeElement | null): RangeElement | null {
    const all = findInTexts(this.node, pattern);
    const found = from ? all.find((one) => from.isBefore(one)) : all[0];
    return found ? RangeElement.of(new Text(found.text), found) : null;
  }

  replaceText(pattern: string, replacement: string): this {
    this.editing();
    replaceInTexts(this.node, pattern, replacement);
    return this;
  }

  findElement(type: EnumValue, from?: RangeElement | null): RangeElement | null {
    // The signature table lets only members of ElementType through.
    const kind = type.name as ElementKind;
    const below = elementsBelow(this.node, [kind]);
    const after = from ? below.indexOf(from.elementNode) + 1 : 0;
    const found = below[after];
    return found ? RangeElement.of(this.wrap(found), null) : null;
  }

  removeChild(child: DocElement): this {
    this.editing();
    this.getChildIndex(child);
    refuseLastParagraph(child.node);
    removeNode(child.node);
    return this;
  }

  getLinkUrl(): string | null {
    return this.editAsText().getLinkUrl();
  }

  setLinkUrl(url: string): this {
    this.editAsText().setLinkUrl(url);
    return this;
  }

  getTextAlignment(): EnumValue | null {
    return this.editAsText().getTextAlignment();
  }

  setTextAlignment(alignment: EnumValue): this {
    this.editAsText().setTextAlignment(alignment);
    return this;
  }

  protected childAt(index: number): Element {
    const children = childrenOf(this.node);
    const child = children[index];
    if (!child) {
      throw new ScriptError(
        `Child index (${index}) must be less than the number of child elements (${children.length}).`,
      );
    }
    return child;
  }

  /** Where text attributes are: the runs, and for a paragraph without any its end mark. */
  protected textHolders(): Element[] {
    const empty = paragraphsOf(this.node).filter((paragraph) => childrenOf(paragraph).length === 0);
    const marks = empty.map((paragraph) => childNamed(paragraph, 'pPr') ?? paragraph);
    return [...new TextSpan(this.node).runs(), ...marks];
  }

  protected override attributeDoors(): Readonly<Record<string, AttributeDoor>> {
    const door = (name: RunAttribute): AttributeDoor => ({
      get: () => commonFormat(this.textHolders(), name),
      set: (value) => {
        for (const holder of this.textHolders()) {
          const place = is(holder, 'p') ? ensureChild(holder, 'pPr') : holder;
          RUN_FORMATS[name].write(place, value);
        }
      },
    });
    return Object.fromEntries(TEXT_ATTRIBUTES.map((name) => [name, door(name)]));
  }

  protected nodesOf(...kinds: readonly ElementKind[]): Element[] {
    return elementsBelow(this.node, kinds);
  }
}
