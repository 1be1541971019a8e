import type { Element } from '@xmldom/xmldom';
import { ScriptError, type ServiceObject } from '../../contract';
import {
  attribute,
  childNamed,
  childrenNamed,
  create,
  ensureChild,
  ownerOf,
  removeNode,
  setAttribute,
  setProperty,
} from '../../docs/word-xml';
import { cssColor, wordColor } from './colors';
import { ContainerElement } from './container-element';
import type { AttributeDoor, DocElement } from './doc-element';
import { insertChild } from './settle-node';

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

export class Table extends ContainerElement {
  readonly gasType = 'Document.Table';

  getNumRows(): number {
    return this.getNumChildren();
  }

  getRow(index: number): ServiceObject {
    return this.getChild(index);
  }

  getCell(row: number, column: number): ServiceObject {
    const cell = childrenNamed(this.childAt(row), 'tc')[column];
    if (!cell) {
      const count = childrenNamed(this.childAt(row), 'tc').length;
      throw new ScriptError(
        `Child index (${column}) must be less than the number of child elements (${count}).`,
      );
    }
    return this.wrap(cell);
  }

  appendTableRow(row?: DocElement | null): ServiceObject {
    return this.insertTableRow(this.getNumRows(), row);
  }

  insertTableRow(index: number, row?: DocElement | null): ServiceObject {
    this.editing();
    const node = row?.node ?? create(ownerOf(this.node), 'tr');
    insertChild(this.node, index, node);
    return row ?? this.wrap(node);
  }

  removeRow(index: number): ServiceObject {
    this.editing();
    const row = this.childAt(index);
    removeNode(row);
    return this.wrap(row);
  }

  clear(): this {
    this.editing();
    for (const row of childrenNamed(this.node, 'tr')) removeNode(row);
    return this;
  }

  getColumnWidth(column: number): number | null {
    const width = attribute(this.gridColumn(column), 'w');
    return width === null ? null : Number(width) / 20;
  }

  /** In points. The cells of the column say it too: word processors read either place. */
  setColumnWidth(column: number, points: number): this {
    this.editing();
    const width = Math.round(points * 20);
    setAttribute(this.gridColumn(column), 'w', width);
    for (const row of childrenNamed(this.node, 'tr')) {
      const cell = childrenNamed(row, 'tc')[column];
      const merged = childNamed(childNamed(cell ?? null, 'tcPr'), 'gridSpan');
      if (cell && !merged) {
        setProperty(ensureChild(cell, 'tcPr'), 'tcW', { w: width, type: 'dxa' });
      }
    }
    return this;
  }

  getBorderColor(): string | null {
    return cssColor(attribute(this.border, 'color'));
  }

  setBorderColor(color: string): this {
    this.editing();
    this.setBorders({ color: wordColor(color) });
    return this;
  }

  getBorderWidth(): number | null {
    const size = attribute(this.border, 'sz');
    return attribute(this.border, 'val') === 'nil' ? 0 : size === null ? null : Number(size) / 8;
  }

  setBorderWidth(points: number): this {
    this.editing();
    this.setBorders({ val: points > 0 ? 'single' : 'nil', sz: Math.round(points * 8) });
    return this;
  }

  protected override attributeDoors(): Readonly<Record<string, AttributeDoor>> {
    return {
      ...super.attributeDoors(),
      BORDER_COLOR: {
        get: () => this.getBorderColor(),
        set: (value) => void this.setBorderColor(typeof value === 'string' ? value : '#000000'),
      },
      BORDER_WIDTH: {
        get: () => this.getBorderWidth(),
        set: (value) => void this.setBorderWidth(Number(value ?? 1)),
      },
    };
  }

  private get border(): Element | null {
    return childNamed(childNamed(childNamed(this.node, 'tblPr'), 'tblBorders'), 'top');
  }

  private setBorders(change: Readonly<Record<string, string | number>>): void {
    const borders = ensureChild(ensureChild(this.node, 'tblPr'), 'tblBorders');
    for (const side of SIDES) {
      const present = childNamed(borders, side);
      setProperty(borders, side, present ? change : { val: 'single', sz: 8, space: 0, ...change });
    }
    // Borders of a cell of its own would hide those of the table.
    for (const row of childrenNamed(this.node, 'tr')) {
      for (const cell of childrenNamed(row, 'tc')) {
        const own = childNamed(childNamed(cell, 'tcPr'), 'tcBorders');
        if (own) removeNode(own);
      }
    }
  }

  private gridColumn(column: number): Element {
    const grid = ensureChild(this.node, 'tblGrid');
    const columns = Math.max(
      0,
      ...childrenNamed(this.node, 'tr').map((row) => childrenNamed(row, 'tc').length),
    );
    const nodes = childrenNamed(grid, 'gridCol');
    while (nodes.length < columns) {
      const added = create(ownerOf(grid), 'gridCol');
      grid.appendChild(added);
      nodes.push(added);
    }
    const node = nodes[column];
    if (!node)
      throw new ScriptError(
        `Column index (${column}) must be less than the number of columns (${nodes.length}).`,
      );
    return node;
  }
}
