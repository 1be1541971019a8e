import type { Document, Element, Node } from '@xmldom/xmldom';
import { ScriptError, type ServiceObject } from '../../contract';
import { blankStoryXml, STORY_TYPES } from '../../docs/blank-docx';
import type { DocumentShelf } from '../../docs/document-shelf';
import { OFFICE_RELATION, type DocxPackage } from '../../docs/docx-package';
import { bodyOf, toLive } from '../../docs/live-story';
import { storyXml } from '../../docs/story-xml';
import {
  attribute,
  childNamed,
  create,
  childrenNamed,
  descendants,
  elementsOf,
  ensureChild,
  is,
  NS,
  ownerOf,
  removeNode,
  setAttribute,
} from '../../docs/word-xml';
import { ListNumbering } from './list-numbering';
import { NamedStyles } from './named-styles';

export type SectionKind = 'header' | 'footer';

/** Stories of open documents: from any node, attached or not, to the document it belongs to. */
const owners = new WeakMap<Document, LiveDocument>();

export function liveOf(node: Node): LiveDocument {
  const live = owners.get(ownerOf(node));
  if (!live) throw new Error('an element of no open document');
  return live;
}

export interface DocumentWorld {
  readonly shelf: DocumentShelf;
  /** The element object for a node: given from outside, for each class of element makes the others. */
  readonly wrap: (node: Element) => ServiceObject;
}

/** A Doc opened by one execution: edits stay in memory until it is saved. */
export class LiveDocument {
  readonly docx: DocxPackage;
  readonly styles: NamedStyles;
  readonly lists: ListNumbering;
  private readonly stories = new Map<string, Document>();
  private version: number;
  private closed = false;
  private edited = false;

  constructor(
    readonly id: string,
    readonly world: DocumentWorld,
  ) {
    this.docx = world.shelf.docx(id);
    this.version = world.shelf.find(id)?.version ?? 0;
    this.styles = new NamedStyles(this.docx);
    this.lists = new ListNumbering(this.docx);
  }

  get isClosed(): boolean {
    return this.closed;
  }

  get body(): Element {
    return bodyOf(this.story(this.docx.mainPart));
  }

  /** Page size and margins of the last section, which Google shows for the whole document. */
  get sectionProperties(): Element {
    const present = childNamed(this.body, 'sectPr');
    if (present) return present;
    const made = create(ownerOf(this.body), 'sectPr');
    this.body.appendChild(made);
    return made;
  }

  /** To be called before any change. */
  editing(): void {
    if (this.closed) {
      throw new ScriptError('Document is closed, its contents cannot be updated.');
    }
    this.edited = true;
  }

  section(kind: SectionKind): Element | null {
    const reference = this.reference(kind);
    const id = attribute(reference, 'id', NS.r);
    const part = id ? this.docx.target(this.docx.mainPart, id) : null;
    return part && this.docx.has(part) ? bodyOf(this.story(part)) : null;
  }

  addSection(kind: SectionKind): Element {
    let number = 1;
    while (this.docx.has(`word/${kind}${number}.xml`)) number += 1;
    const part = `word/${kind}${number}.xml`;
    this.docx.addXml(part, STORY_TYPES[kind], blankStoryXml(kind));
    const type = `${OFFICE_RELATION}/${kind}`;
    const target = `${kind}${number}.xml`;
    const id = this.docx.relate(this.docx.mainPart, { type, target, external: false });
    const first = descendants(this.body, 'sectPr')[0] ?? this.sectionProperties;
    const reference = create(ownerOf(first), `${kind}Reference`, { type: 'default' });
    reference.setAttributeNS(NS.r, 'r:id', id);
    // References come before everything else in a section's properties.
    first.insertBefore(reference, first.firstChild);
    return bodyOf(this.story(part));
  }

  /** The document no longer refers to it; the part stays in the file, as word processors do. */
  removeSection(kind: SectionKind): void {
    const reference = this.reference(kind);
    if (reference) removeNode(reference);
  }

  partOf(node: Node): string {
    const owner = ownerOf(node);
    for (const [part, story] of this.stories) if (story === owner) return part;
    return this.docx.mainPart;
  }

  /** Writes what was edited. Someone else's newer version is never written over. */
  save(): void {
    const { shelf } = this.world;
    const file = shelf.find(this.id);
    if (!this.edited) return;
    if (!file || file.version !== this.version) {
      throw new ScriptError(
        `Service Documents failed while accessing document with id ${this.id}.`,
      );
    }
    this.version = shelf.write(this.id, this.toBytes()).version;
    this.edited = false;
  }

  close(): void {
    this.closed = true;
  }

  rename(name: string): void {
    this.world.shelf.update(this.id, { name });
  }

  private toBytes(): Uint8Array {
    let drawings = 0;
    const written = new Map<string, string>();
    for (const [part, story] of this.stories) {
      const text = storyXml(story, {
        relate: (url) =>
          this.docx.relate(part, {
            type: `${OFFICE_RELATION}/hyperlink`,
            target: url,
            external: true,
          }),
        nextDrawingId: () => (drawings += 1),
      });
      written.set(part, text);
    }
    return this.docx.toBytes(written);
  }

  private story(part: string): Document {
    const known = this.stories.get(part);
    if (known) return known;
    const story = this.docx.xml(part);
    const urls = new Map(this.docx.relations(part).map((one) => [one.id, one.target]));
    toLive(story, { urlOf: (id) => urls.get(id) ?? null });
    this.stories.set(part, story);
    owners.set(story, this);
    if (part === this.docx.mainPart) keepLastParagraph(bodyOf(story));
    return story;
  }

  private reference(kind: SectionKind): Element | null {
    const sections = descendants(this.body, 'sectPr');
    const references = sections.flatMap((section) => childrenNamed(section, `${kind}Reference`));
    return references.filter((node) => attribute(node, 'type') !== 'first').at(-1) ?? null;
  }
}

/** A Google Doc ends with a paragraph; a file that ends with a table receives one. */
function keepLastParagraph(body: Element): void {
  const last = elementsOf(body)
    .filter((node) => is(node, 'p') || is(node, 'tbl'))
    .at(-1);
  if (last && is(last, 'p')) return;
  body.insertBefore(create(ownerOf(body), 'p'), childNamed(body, 'sectPr'));
}

/** `w:pgSz` or `w:pgMar` in points; they always come whole, for Word wants every margin. */
export function pageMeasure(
  live: LiveDocument,
  node: 'pgSz' | 'pgMar',
  name: string,
): number | null {
  const value = attribute(childNamed(live.sectionProperties, node), name);
  return value === null ? null : Number(value) / 20;
}

const PAGE_DEFAULTS = {
  pgSz: { w: 11906, h: 16838 },
  pgMar: { top: 1440, right: 1440, bottom: 1440, left: 1440, header: 708, footer: 708, gutter: 0 },
} as const;

export function setPageMeasure(
  live: LiveDocument,
  node: 'pgSz' | 'pgMar',
  change: { readonly name: string; readonly points: number },
): void {
  live.editing();
  const measure = ensureChild(live.sectionProperties, node);
  for (const [name, value] of Object.entries(PAGE_DEFAULTS[node])) {
    if (attribute(measure, name) === null) setAttribute(measure, name, value);
  }
  setAttribute(measure, change.name, Math.round(change.points * 20));
}
