import { AppError } from '../../src/kernel/app-error';
import type {
  DocumentBlock,
  DocumentTemplate,
  TemplateText,
} from '../../src/kernel/document-block';
import type {
  DocumentRequest,
  DocumentWriter,
  StoredDocument,
  StoredTemplate,
  WholeDocument,
} from '../../src/ports/document-writer';
import { fillBlocks, filledText, templateText } from '../../src/domain/agreements/fill-blocks';

interface MemoryDocument {
  readonly name: string;
  readonly header: string;
  readonly footer: string;
  readonly blocks: readonly DocumentBlock[];
  readonly picture?: DocumentRequest['picture'];
}

/** Documents in memory, for the tests of what uses them. */
export class MemoryDocumentWriter implements DocumentWriter {
  readonly templates = new Map<string, DocumentTemplate>();
  readonly documents = new Map<string, MemoryDocument>();
  private readonly idByKey = new Map<string, string>();
  private readonly ownerById = new Map<string, string>();
  private count = 0;

  /** Takes what another holds. */
  become(other: MemoryDocumentWriter): void {
    for (const [id, template] of other.templates) this.templates.set(id, template);
    for (const [id, document] of other.documents) this.documents.set(id, document);
    for (const [key, id] of other.idByKey) this.idByKey.set(key, id);
    for (const [id, owner] of other.ownerById) this.ownerById.set(id, owner);
    this.count = other.count;
  }

  findTemplate(key: string): Omit<StoredTemplate, 'isNew'> | null {
    for (const [id, stored] of this.templates) {
      if (stored.key === key) return { ...storedAs(id), version: stored.version };
    }
    return null;
  }

  /** False: the place has no converter. */
  makesPdf = true;

  pdfBeside({ id }: { readonly id: string }): StoredDocument | null {
    return this.makesPdf ? storedAs(`${id}.pdf`) : null;
  }

  ensureTemplate(template: DocumentTemplate): StoredTemplate {
    const found = this.findTemplate(template.key);
    if (found) return { ...found, isNew: false };
    const id = `template-${this.templates.size + 1}`;
    this.templates.set(id, template);
    return { ...storedAs(id), version: template.version, isNew: true };
  }

  readTemplate(templateId: string): TemplateText {
    return templateText(this.templateOf(templateId));
  }

  writeFromTemplate({
    templateId,
    key,
    name,
    plan,
    series,
    picture,
  }: DocumentRequest): StoredDocument & { isNew: boolean } {
    for (const [id, owner] of this.ownerById) {
      const isOther = series?.owner === owner && this.idByKey.get(key) !== id;
      if (isOther && !series.registered.includes(id)) this.documents.delete(id);
    }
    const known = this.idByKey.get(key);
    if (known !== undefined && this.documents.has(known)) {
      return { ...storedAs(known), isNew: false };
    }
    const template = this.templateOf(templateId);
    this.count += 1;
    const id = `document-${this.count}`;
    if (series) this.ownerById.set(id, series.owner);
    this.documents.set(id, {
      name,
      header: filledText(template.header, plan),
      footer: filledText(template.footer, plan),
      blocks: fillBlocks(template.blocks, plan),
      ...(picture ? { picture } : {}),
    });
    this.idByKey.set(key, id);
    return { ...storedAs(id), isNew: true };
  }

  writeWhole({ key, name, content }: WholeDocument): StoredDocument & { isNew: boolean } {
    const known = this.idByKey.get(key);
    if (known !== undefined && this.documents.has(known)) {
      return { ...storedAs(known), isNew: false };
    }
    const id = `document-${this.documents.size + 1}`;
    this.documents.set(id, { name, ...content });
    this.idByKey.set(key, id);
    return { ...storedAs(id), isNew: true };
  }

  private templateOf(id: string): DocumentTemplate {
    const template = this.templates.get(id);
    if (!template) throw new AppError('TEMPLATE_UNREADABLE');
    return template;
  }
}

function storedAs(id: string): StoredDocument {
  return { id, url: `memory:${id}` };
}
