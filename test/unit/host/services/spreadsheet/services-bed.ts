import { Book } from '../../../../../src/host/books/book';
import { type Execution, ServiceObject } from '../../../../../src/host/contract';
import { createSpreadsheetServices } from '../../../../../src/host/services/spreadsheet/spreadsheet-services';

class NoUi extends ServiceObject {
  readonly gasType = 'Base.Ui';
}

export const OWNER = 'coordination@example.org';

export const frenchBook = (owner = OWNER): Book =>
  Book.create({ locale: 'fr_FR', timeZone: 'Europe/Paris', name: 'Essai', owner });

export interface Counted {
  read: number;
  written: number;
}

/** The services as one execution gets them, without the bridge: arguments are not checked here. */
export function appOn(
  book: Book,
  options: { readonly user?: string; readonly counted?: Counted } = {},
): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  const counted = options.counted ?? { read: 0, written: 0 };
  const execution: Execution = {
    id: 'x1',
    functionName: 'test',
    authMode: 'FULL',
    startedFrom: 'editor',
    userEmail: options.user ?? OWNER,
    manifest: { timeZone: 'Europe/Paris', oauthScopes: [], enabledAdvancedServices: [] },
    clock: { now: () => Date.now() },
    callsByMethod: new Map(),
    log: () => undefined,
    countCells: (read, written) => {
      counted.read += read;
      counted.written += written;
    },
    atEnd: () => undefined,
  };
  const factory = createSpreadsheetServices({ book, createUi: () => new NoUi() });
  // Methods not emulated are absent; what is used here exists, or the test fails.
  return factory(execution)[
    'SpreadsheetApp'
  ] as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
}
