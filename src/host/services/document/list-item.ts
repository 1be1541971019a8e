import { ScriptError, type EnumValue } from '../../contract';
import type { AttributeDoor } from './doc-element';
import { documentEnum, enumName } from './document-enums';
import { numbering } from './document-tree';
import { setNumbering } from './new-blocks';
import { ParagraphElement } from './paragraph';

export class ListItem extends ParagraphElement {
  readonly gasType = 'Document.ListItem';

  private get place(): { listId: string; level: number } {
    const place = numbering(this.node);
    if (!place) throw new ScriptError('Element is not a list item.');
    return place;
  }

  getListId(): string {
    return `kix.list${this.place.listId}`;
  }

  setListId(item: ListItem): this {
    return this.change(() =>
      setNumbering(this.node, { listId: item.place.listId, level: this.place.level }),
    );
  }

  getNestingLevel(): number {
    return this.place.level;
  }

  setNestingLevel(level: number): this {
    return this.change(() =>
      setNumbering(this.node, {
        listId: this.place.listId,
        level: Math.min(8, Math.max(0, Math.trunc(level))),
      }),
    );
  }

  getGlyphType(): EnumValue | null {
    const glyph = this.live.lists.glyphOf(this.place.listId, this.place.level);
    return glyph === null ? null : documentEnum('GlyphType', glyph);
  }

  setGlyphType(glyph: EnumValue): this {
    return this.change(() =>
      this.live.lists.setGlyph(this.place.listId, this.place.level, glyph.name),
    );
  }

  protected override attributeDoors(): Readonly<Record<string, AttributeDoor>> {
    return {
      ...super.attributeDoors(),
      GLYPH_TYPE: {
        get: () => this.getGlyphType(),
        set: (value) => {
          const name = enumName(value);
          if (name) this.live.lists.setGlyph(this.place.listId, this.place.level, name);
        },
      },
      NESTING_LEVEL: {
        get: () => this.getNestingLevel(),
        set: (value) => void this.setNestingLevel(Number(value ?? 0)),
      },
      LIST_ID: { get: () => this.getListId(), set: () => undefined },
    };
  }
}
