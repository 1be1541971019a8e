/** A .docx as its parts: XML parsed when first asked for, everything else kept byte for byte. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Document, Element } from '@xmldom/xmldom';
import { elementsOf, parseXml, rootOf, serializeXml } from './word-xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const OFFICE_RELATION =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export class DocxPackage {
  private readonly parsed = new Map<string, Document>();

  private constructor(private readonly files: Map<string, Uint8Array>) {}

  /** Throws when the bytes are not a .docx that can be read. */
  static open(bytes: Uint8Array): DocxPackage {
    const docx = new DocxPackage(new Map(Object.entries(unzipSync(bytes))));
    const root = rootOf(docx.xml(docx.mainPart));
    if (root.localName !== 'document') throw new Error(`no w:document in ${docx.mainPart}`);
    return docx;
  }

  static fromTexts(texts: Readonly<Record<string, string>>): DocxPackage {
    return new DocxPackage(
      new Map(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
    );
  }

  /** Usually `word/document.xml`, but the package itself says so. */
  get mainPart(): string {
    const main = this.relations('').find((relation) => relation.type.endsWith('/officeDocument'));
    return main ? partName('', main.target) : 'word/document.xml';
  }

  has(part: string): boolean {
    return this.files.has(part) || this.parsed.has(part);
  }

  bytes(part: string): Uint8Array {
    const bytes = this.files.get(part);
    if (!bytes) throw new Error(`the file has no part ${part}`);
    return bytes;
  }

  xml(part: string): Document {
    const known = this.parsed.get(part);
    if (known) return known;
    const document = parseXml(strFromU8(this.bytes(part)));
    this.parsed.set(part, document);
    return document;
  }

  /** A new XML part, declared in [Content_Types].xml. */
  addXml(part: string, contentType: string, text: string): Document {
    const types = rootOf(this.xml('[Content_Types].xml'));
    const override = types.ownerDocument?.createElementNS(CONTENT_TYPES, 'Override');
    if (!override) throw new Error('no [Content_Types].xml');
    override.setAttribute('PartName', `/${part}`);
    override.setAttribute('ContentType', contentType);
    types.appendChild(override);
    const document = parseXml(text);
    this.parsed.set(part, document);
    return document;
  }

  addMedia(bytes: Uint8Array, extension: string, contentType: string): string {
    let number = 1;
    while (this.has(`word/media/image${number}.${extension}`)) number += 1;
    const part = `word/media/image${number}.${extension}`;
    this.files.set(part, bytes);
    this.declareExtension(extension, contentType);
    return part;
  }

  contentTypeOf(part: string): string | null {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const types = elementsOf(rootOf(this.xml('[Content_Types].xml')));
    const entry =
      types.find((node) => node.getAttribute('PartName') === `/${part}`) ??
      types.find((node) => node.getAttribute('Extension')?.toLowerCase() === extension);
    return entry?.getAttribute('ContentType') ?? null;
  }

  relations(part: string): Relation[] {
    const rels = relationsPart(part);
    if (!this.has(rels)) return [];
    return elementsOf(rootOf(this.xml(rels))).map((node) => ({
      id: node.getAttribute('Id') ?? '',
      type: node.getAttribute('Type') ?? '',
      target: node.getAttribute('Target') ?? '',
      external: node.getAttribute('TargetMode') === 'External',
    }));
  }

  /** Name of the part a relation of `part` leads to. */
  target(part: string, relationId: string): string | null {
    const relation = this.relations(part).find((one) => one.id === relationId);
    return relation && !relation.external ? partName(part, relation.target) : null;
  }

  /** Id of the relation, reused when the same one is already there. */
  relate(part: string, wanted: Omit<Relation, 'id'>): string {
    const present = this.relations(part);
    const same = present.find(
      (one) =>
        one.type === wanted.type &&
        one.target === wanted.target &&
        one.external === wanted.external,
    );
    if (same) return same.id;
    let number = present.length + 1;
    while (present.some((one) => one.id === `rId${number}`)) number += 1;
    const root = this.relationsRoot(part);
    const node = root.ownerDocument?.createElementNS(RELATIONSHIPS, 'Relationship');
    if (!node) throw new Error(`no relations for ${part}`);
    node.setAttribute('Id', `rId${number}`);
    node.setAttribute('Type', wanted.type);
    node.setAttribute('Target', wanted.target);
    if (wanted.external) node.setAttribute('TargetMode', 'External');
    root.appendChild(node);
    return `rId${number}`;
  }

  /** `written` gives the text of the parts that the caller holds in another form. */
  toBytes(written: ReadonlyMap<string, string> = new Map()): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    const parts = new Set(['[Content_Types].xml', ...this.files.keys(), ...this.parsed.keys()]);
    for (const part of parts) {
      const held = this.parsed.get(part);
      const text = written.get(part) ?? (held ? serializeXml(held) : null);
      files[part] = text === null ? this.bytes(part) : strToU8(text);
    }
    return zipSync(files, { level: 6, mtime: new Date('2000-01-01T00:00:00') });
  }

  private relationsRoot(part: string): Element {
    const rels = relationsPart(part);
    if (!this.has(rels)) {
      this.parsed.set(rels, parseXml(`<Relationships xmlns="${RELATIONSHIPS}"/>`));
    }
    return rootOf(this.xml(rels));
  }

  private declareExtension(extension: string, contentType: string): void {
    const types = rootOf(this.xml('[Content_Types].xml'));
    const known = elementsOf(types).some(
      (node) => node.getAttribute('Extension')?.toLowerCase() === extension,
    );
    if (known) return;
    const entry = types.ownerDocument?.createElementNS(CONTENT_TYPES, 'Default');
    if (!entry) throw new Error('no [Content_Types].xml');
    entry.setAttribute('Extension', extension);
    entry.setAttribute('ContentType', contentType);
    types.insertBefore(entry, types.firstChild);
  }
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function partName(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from
    .slice(0, from.lastIndexOf('/') + 1)
    .split('/')
    .filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
