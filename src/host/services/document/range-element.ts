import type { Element } from '@xmldom/xmldom';
import { ServiceObject } from '../../contract';
import { parentOf, textsOf } from './document-tree';
import type { Found } from './text-search';

interface Characters {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** An element, or some characters of a Text. */
export class RangeElement extends ServiceObject {
  readonly gasType = 'Document.RangeElement';

  private constructor(
    private readonly element: ServiceObject & { readonly node: Element },
    private readonly characters: Characters | null,
  ) {
    super();
  }

  static of(element: ServiceObject, characters: Characters | null): RangeElement {
    // Every element of a document is its node.
    return new RangeElement(element as ServiceObject & { readonly node: Element }, characters);
  }

  get elementNode(): Element {
    return this.element.node;
  }

  /** Whether a match comes after this one, in the order of the document. */
  isBefore(found: Found): boolean {
    if (found.text === this.elementNode) return found.start >= (this.characters?.end ?? 0);
    let root = this.elementNode;
    for (let above = parentOf(root); above; above = parentOf(root)) root = above;
    const order = textsOf(root);
    return order.indexOf(found.text) > order.indexOf(this.elementNode);
  }

  getElement(): ServiceObject {
    return this.element;
  }

  isPartial(): boolean {
    return this.characters !== null;
  }

  getStartOffset(): number {
    return this.characters?.start ?? -1;
  }

  getEndOffsetInclusive(): number {
    return this.characters ? this.characters.end - 1 : -1;
  }
}
