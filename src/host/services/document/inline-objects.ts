import { ScriptError, type ServiceObject } from '../../contract';
import { descendants, NS } from '../../docs/word-xml';
import { linkOf } from '../../docs/live-story';
import { ScriptBlob } from '../script-blob';
import { DocElement, type AttributeDoor } from './doc-element';
import { extentsOf, UNITS_PER_DOT } from './image-drawing';
import { imagePart } from './settle-node';

export class PageBreak extends DocElement {
  readonly gasType = 'Document.PageBreak';
}

export class HorizontalRule extends DocElement {
  readonly gasType = 'Document.HorizontalRule';
}

/** A field, a footnote, a drawing: there, kept, and closed to scripts. */
export class UnsupportedElement extends DocElement {
  readonly gasType = 'Document.UnsupportedElement';
}

export class Footnote extends DocElement {
  readonly gasType = 'Document.Footnote';
}

export class InlineImage extends DocElement {
  readonly gasType = 'Document.InlineImage';

  getWidth(): number {
    return this.extent('cx');
  }

  getHeight(): number {
    return this.extent('cy');
  }

  setWidth(dots: number): this {
    return this.resize('cx', dots);
  }

  setHeight(dots: number): this {
    return this.resize('cy', dots);
  }

  getAltTitle(): string | null {
    return this.properties?.getAttribute('title') ?? null;
  }

  setAltTitle(title: string): this {
    this.editing();
    this.properties?.setAttribute('title', title);
    return this;
  }

  getAltDescription(): string | null {
    return this.properties?.getAttribute('descr') ?? null;
  }

  setAltDescription(description: string): this {
    this.editing();
    this.properties?.setAttribute('descr', description);
    return this;
  }

  getLinkUrl(): string | null {
    return linkOf(this.node);
  }

  getBlob(): ServiceObject {
    const part = imagePart(this.node);
    if (!part) throw new ScriptError('Image data is not available.');
    const { docx } = this.live;
    const name = part.slice(part.lastIndexOf('/') + 1);
    return new ScriptBlob(docx.bytes(part), docx.contentTypeOf(part), name);
  }

  protected override attributeDoors(): Readonly<Record<string, AttributeDoor>> {
    return {
      WIDTH: { get: () => this.getWidth(), set: (value) => void this.setWidth(Number(value)) },
      HEIGHT: { get: () => this.getHeight(), set: (value) => void this.setHeight(Number(value)) },
      LINK_URL: { get: () => this.getLinkUrl(), set: () => undefined },
    };
  }

  private get properties(): ReturnType<typeof descendants>[number] | undefined {
    return descendants(this.node, 'docPr', NS.wp)[0];
  }

  private extent(name: 'cx' | 'cy'): number {
    const value = extentsOf(this.node)[0]?.getAttribute(name);
    return Math.round(Number(value ?? 0) / UNITS_PER_DOT);
  }

  private resize(name: 'cx' | 'cy', dots: number): this {
    this.editing();
    for (const extent of extentsOf(this.node)) {
      extent.setAttribute(name, String(Math.round(dots * UNITS_PER_DOT)));
    }
    return this;
  }
}
