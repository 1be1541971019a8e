import { ScriptError, ServiceObject, type ServiceFactory } from '../../contract';
import type { DocumentShelf } from '../../docs/document-shelf';
import { DOC_TYPE } from '../../docs/shelf-index';
import { GoogleDocument, type ToPdf } from './google-document';
import { LiveDocument } from './live-document';
import { wrapElement } from './wrap-element';

export interface DocumentServicesOptions {
  readonly shelf: DocumentShelf;
  readonly toPdf?: ToPdf;
}

/** `DocumentApp` for one execution. Documents left open are saved when it ends. */
export function createDocumentServices(options: DocumentServicesOptions): ServiceFactory {
  return (execution) => {
    const open = new Map<string, LiveDocument>();
    execution.atEnd(() => {
      for (const live of open.values()) if (!live.isClosed) live.save();
    });
    return { DocumentApp: new DocumentApp(options, open) };
  };
}

class DocumentApp extends ServiceObject {
  readonly gasType = 'DocumentApp';

  constructor(
    private readonly options: DocumentServicesOptions,
    private readonly opened: Map<string, LiveDocument>,
  ) {
    super();
  }

  create(name: string): GoogleDocument {
    return this.openById(this.options.shelf.create(name).id);
  }

  /** Opened twice, a document is one document: edits through one handle show through the other. */
  openById(id: string): GoogleDocument {
    const known = this.opened.get(id);
    const live = known && !known.isClosed ? known : this.load(id);
    this.opened.set(id, live);
    return new GoogleDocument(live, this.options.toPdf ?? null);
  }

  openByUrl(url: string): GoogleDocument {
    const id = /\/d\/([\w-]+)/.exec(url)?.[1] ?? /[?&]id=([\w-]+)/.exec(url)?.[1];
    if (!id) throw new ScriptError('Invalid argument: url');
    return this.openById(id);
  }

  /** A script bound to a spreadsheet has no document of its own. */
  getActiveDocument(): null {
    return null;
  }

  private load(id: string): LiveDocument {
    const { shelf } = this.options;
    const file = shelf.find(id);
    if (!file) {
      throw new ScriptError(
        "Document is missing (perhaps it was deleted, or you don't have read access?)",
      );
    }
    try {
      if (file.mimeType !== DOC_TYPE) throw new Error(`${file.name} is no document`);
      return new LiveDocument(id, { shelf, wrap: wrapElement });
    } catch {
      // The shelf has already said in its own words what is wrong with the file.
      throw new ScriptError('The document is inaccessible. Please try again later.');
    }
  }
}
