import type { Document, Element } from '@xmldom/xmldom';
import { blankStylesXml, namedStyleXml } from '../../docs/blank-styles';
import { OFFICE_RELATION, type DocxPackage } from '../../docs/docx-package';
import { attribute, childNamed, childrenNamed, NS, parseXml, rootOf } from '../../docs/word-xml';

/** Word's names of the styles; their ids follow the language of the word processor that wrote the file. */
const NAMES: Readonly<Record<string, string>> = {
  NORMAL: 'normal',
  TITLE: 'title',
  SUBTITLE: 'subtitle',
  HEADING1: 'heading 1',
  HEADING2: 'heading 2',
  HEADING3: 'heading 3',
  HEADING4: 'heading 4',
  HEADING5: 'heading 5',
  HEADING6: 'heading 6',
};

export class NamedStyles {
  private known: Document | null = null;

  constructor(private readonly docx: DocxPackage) {}

  headingOf(styleId: string | null): string {
    if (styleId === null) return 'NORMAL';
    const name = attribute(childNamed(this.byId(styleId), 'name'), 'val')?.toLowerCase();
    return Object.keys(NAMES).find((heading) => NAMES[heading] === name) ?? 'NORMAL';
  }

  /** Id for a `ParagraphHeading`; a file without the style receives it. Null is the normal text. */
  idOf(heading: string): string | null {
    const name = NAMES[heading];
    if (!name || heading === 'NORMAL') return null;
    const present = this.all().find(
      (style) => attribute(childNamed(style, 'name'), 'val')?.toLowerCase() === name,
    );
    if (present) return attribute(present, 'styleId');
    const made = namedStyleXml(name);
    if (!made) return null;
    const parsed = parseXml(`<w:styles xmlns:w="${NS.w}">${made.xml}</w:styles>`);
    const style = childNamed(rootOf(parsed), 'style');
    if (style) rootOf(this.document).appendChild(this.document.importNode(style, true));
    return made.id;
  }

  /** Numbering that a paragraph receives from its style (Word's own « List Bullet » works so). */
  numberingOf(styleId: string | null): Element | null {
    for (let id = styleId, depth = 0; id !== null && depth < 10; depth += 1) {
      const style: Element | null = this.byId(id);
      const numbering = childNamed(childNamed(style, 'pPr'), 'numPr');
      if (numbering) return numbering;
      id = attribute(childNamed(style, 'basedOn'), 'val');
    }
    return null;
  }

  /** Id here for a style of another file: the same id or name, else the style itself is brought along. */
  adopt(styleId: string, from: NamedStyles): string | null {
    const style = from.byId(styleId);
    const name = attribute(childNamed(style, 'name'), 'val')?.toLowerCase();
    if (!style || !name) return null;
    const same = this.all().find(
      (one) => attribute(childNamed(one, 'name'), 'val')?.toLowerCase() === name,
    );
    if (same) return attribute(same, 'styleId');
    rootOf(this.document).appendChild(this.document.importNode(style, true));
    return styleId;
  }

  private get document(): Document {
    return (this.known ??= this.found());
  }

  private found(): Document {
    const part = this.docx
      .relations(this.docx.mainPart)
      .find((relation) => relation.type.endsWith('/styles'));
    const name = part ? this.docx.target(this.docx.mainPart, part.id) : null;
    if (name && this.docx.has(name)) return this.docx.xml(name);
    this.docx.relate(this.docx.mainPart, {
      type: `${OFFICE_RELATION}/styles`,
      target: 'styles.xml',
      external: false,
    });
    return this.docx.addXml(
      'word/styles.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
      blankStylesXml(),
    );
  }

  private all(): Element[] {
    return childrenNamed(rootOf(this.document), 'style');
  }

  private byId(id: string): Element | null {
    return this.all().find((style) => attribute(style, 'styleId') === id) ?? null;
  }
}
