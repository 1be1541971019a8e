import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Book } from '../../src/host/books/book';
import type { ServiceFactory } from '../../src/host/contract';
import { DocumentShelf } from '../../src/host/docs/document-shelf';
import { systemClock } from '../../src/host/run/host-clock';
import { EventHub } from '../../src/host/screen/event-hub';
import { startServer, type RunningServer } from '../../src/host/screen/server';
import { UiDesk } from '../../src/host/screen/ui-desk';
import { workspaceDoors } from '../../src/host/screen/workspace-doors';
import { createHtmlServices } from '../../src/host/services/html-service';
import { createUi } from '../../src/host/services/ui';
import { Outbox } from '../../src/host/services/mail';
import { aServiceObject, aWorld } from './host-test-world';

const ROOT = path.resolve(__dirname, '../..');

/** A script of a test as pushed: its code and its HTML files. */
export interface TestScript {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
}

export interface HostScreen {
  readonly server: RunningServer;
  readonly book: Book;
  readonly shelf: DocumentShelf;
  readonly desk: UiDesk;
  readonly outbox: Outbox;
}

/** The whole host around a script of a test, served on a free port. */
export async function openHostScreen(script: TestScript): Promise<HostScreen> {
  execFileSync(process.execPath, ['tools/build-host.mjs', 'page', 'shim'], { cwd: ROOT });
  const hub = new EventHub();
  const desk = new UiDesk(hub.emit);
  const book = Book.create({ name: 'Classeur d’essai', locale: 'fr_FR', timeZone: 'Europe/Paris' });
  book.onChange((revision) => hub.emit({ type: 'book', revision }));
  const shelf = DocumentShelf.open(mkdtempSync(path.join(tmpdir(), 'shelf-')), systemClock);
  const outbox = new Outbox(systemClock, hub.emit);
  const spreadsheetApp: ServiceFactory = (execution) => ({
    SpreadsheetApp: aServiceObject('SpreadsheetApp', {
      getUi: () => createUi(desk)(execution),
      getActiveSpreadsheet: () =>
        aServiceObject('Spreadsheet.Spreadsheet', {
          getName: () => book.name,
          getSheets: () => [],
        }),
    }),
  });
  const services = [spreadsheetApp, createHtmlServices((name) => script.html[name])];
  const world = await aWorld(script.code, { services, emit: hub.emit });
  const subscribe = hub.subscribe.bind(hub);
  const host = workspaceDoors({ world, book, shelf, desk, mail: () => outbox.all(), subscribe });
  const server = await startServer({ host, pageFolder: path.join(ROOT, 'build/host/page') }, 0);
  return { server, book, shelf, desk, outbox };
}
