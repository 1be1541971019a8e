import type { Element } from '@xmldom/xmldom';
import type { EnumValue, ServiceObject } from '../../contract';
import {
  attribute,
  childNamed,
  childrenNamed,
  ensureChild,
  is,
  setProperty,
} from '../../docs/word-xml';
import { BlockContainer } from './block-container';
import { cssColor, wordColor } from './colors';
import type { AttributeDoor } from './doc-element';
import { documentEnum, enumName } from './document-enums';
import { parentOf } from './document-tree';

type Side = 'top' | 'left' | 'bottom' | 'right';

/** Padding that Word gives a cell when nobody says anything (twips). */
const WORD_PADDING: Readonly<Record<Side, number>> = { top: 0, left: 108, bottom: 0, right: 108 };

export class TableCell extends BlockContainer {
  readonly gasType = 'Document.TableCell';

  getParentRow(): ServiceObject | null {
    return this.getParent();
  }

  getParentTable(): ServiceObject | null {
    const row = parentOf(this.node);
    const table = row ? parentOf(row) : null;
    return table ? this.wrap(table) : null;
  }

  getColSpan(): number {
    return Number(attribute(this.property('gridSpan'), 'val') ?? 1);
  }

  /** A cell that another one covers spans no row. */
  getRowSpan(): number {
    const merge = this.property('vMerge');
    if (!merge) return 1;
    if (attribute(merge, 'val') !== 'restart') return 0;
    const row = parentOf(this.node);
    const table = row ? parentOf(row) : null;
    if (!row || !table) return 1;
    const column = childrenNamed(row, 'tc').indexOf(this.node);
    const rows = childrenNamed(table, 'tr');
    const below = rows.slice(rows.indexOf(row) + 1);
    const end = below.findIndex((one) => !isCovered(childrenNamed(one, 'tc')[column]));
    return 1 + (end === -1 ? below.length : end);
  }

  getBackgroundColor(): string | null {
    return cssColor(attribute(this.property('shd'), 'fill'));
  }

  setBackgroundColor(color: string | null): this {
    return this.change(
      'shd',
      color === null ? null : { val: 'clear', color: 'auto', fill: wordColor(color) },
    );
  }

  getVerticalAlignment(): EnumValue {
    const value = attribute(this.property('vAlign'), 'val') ?? 'top';
    return documentEnum('VerticalAlignment', value === 'both' ? 'CENTER' : value.toUpperCase());
  }

  setVerticalAlignment(alignment: EnumValue): this {
    return this.change('vAlign', { val: alignment.name.toLowerCase() });
  }

  getWidth(): number | null {
    const width = this.property('tcW');
    return attribute(width, 'type') === 'dxa' ? Number(attribute(width, 'w')) / 20 : null;
  }

  setWidth(points: number): this {
    return this.change('tcW', { w: Math.round(points * 20), type: 'dxa' });
  }

  getPaddingTop(): number {
    return this.padding('top');
  }

  setPaddingTop(points: number): this {
    return this.pad('top', points);
  }

  getPaddingBottom(): number {
    return this.padding('bottom');
  }

  setPaddingBottom(points: number): this {
    return this.pad('bottom', points);
  }

  getPaddingLeft(): number {
    return this.padding('left');
  }

  setPaddingLeft(points: number): this {
    return this.pad('left', points);
  }

  getPaddingRight(): number {
    return this.padding('right');
  }

  setPaddingRight(points: number): this {
    return this.pad('right', points);
  }

  protected override attributeDoors(): Readonly<Record<string, AttributeDoor>> {
    const padding = (side: Side): AttributeDoor => ({
      get: () => this.padding(side),
      set: (value) => void this.pad(side, Number(value ?? 0)),
    });
    return {
      ...super.attributeDoors(),
      BACKGROUND_COLOR: {
        get: () => this.getBackgroundColor(),
        set: (value) => void this.setBackgroundColor(typeof value === 'string' ? value : null),
      },
      PADDING_TOP: padding('top'),
      PADDING_BOTTOM: padding('bottom'),
      PADDING_LEFT: padding('left'),
      PADDING_RIGHT: padding('right'),
      VERTICAL_ALIGNMENT: {
        get: () => this.getVerticalAlignment(),
        set: (value) =>
          void this.change('vAlign', { val: (enumName(value) ?? 'TOP').toLowerCase() }),
      },
      WIDTH: { get: () => this.getWidth(), set: (value) => void this.setWidth(Number(value)) },
    };
  }

  private property(name: string): Element | null {
    return childNamed(childNamed(this.node, 'tcPr'), name);
  }

  private change(name: string, attributes: Record<string, string | number> | null): this {
    this.editing();
    setProperty(ensureChild(this.node, 'tcPr'), name, attributes);
    return this;
  }

  private padding(side: Side): number {
    const row = parentOf(this.node);
    const table = row ? parentOf(row) : null;
    const own = childNamed(this.property('tcMar'), side);
    const shared = childNamed(childNamed(childNamed(table, 'tblPr'), 'tblCellMar'), side);
    return Number(attribute(own ?? shared, 'w') ?? WORD_PADDING[side]) / 20;
  }

  private pad(side: Side, points: number): this {
    this.editing();
    const margins = ensureChild(ensureChild(this.node, 'tcPr'), 'tcMar');
    setProperty(margins, side, { w: Math.round(points * 20), type: 'dxa' });
    return this;
  }
}

function isCovered(cell: Element | undefined): boolean {
  const merge = childNamed(childNamed(cell ?? null, 'tcPr'), 'vMerge');
  return merge !== null && is(merge, 'vMerge') && attribute(merge, 'val') !== 'restart';
}
