import { type ServiceObject } from '../../contract';
import {
  attribute,
  childNamed,
  ensureChild,
  ownerOf,
  removeNode,
  setProperty,
} from '../../docs/word-xml';
import { ContainerElement } from './container-element';
import { DocElement, type AttributeDoor } from './doc-element';
import { childrenOf } from './document-tree';
import { newCell } from './new-blocks';
import { insertChild } from './settle-node';

export class TableRow extends ContainerElement {
  readonly gasType = 'Document.TableRow';

  getNumCells(): number {
    return this.getNumChildren();
  }

  getCell(index: number): ServiceObject {
    return this.getChild(index);
  }

  getParentTable(): ServiceObject | null {
    return this.getParent();
  }

  appendTableCell(content?: string | DocElement | null): ServiceObject {
    return this.insertTableCell(this.getNumCells(), content);
  }

  insertTableCell(index: number, content?: string | DocElement | null): ServiceObject {
    this.editing();
    const node =
      content instanceof DocElement
        ? content.node
        : newCell(ownerOf(this.node), content ?? '', null);
    insertChild(this.node, index, node);
    return content instanceof DocElement ? content : this.wrap(node);
  }

  removeCell(index: number): ServiceObject {
    this.editing();
    const cell = this.childAt(index);
    removeNode(cell);
    return this.wrap(cell);
  }

  clear(): this {
    this.editing();
    for (const cell of childrenOf(this.node)) removeNode(cell);
    return this;
  }

  getMinimumHeight(): number {
    const height = attribute(childNamed(childNamed(this.node, 'trPr'), 'trHeight'), 'val');
    return height === null ? 0 : Number(height) / 20;
  }

  setMinimumHeight(points: number): this {
    this.editing();
    const height = { val: Math.round(points * 20), hRule: 'atLeast' };
    setProperty(ensureChild(this.node, 'trPr'), 'trHeight', height);
    return this;
  }

  protected override attributeDoors(): Readonly<Record<string, AttributeDoor>> {
    return {
      ...super.attributeDoors(),
      MINIMUM_HEIGHT: {
        get: () => this.getMinimumHeight(),
        set: (value) => void this.setMinimumHeight(Number(value ?? 0)),
      },
    };
  }
}
