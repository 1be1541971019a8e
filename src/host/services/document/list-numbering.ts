/** Lists of a document: one definition per list, as in Google Docs, so that a glyph belongs to one list only. */
import type { Document, Element } from '@xmldom/xmldom';
import { STORY_TYPES } from '../../docs/blank-docx';
import { OFFICE_RELATION, type DocxPackage } from '../../docs/docx-package';
import {
  attribute,
  childNamed,
  childrenNamed,
  create,
  NS,
  rootOf,
  setAttribute,
  setProperty,
} from '../../docs/word-xml';

interface Glyph {
  readonly format: string;
  readonly bullet?: string;
}

const GLYPHS: Readonly<Record<string, Glyph>> = {
  BULLET: { format: 'bullet', bullet: '●' },
  HOLLOW_BULLET: { format: 'bullet', bullet: '○' },
  SQUARE_BULLET: { format: 'bullet', bullet: '■' },
  NUMBER: { format: 'decimal' },
  LATIN_UPPER: { format: 'upperLetter' },
  LATIN_LOWER: { format: 'lowerLetter' },
  ROMAN_UPPER: { format: 'upperRoman' },
  ROMAN_LOWER: { format: 'lowerRoman' },
};

const LEVELS = 9;
const NUMBERED = ['NUMBER', 'LATIN_LOWER', 'ROMAN_LOWER'];

export class ListNumbering {
  private known: Document | null = null;
  private readonly adopted = new Map<Element, string>();

  constructor(private readonly docx: DocxPackage) {}

  /** Id of a new list, numbered 1. a. i. as Google makes it. */
  create(): string {
    const root = rootOf(this.document);
    const abstractId = nextId(childrenNamed(root, 'abstractNum'), 'abstractNumId', 0);
    const definition = create(this.document, 'abstractNum', { abstractNumId: abstractId });
    definition.appendChild(create(this.document, 'multiLevelType', { val: 'multilevel' }));
    for (let level = 0; level < LEVELS; level += 1) {
      definition.appendChild(this.newLevel(level, NUMBERED[level % 3] ?? 'NUMBER'));
    }
    return this.define(definition, abstractId);
  }

  glyphOf(listId: string, level: number): string | null {
    const node = this.level(listId, level);
    const format = attribute(childNamed(node, 'numFmt'), 'val');
    if (format === 'bullet') {
      const text = attribute(childNamed(node, 'lvlText'), 'val') ?? '';
      if (/[○o◦]/.test(text)) return 'HOLLOW_BULLET';
      return /[■▪§\uf0a7]/.test(text) ? 'SQUARE_BULLET' : 'BULLET';
    }
    return Object.keys(GLYPHS).find((name) => GLYPHS[name]?.format === format) ?? null;
  }

  /** Changes the glyph of one level for every item of the list. */
  setGlyph(listId: string, level: number, glyph: string): void {
    const node = this.level(listId, level);
    if (node) this.dress(node, level, glyph);
  }

  /** Indents (twips) that the level gives its items. */
  indentsOf(listId: string, level: number): { left: number; hanging: number } {
    const indent = childNamed(childNamed(this.level(listId, level), 'pPr'), 'ind');
    return {
      left: Number(attribute(indent, 'left') ?? attribute(indent, 'start') ?? 720 * (level + 1)),
      hanging: Number(attribute(indent, 'hanging') ?? 360),
    };
  }

  /** Id here for a list of another document; its items stay together. */
  adopt(listId: string, from: ListNumbering): string {
    const source = from.definition(listId);
    if (!source) return this.create();
    const known = this.adopted.get(source);
    if (known) return known;
    const root = rootOf(this.document);
    const abstractId = nextId(childrenNamed(root, 'abstractNum'), 'abstractNumId', 0);
    const copy = this.document.importNode(source, true);
    setAttribute(copy, 'abstractNumId', abstractId);
    for (const name of ['nsid', 'tmpl', 'styleLink', 'numStyleLink']) setProperty(copy, name, null);
    const id = this.define(copy, abstractId);
    this.adopted.set(source, id);
    return id;
  }

  private define(definition: Element, abstractId: number): string {
    const root = rootOf(this.document);
    const numbers = childrenNamed(root, 'num');
    // The schema wants every definition before the first use.
    root.insertBefore(definition, numbers[0] ?? null);
    const id = nextId(numbers, 'numId', 1);
    const number = create(this.document, 'num', { numId: id });
    number.appendChild(create(this.document, 'abstractNumId', { val: abstractId }));
    root.insertBefore(number, numbers.at(-1)?.nextSibling ?? definition.nextSibling);
    return String(id);
  }

  private newLevel(level: number, glyph: string): Element {
    const node = create(this.document, 'lvl', { ilvl: level });
    setProperty(node, 'start', { val: 1 });
    this.dress(node, level, glyph);
    setProperty(node, 'lvlJc', { val: 'left' });
    setProperty(node, 'pPr', {});
    const properties = childNamed(node, 'pPr');
    if (properties) setProperty(properties, 'ind', { left: 720 * (level + 1), hanging: 360 });
    return node;
  }

  private dress(node: Element, level: number, name: string): void {
    const glyph = GLYPHS[name];
    if (!glyph) return;
    setProperty(node, 'numFmt', { val: glyph.format });
    setProperty(node, 'lvlText', { val: glyph.bullet ?? `%${level + 1}.` });
    setProperty(node, 'rPr', null);
    if (!glyph.bullet) return;
    setProperty(node, 'rPr', {});
    const look = childNamed(node, 'rPr');
    if (look) setProperty(look, 'rFonts', { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial' });
  }

  private level(listId: string, level: number): Element | null {
    const levels = childrenNamed(this.definition(listId) ?? rootOf(this.document), 'lvl');
    return levels.find((node) => attribute(node, 'ilvl') === String(level)) ?? null;
  }

  private definition(listId: string): Element | null {
    const root = rootOf(this.document);
    const number = childrenNamed(root, 'num').find((node) => attribute(node, 'numId') === listId);
    const abstractId = attribute(childNamed(number ?? null, 'abstractNumId'), 'val');
    return (
      childrenNamed(root, 'abstractNum').find(
        (node) => attribute(node, 'abstractNumId') === abstractId,
      ) ?? null
    );
  }

  private get document(): Document {
    return (this.known ??= this.found());
  }

  private found(): Document {
    const { mainPart } = this.docx;
    const relation = this.docx.relations(mainPart).find((one) => one.type.endsWith('/numbering'));
    const part = relation ? this.docx.target(mainPart, relation.id) : null;
    if (part && this.docx.has(part)) return this.docx.xml(part);
    const type = `${OFFICE_RELATION}/numbering`;
    this.docx.relate(mainPart, { type, target: 'numbering.xml', external: false });
    const text = `<w:numbering xmlns:w="${NS.w}"/>`;
    return this.docx.addXml('word/numbering.xml', STORY_TYPES.numbering, text);
  }
}

function nextId(nodes: readonly Element[], name: string, first: number): number {
  return nodes.reduce((next, node) => Math.max(next, Number(attribute(node, name)) + 1), first);
}
