import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Execution, HostClock } from '../../../../../src/host/contract';
import { DocumentShelf } from '../../../../../src/host/docs/document-shelf';
import { documentEnum } from '../../../../../src/host/services/document/document-enums';
import { createDocumentServices } from '../../../../../src/host/services/document/document-services';
import type { ToPdf } from '../../../../../src/host/services/document/google-document';
import { createDriveServices } from '../../../../../src/host/services/drive/drive-services';

export interface DocumentWorld {
  readonly app: GoogleAppsScript.Document.DocumentApp;
  readonly drive: GoogleAppsScript.Drive;
  readonly shelf: DocumentShelf;
  /** Ends the execution; the next call of `app` is another one. */
  readonly end: () => Promise<void>;
}

const NOON: HostClock = { now: () => Date.UTC(2026, 0, 31, 12) };
const folders: string[] = [];
const ENUMS = [
  'Attribute',
  'ElementType',
  'GlyphType',
  'HorizontalAlignment',
  'ParagraphHeading',
  'TextAlignment',
  'VerticalAlignment',
];

export function removeDocumentWorlds(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** DocumentApp and Drive over a shelf of their own, called straight, without the script's realm. */
export function aDocumentWorld(toPdf?: ToPdf, clock: HostClock = NOON): DocumentWorld {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  folders.push(folder);
  const shelf = DocumentShelf.open(folder, clock);
  const options = toPdf ? { shelf, toPdf } : { shelf };
  const ends: (() => void | Promise<void>)[] = [];
  // The services ask no more of an execution than this.
  const atEnd = (action: () => void) => ends.push(action);
  const execution = { clock, atEnd } as unknown as Execution;
  const factory = createDocumentServices(options);
  const start = (): object => factory(execution)['DocumentApp'] ?? {};
  let current = start();
  const app = new Proxy(
    {},
    {
      get: (_, name) => {
        if (ENUMS.includes(String(name))) {
          return new Proxy({}, { get: (__, member) => documentEnum(String(name), String(member)) });
        }
        const method: unknown = Reflect.get(current, name);
        // A method of DocumentApp, whatever it answers.
        return typeof method === 'function' ? (method.bind(current) as () => unknown) : method;
      },
    },
  );
  return {
    // The proxy answers as the real DocumentApp, whose types the tests use.
    app: app as GoogleAppsScript.Document.DocumentApp,
    drive: createDriveServices(options)(execution)['Drive'] as unknown as GoogleAppsScript.Drive,
    shelf,
    end: async () => {
      for (const action of ends.splice(0).reverse()) await action();
      current = start();
    },
  };
}
