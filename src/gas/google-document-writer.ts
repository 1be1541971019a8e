import type { DocumentContent, DocumentTemplate, TemplateText } from '../kernel/document-block';
import { AppError } from '../kernel/app-error';
import { documents as words } from '../i18n/fr/documents';
import type {
  DocumentRequest,
  DocumentWriter,
  StoredDocument,
  StoredTemplate,
  WholeDocument,
} from '../ports/document-writer';
import type { TemplateLayout } from './body-blocks';
import { fillDocument, placePicture } from './document-fill';
import { picturePath } from './docx-parts';
import {
  type DriveFile,
  FIELDS,
  files,
  hasProperty,
  listFiles,
  privateFacts,
  storedDocument,
} from './drive-files';
import { mayHoldMarker, templateTables, textLines } from './template-tables';
import { templateDocx } from './template-docx';

const DOC_TYPE = 'application/vnd.google-apps.document';
const FOLDER_TYPE = 'application/vnd.google-apps.folder';
const PDF_TYPE = 'application/pdf';
const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** An execution lasts six minutes at most: an unfinished file older than this one belongs to nobody. */
const DEAD_AFTER_MS = 10 * 60_000;

/**
 * Documents in a Drive folder that the add-on made. What a file is stands in its private properties (`passePlatRole`,
 * `passePlatKey`, `passePlatState`), so people may rename and move it. Only `drive.file` and `documents` are needed: files
 * are made by the advanced Drive service, text is filled by DocumentApp. The caller holds the lock.
 */
export class GoogleDocumentWriter implements DocumentWriter {
  /** Records of two workbooks may bear the same number: what belongs to a record belongs to its workbook too. */
  constructor(private readonly workbookId: () => string) {}

  /** Found once an execution. */
  private folderId: string | undefined;
  /** Templates that this execution read, by id: their copies need not be read again. */
  private readonly layouts = new Map<string, TemplateLayout>();

  findTemplate(key: string): Omit<StoredTemplate, 'isNew'> | null {
    const isTemplate = hasProperty('passePlatRole', 'TEMPLATE');
    const found = listFiles(`${isTemplate} and ${hasProperty('passePlatKey', key)}`)[0];
    if (!found) return null;
    return { ...storedDocument(found), version: privateFacts(found)['passePlatVersion'] ?? '' };
  }

  ensureTemplate(template: DocumentTemplate): StoredTemplate {
    const found = this.findTemplate(template.key);
    if (found) return { ...found, isNew: false };
    const created = files().create(
      {
        name: template.name,
        mimeType: DOC_TYPE,
        parents: [this.ensureFolder()],
        appProperties: {
          passePlatRole: 'TEMPLATE',
          passePlatKey: template.key,
          passePlatVersion: template.version,
          passePlatState: 'DONE',
        },
      },
      docxBlob(template),
      { fields: FIELDS },
    );
    return { ...storedDocument(created), version: template.version, isNew: true };
  }

  pdfBeside({ id, name }: { readonly id: string; readonly name: string }): StoredDocument | null {
    const isPdf = hasProperty('passePlatRole', 'PDF');
    const found = listFiles(`${isPdf} and ${hasProperty('passePlatKey', id)}`)[0];
    if (found) return storedDocument(found);
    const blob = pdfBlob(id);
    if (blob === null) return null;
    const created = files().create(
      {
        name: `${name}.pdf`,
        mimeType: PDF_TYPE,
        parents: [this.ensureFolder()],
        appProperties: { passePlatRole: 'PDF', passePlatKey: id },
      },
      blob,
      { fields: FIELDS },
    );
    return storedDocument(created);
  }

  readTemplate(templateId: string, made?: TemplateText): TemplateText {
    const document = openedTemplate(templateId);
    const lines = (section: { getText(): string } | null) =>
      section === null ? [] : textLines(section.getText());
    const body = document.getBody();
    const text = body.getText();
    const bodyLines = textLines(text);
    const tables = mayHoldMarker(text) ? templateTables(body.getTables(), bodyLines, made) : null;
    if (tables) this.layouts.set(templateId, { text, tables });
    return {
      header: lines(document.getHeader()),
      body: bodyLines,
      footer: lines(document.getFooter()),
      ...(tables ? { tables } : {}),
    };
  }

  writeFromTemplate(request: DocumentRequest): StoredDocument & { readonly isNew: boolean } {
    const owner = request.series && `${request.series.owner} ${this.workbookId()}`;
    const whole = this.alreadyWritten(request, owner);
    if (whole) return { ...storedDocument(whole), isNew: false };

    const copy = files().copy(
      {
        name: words.unfinishedName.split('{name}').join(request.name),
        parents: [this.ensureFolder()],
        appProperties: {
          passePlatRole: 'DOCUMENT',
          passePlatKey: request.key,
          passePlatState: 'WRITING',
          ...(owner === undefined ? {} : { passePlatOwner: owner }),
        },
      },
      request.templateId,
      { fields: FIELDS },
    );
    const stored = storedDocument(copy);
    try {
      const document = DocumentApp.openById(stored.id);
      fillDocument(document, request.plan, this.layouts.get(request.templateId));
      if (request.picture) placePicture(document.getBody(), request.picture);
      document.saveAndClose();
    } catch (error) {
      files().remove(stored.id);
      throw error;
    }
    files().update({ name: request.name, appProperties: { passePlatState: 'DONE' } }, stored.id);
    return { ...stored, isNew: true };
  }

  /** One call makes it, so that it is there whole or not at all. */
  writeWhole({ key, name, content }: WholeDocument): StoredDocument & { readonly isNew: boolean } {
    const isOurs = hasProperty('passePlatRole', 'DOCUMENT');
    const whole = listFiles(`${isOurs} and ${hasProperty('passePlatKey', key)}`)[0];
    if (whole) return { ...storedDocument(whole), isNew: false };
    const created = files().create(
      {
        name,
        mimeType: DOC_TYPE,
        parents: [this.ensureFolder()],
        appProperties: { passePlatRole: 'DOCUMENT', passePlatKey: key, passePlatState: 'DONE' },
      },
      docxBlob(content),
      { fields: FIELDS },
    );
    return { ...storedDocument(created), isNew: true };
  }

  /** The document of this key when it is whole; what an interrupted execution left behind goes away. */
  private alreadyWritten(
    { key, series }: DocumentRequest,
    owner: string | undefined,
  ): DriveFile | null {
    const isOurs = hasProperty('passePlatRole', 'DOCUMENT');
    const wanted = [
      hasProperty('passePlatKey', key),
      hasProperty('passePlatState', 'WRITING'),
      ...(owner === undefined ? [] : [hasProperty('passePlatOwner', owner)]),
    ];
    let whole: DriveFile | null = null;
    for (const file of listFiles(`${isOurs} and (${wanted.join(' or ')})`)) {
      const facts = privateFacts(file);
      const isWhole = facts['passePlatState'] === 'DONE';
      if (isWhole && facts['passePlatKey'] === key) whole ??= file;
      else if (isWhole && !series?.registered.includes(file.id ?? '')) throwAway(file.id ?? '');
      else if (!isWhole && (facts['passePlatKey'] === key || isDead(file))) {
        files().remove(file.id ?? '');
      }
    }
    return whole;
  }

  private ensureFolder(): string {
    return (this.folderId ??= foundFolder());
  }
}

function foundFolder(): string {
  const isFolder = `mimeType = '${FOLDER_TYPE}' and ${hasProperty('passePlatRole', 'FOLDER')}`;
  const found = listFiles(isFolder)[0];
  if (found?.id) return found.id;
  const created = files().create({
    name: words.folderName,
    mimeType: FOLDER_TYPE,
    appProperties: { passePlatRole: 'FOLDER' },
  });
  return created.id ?? '';
}

/** To the bin, from where a person may take it back, with the PDF beside it. */
function throwAway(id: string): void {
  const pdfs = listFiles(
    `${hasProperty('passePlatRole', 'PDF')} and ${hasProperty('passePlatKey', id)}`,
  );
  for (const each of [id, ...pdfs.map((pdf) => pdf.id ?? '')]) {
    files().update({ trashed: true }, each);
  }
}

function isDead(file: DriveFile): boolean {
  return Date.parse(file.createdTime ?? '') < Date.now() - DEAD_AFTER_MS;
}

/** A template that was thrown away for good, or that another account keeps to itself, is said so. */
function openedTemplate(id: string): GoogleAppsScript.Document.Document {
  try {
    return DocumentApp.openById(id);
  } catch (error) {
    // Any other failure is the service's, and says so itself.
    const isGone = /missing|deleted|inaccessible|access|permission|not found/i.test(String(error));
    throw isGone ? new AppError('TEMPLATE_UNREADABLE') : error;
  }
}

/** The Doc is what counts: a place without a converter writes it all the same. */
function pdfBlob(id: string): GoogleAppsScript.Base.Blob | null {
  try {
    return DocumentApp.openById(id).getAs(PDF_TYPE);
  } catch {
    return null;
  }
}

function docxBlob(content: DocumentContent): GoogleAppsScript.Base.Blob {
  const parts = templateDocx(content).map(({ path, xml }) =>
    Utilities.newBlob(xml, 'application/xml', path),
  );
  const pictures = (content.pictures ?? []).map((png, index) =>
    Utilities.newBlob(Utilities.base64Decode(png), 'image/png', `word/${picturePath(index)}`),
  );
  return Utilities.zip([...parts, ...pictures], 'modele.docx').setContentType(DOCX_TYPE);
}
