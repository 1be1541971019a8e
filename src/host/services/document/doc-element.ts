import type { Element } from '@xmldom/xmldom';
import type { EnumValue } from '../../contract';
import { ScriptError, ServiceObject } from '../../contract';
import { descendants, elementsOf, removeNode } from '../../docs/word-xml';
import { documentEnum } from './document-enums';
import {
  childrenOf,
  isInDocument,
  isSection,
  kindOf,
  parentOf,
  type ElementKind,
} from './document-tree';
import { liveOf, type LiveDocument } from './live-document';

/** How `getAttributes` and `setAttributes` reach one attribute; `set` with null takes it away. */
export interface AttributeDoor {
  readonly get: () => unknown;
  readonly set: (value: unknown) => void;
}

/** What every element of a Google Doc can do. It is its XML node and nothing more. */
export abstract class DocElement extends ServiceObject {
  constructor(readonly node: Element) {
    super();
  }

  /** Attributes of this kind of element, by their name in `DocumentApp.Attribute`. */
  protected attributeDoors(): Readonly<Record<string, AttributeDoor>> {
    return {};
  }

  get live(): LiveDocument {
    return liveOf(this.node);
  }

  getType(): EnumValue {
    return documentEnum('ElementType', kindOf(this.node));
  }

  getParent(): ServiceObject | null {
    const parent = parentOf(this.node);
    return parent ? this.wrap(parent) : null;
  }

  getNextSibling(): ServiceObject | null {
    return this.sibling(1);
  }

  getPreviousSibling(): ServiceObject | null {
    return this.sibling(-1);
  }

  isAtDocumentEnd(): boolean {
    for (let node = this.node; !isSection(node);) {
      const parent = parentOf(node);
      if (!parent || childrenOf(parent).at(-1) !== node) return false;
      node = parent;
    }
    return true;
  }

  removeFromParent(): ServiceObject | null {
    this.editing();
    if (!parentOf(this.node)) throw new ScriptError('Element does not have a parent.');
    refuseLastParagraph(this.node);
    removeNode(this.node);
    return this;
  }

  /** Detached and deep. Bookmarks stay behind: there can be only one of each. */
  copy(): ServiceObject {
    return this.wrap(detachedCopy(this.node));
  }

  merge(): ServiceObject {
    this.editing();
    const parent = parentOf(this.node);
    const siblings = parent ? childrenOf(parent) : [];
    const before = siblings[siblings.indexOf(this.node) - 1];
    if (!before || kindOf(before) !== kindOf(this.node)) {
      throw new ScriptError('Element must be preceded by an element of the same type.');
    }
    for (const child of elementsOf(this.node)) {
      if (!(child.localName ?? '').endsWith('Pr')) before.appendChild(child);
    }
    removeNode(this.node);
    return this.wrap(before);
  }

  getAttributes(): Record<string, unknown> {
    const doors = Object.entries(this.attributeDoors());
    return Object.fromEntries(doors.map(([name, door]) => [name, door.get()]));
  }

  setAttributes(attributes: Readonly<Record<string, unknown>>): this {
    this.editing();
    const doors = this.attributeDoors();
    for (const [name, value] of Object.entries(attributes)) doors[name]?.set(value ?? null);
    return this;
  }

  /** To be called before any change. What hangs in no document may change even when its document is closed. */
  protected editing(): void {
    if (isInDocument(this.node)) this.live.editing();
  }

  protected wrap(node: Element): ServiceObject {
    return this.live.world.wrap(node);
  }

  /** `asParagraph()` and its sisters: the same element, or Google's refusal. */
  protected as(...kinds: readonly ElementKind[]): this {
    const kind = kindOf(this.node);
    if (kinds.includes(kind)) return this;
    throw new ScriptError(`${kind} can't be cast to ${kinds[0] ?? ''}.`);
  }

  asBody(): this {
    return this.as('BODY_SECTION');
  }

  asHeaderSection(): this {
    return this.as('HEADER_SECTION');
  }

  asFooterSection(): this {
    return this.as('FOOTER_SECTION');
  }

  asParagraph(): this {
    return this.as('PARAGRAPH');
  }

  asListItem(): this {
    return this.as('LIST_ITEM');
  }

  asTable(): this {
    return this.as('TABLE');
  }

  asTableRow(): this {
    return this.as('TABLE_ROW');
  }

  asTableCell(): this {
    return this.as('TABLE_CELL');
  }

  asText(): this {
    return this.as('TEXT');
  }

  asInlineImage(): this {
    return this.as('INLINE_IMAGE');
  }

  asPageBreak(): this {
    return this.as('PAGE_BREAK');
  }

  asHorizontalRule(): this {
    return this.as('HORIZONTAL_RULE');
  }

  private sibling(step: number): ServiceObject | null {
    const parent = parentOf(this.node);
    if (!parent) return null;
    const siblings = childrenOf(parent);
    const found = siblings[siblings.indexOf(this.node) + step];
    return found ? this.wrap(found) : null;
  }
}

/** A section and a cell end with a paragraph that stays. */
export function refuseLastParagraph(node: Element): void {
  const parent = parentOf(node);
  const kind = kindOf(node);
  if (!parent || (kind !== 'PARAGRAPH' && kind !== 'LIST_ITEM')) return;
  if (childrenOf(parent).at(-1) === node) {
    throw lastParagraph();
  }
}

export function lastParagraph(): ScriptError {
  return new ScriptError("Can't remove the last paragraph in a document section.");
}

function detachedCopy(node: Element): Element {
  // A clone of an element is an element.
  const copy = node.cloneNode(true) as Element;
  for (const name of ['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd']) {
    for (const mark of descendants(copy, name)) removeNode(mark);
  }
  for (const paragraph of [copy, ...descendants(copy, 'p'), ...descendants(copy, 'tr')]) {
    const names = Array.from(paragraph.attributes, (one) => one.name);
    for (const name of names) {
      if (/^(w14:|w:rsid)/.test(name)) paragraph.removeAttribute(name);
    }
  }
  return copy;
}
