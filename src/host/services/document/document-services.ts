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

const DAY = 86_400_000;
/** Of a personal account: quotas page. */
const DOCUMENTS_A_DAY = 250;

/** `DocumentApp` for one execution. Documents left open are saved when it ends. */
export function createDocumentServices(options: DocumentServicesOptions): ServiceFactory {
  const madeAt: number[] = [];
  return (execution) => {
    const countOne = (): void => {
      const now = execution.clock.now();
      const today = madeAt.filter((at) => at > now - DAY);
      if (today.length >= DOCUMENTS_A_DAY) {
        throw new ScriptError('Service invoked too many times for one day: document create.');
      }
      madeAt.splice(0, madeAt.length, ...today, now);
    };
    const open = new Map<string, LiveDocument>();
    execution.atEnd(() => {
      for (const live of open.values()) if (!live.isClosed) live.save();
    });
    return { DocumentApp: new DocumentApp(options, { opened: open, countOne }) };
  };
}

class DocumentApp extends ServiceObject {
  readonly gasType = 'DocumentApp';

  constructor(
    private readonly options: DocumentServicesOptions,
    private readonly own: {
      readonly opened: Map<string, LiveDocument>;
      /** Throws when no more may be made today. */
      readonly countOne: () => void;
    },
  ) {
    super();
  }

  create(name: string): GoogleDocument {
    this.own.countOne();
    return this.openById(this.options.shelf.create(name).id);
  }

  /** Opened twice, a document is one document: edits through one handle show through the other. */
  openById(id: string): GoogleDocument {
    const known = this.own.opened.get(id);
    const live = known && !known.isClosed ? known : this.load(id);
    this.own.opened.set(id, live);
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
