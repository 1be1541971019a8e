import type { Book } from './books/book';
import type { ServiceFactory } from './contract';
import type { DocumentShelf } from './docs/document-shelf';
import type { UiDesk } from './screen/ui-desk';
import { createCacheServices } from './services/cache';
import type { CacheStores } from './services/cache';
import { contentServices } from './services/content-service';
import { createDocumentServices } from './services/document/document-services';
import type { ToPdf } from './services/document/google-document';
import { createDriveServices } from './services/drive/drive-services';
import { createHtmlServices } from './services/html-service';
import type { HtmlFiles } from './services/html-service';
import { createLockServices } from './services/lock';
import type { LockDesk } from './services/lock';
import { loggerServices } from './services/logger';
import { createMailServices } from './services/mail';
import type { Outbox } from './services/mail';
import { createPropertiesServices } from './services/properties';
import type { PropertyStores } from './services/properties';
import { createScriptAppServices } from './services/script-app';
import { sessionServices } from './services/session';
import { createSpreadsheetServices } from './services/spreadsheet/spreadsheet-services';
import type { TriggerStore } from './services/trigger-store';
import { createUi } from './services/ui';
import { createUrlFetchServices } from './services/url-fetch';
import type { LocalWeb } from './services/url-fetch';
import { createUtilitiesServices } from './services/utilities';

export interface ServiceParts {
  readonly book: Book;
  readonly shelf: DocumentShelf;
  readonly desk: UiDesk;
  readonly html: HtmlFiles;
  readonly outbox: Outbox;
  readonly properties: PropertyStores;
  readonly triggers: TriggerStore;
  readonly caches: CacheStores;
  readonly locks: LockDesk;
  readonly web: LocalWeb;
  readonly toPdf: ToPdf | undefined;
}

/** Every service of this host, over the state of one workspace. */
export function workspaceServices(parts: ServiceParts): readonly ServiceFactory[] {
  const { book, shelf, desk } = parts;
  const documents = { shelf, ...(parts.toPdf === undefined ? {} : { toPdf: parts.toPdf }) };
  return [
    createSpreadsheetServices({
      book,
      createUi: createUi(desk),
      toast: (message, title, seconds) => desk.toast({ message, title, seconds }),
    }),
    createDocumentServices(documents),
    createDriveServices(documents),
    createHtmlServices(parts.html),
    contentServices,
    createPropertiesServices(parts.properties),
    createCacheServices(parts.caches),
    createLockServices(parts.locks),
    createScriptAppServices({ triggers: parts.triggers, bookId: book.id }),
    createMailServices(parts.outbox),
    createUrlFetchServices(parts.web),
    createUtilitiesServices(),
    loggerServices,
    sessionServices,
  ];
}
