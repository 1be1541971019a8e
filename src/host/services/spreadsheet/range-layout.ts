import type { Area } from '../../books/area';
import { forEachCell } from '../../books/book-sheet';
import type { BorderLine, CellStyle } from '../../books/cell-style';
import { EnumValue } from '../../contract';
import { colorOf } from './cell-color';
import { type Matrix, RangeStyles } from './range-styles';

/** Alignment, wrapping and borders. */
export abstract class RangeLayout extends RangeStyles {
  getHorizontalAlignment(): string {
    return this.first((style) => style.horizontalAlignment ?? 'general');
  }

  getHorizontalAlignments(): string[][] {
    return this.read((style) => style.horizontalAlignment ?? 'general');
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.patch({ horizontalAlignment: horizontal(alignment ?? undefined) });
  }

  setHorizontalAlignments(alignments: Matrix<string>): this {
    return this.patchEach(alignments, (alignment) => ({
      horizontalAlignment: horizontal(alignment),
    }));
  }

  getVerticalAlignment(): string {
    return this.first((style) => style.verticalAlignment ?? 'bottom');
  }

  getVerticalAlignments(): string[][] {
    return this.read((style) => style.verticalAlignment ?? 'bottom');
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.patch({ verticalAlignment: alignment ?? undefined });
  }

  setVerticalAlignments(alignments: Matrix<string>): this {
    return this.patchEach(alignments, (verticalAlignment) => ({ verticalAlignment }));
  }

  getWrap(): boolean {
    return this.first(wrapOf);
  }

  getWraps(): boolean[][] {
    return this.read(wrapOf);
  }

  setWrap(wrap: boolean): this {
    return this.patch({ wrap: wrap ? 'WRAP' : 'OVERFLOW' });
  }

  setWraps(wraps: Matrix<boolean>): this {
    return this.patchEach(wraps, (wrap) => ({ wrap: wrap ? 'WRAP' : 'OVERFLOW' }));
  }

  getWrapStrategy(): EnumValue {
    return this.first(
      (style) => new EnumValue('Spreadsheet.WrapStrategy', style.wrap ?? 'OVERFLOW'),
    );
  }

  getWrapStrategies(): EnumValue[][] {
    return this.read(
      (style) => new EnumValue('Spreadsheet.WrapStrategy', style.wrap ?? 'OVERFLOW'),
    );
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.patch({ wrap: wrapName(strategy) });
  }

  setWrapStrategies(strategies: Matrix<EnumValue>): this {
    return this.patchEach(strategies, (strategy) => ({ wrap: strategy && wrapName(strategy) }));
  }

  /** `true` draws, `false` takes away, `null` leaves each of the six lines. */
  setBorder(
    ...sides: readonly [
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      vertical: boolean | null,
      horizontal: boolean | null,
      color?: string | null,
      style?: EnumValue | null,
    ]
  ): this {
    this.toWrite();
    const [top, left, bottom, right, vertical, horizontal, color, style] = sides;
    const line: BorderLine = { style: style?.name ?? 'SOLID', color: colorOf(color) ?? '#000000' };
    const { grid, owner } = this.bookSheet;
    forEachCell(this.area, (row, column) => {
      const wanted = cellBorders(
        this.area,
        { row, column },
        { top, left, bottom, right, vertical, horizontal },
      );
      const borders = { ...this.bookSheet.style(row, column).borders };
      for (const [side, drawn] of wanted) {
        if (drawn === true) borders[side] = line;
        else if (drawn === false) delete borders[side];
      }
      const patch = { borders: Object.keys(borders).length === 0 ? undefined : borders };
      grid.setStyleId(row, column, owner.stylePatcher(patch)(grid.styleId(row, column)));
    });
    owner.looksChanged();
    return this;
  }
}

type Side = 'top' | 'left' | 'bottom' | 'right';
type Sides = Readonly<Record<Side | 'vertical' | 'horizontal', boolean | null>>;

function cellBorders(
  area: Area,
  at: { row: number; column: number },
  sides: Sides,
): (readonly [Side, boolean | null])[] {
  const { row, column } = at;
  return [
    ['top', row === area.row ? sides.top : sides.horizontal],
    ['bottom', row === area.row + area.rows - 1 ? sides.bottom : sides.horizontal],
    ['left', column === area.column ? sides.left : sides.vertical],
    ['right', column === area.column + area.columns - 1 ? sides.right : sides.vertical],
  ];
}

const wrapOf = (style: CellStyle): boolean => style.wrap === 'WRAP';

/** The real service answers `general-left` after `normal`, and `general` after nothing. */
const horizontal = (alignment: string | undefined): string | undefined =>
  alignment === 'normal' ? 'general-left' : alignment;

const wrapName = (strategy: EnumValue): 'WRAP' | 'OVERFLOW' | 'CLIP' =>
  strategy.name === 'WRAP' || strategy.name === 'CLIP' ? strategy.name : 'OVERFLOW';
