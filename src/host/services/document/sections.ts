import type { ServiceObject } from '../../contract';
import { BlockContainer } from './block-container';
import { lastParagraph, type AttributeDoor } from './doc-element';
import { childrenOf, kindOf } from './document-tree';
import { pageMeasure, setPageMeasure } from './live-document';

type Measure = readonly ['pgSz' | 'pgMar', string];

const PAGE: Readonly<Record<string, Measure>> = {
  MARGIN_TOP: ['pgMar', 'top'],
  MARGIN_BOTTOM: ['pgMar', 'bottom'],
  MARGIN_LEFT: ['pgMar', 'left'],
  MARGIN_RIGHT: ['pgMar', 'right'],
  PAGE_WIDTH: ['pgSz', 'w'],
  PAGE_HEIGHT: ['pgSz', 'h'],
};

export class Body extends BlockContainer {
  readonly gasType = 'Document.Body';

  override clear(): this {
    const last = childrenOf(this.node).at(-1);
    if (last && kindOf(last) === 'LIST_ITEM') throw lastParagraph();
    return super.clear();
  }

  getMarginTop(): number | null {
    return this.measure('MARGIN_TOP');
  }

  setMarginTop(points: number): this {
    return this.setMeasure('MARGIN_TOP', points);
  }

  getMarginBottom(): number | null {
    return this.measure('MARGIN_BOTTOM');
  }

  setMarginBottom(points: number): this {
    return this.setMeasure('MARGIN_BOTTOM', points);
  }

  getMarginLeft(): number | null {
    return this.measure('MARGIN_LEFT');
  }

  setMarginLeft(points: number): this {
    return this.setMeasure('MARGIN_LEFT', points);
  }

  getMarginRight(): number | null {
    return this.measure('MARGIN_RIGHT');
  }

  setMarginRight(points: number): this {
    return this.setMeasure('MARGIN_RIGHT', points);
  }

  getPageWidth(): number | null {
    return this.measure('PAGE_WIDTH');
  }

  setPageWidth(points: number): this {
    return this.setMeasure('PAGE_WIDTH', points);
  }

  getPageHeight(): number | null {
    return this.measure('PAGE_HEIGHT');
  }

  setPageHeight(points: number): this {
    return this.setMeasure('PAGE_HEIGHT', points);
  }

  protected override attributeDoors(): Readonly<Record<string, AttributeDoor>> {
    const doors = Object.keys(PAGE).map((name): [string, AttributeDoor] => [
      name,
      { get: () => this.measure(name), set: (value) => void this.setMeasure(name, Number(value)) },
    ]);
    return { ...super.attributeDoors(), ...Object.fromEntries(doors) };
  }

  private measure(name: string): number | null {
    const place = PAGE[name];
    return place ? pageMeasure(this.live, place[0], place[1]) : null;
  }

  private setMeasure(name: string, points: number): this {
    const place = PAGE[name];
    if (place) setPageMeasure(this.live, place[0], { name: place[1], points });
    return this;
  }
}

export class HeaderSection extends BlockContainer {
  readonly gasType = 'Document.HeaderSection';

  override removeFromParent(): ServiceObject | null {
    this.live.editing();
    this.live.removeSection('header');
    return this;
  }
}

export class FooterSection extends BlockContainer {
  readonly gasType = 'Document.FooterSection';

  override removeFromParent(): ServiceObject | null {
    this.live.editing();
    this.live.removeSection('footer');
    return this;
  }
}

/** Read only, and text can be replaced in it. */
export class TableOfContents extends BlockContainer {
  readonly gasType = 'Document.TableOfContents';

  override getNumChildren(): number {
    return childrenOf(this.node).filter((node) => kindOf(node) === 'PARAGRAPH').length;
  }
}
