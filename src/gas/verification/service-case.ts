/**
 * A contract case is one plain function of Apps Script: it uses the service's globals and `check`, and imports nothing,
 * so that it runs in the local host and in a real Apps Script project alike.
 */
export interface Check {
  /** Compared as JSON, for values may come from another realm. */
  is(actual: unknown, expected: unknown): void;
  /** The action fails with this message. */
  refuses(action: () => unknown, message: string): void;
  /** What an action answers, or the text of what it throws. */
  outcome(action: () => unknown): unknown;
  /** A new blank tab, deleted after the case. */
  sheet(): GoogleAppsScript.Spreadsheet.Sheet;
  /** A new blank Google Doc named « Essai », deleted after the case. */
  document(): GoogleAppsScript.Document.Document;
}

export interface ServiceCase {
  readonly title: string;
  run(this: void, check: Check): void;
}

/** The cases of one service, under the name a report gives it. */
export interface Suite {
  readonly service: string;
  readonly cases: readonly ServiceCase[];
}

/** Tabs a case makes begin with these words, so that what an execution left behind is known again. */
export const SCRATCH_TAB = 'Essai Passe-plat';
/** Role of the documents a case makes, among the private properties of the add-on's files. */
export const SCRATCH_ROLE = 'ESSAI';

/**
 * Runs a case and answers its complaints, one a line, none when all is well; what it made is gone afterwards, even when it
 * throws. Names nothing outside itself but its two parameters: the tests send its text to the local host.
 */
export function runCase(
  run: ServiceCase['run'],
  { tab, role }: { readonly tab: string; readonly role: string },
): string {
  const found: string[] = [];
  const undo: (() => void)[] = [];
  const sorted = (_: string, value: unknown): unknown =>
    Object.prototype.toString.call(value) === '[object Object]'
      ? Object.fromEntries(
          Object.entries(Object(value) as object).sort(([a], [b]) => (a < b ? -1 : 1)),
        ) // an object by its tag
      : value;
  const shown = (value: unknown): string => JSON.stringify(value, sorted) ?? String(value);
  const textOf = (error: unknown): string =>
    error instanceof Error ? error.message : String(error);
  const attempt = (what: string, action: () => void): void => {
    try {
      action();
    } catch (error) {
      found.push(`${what}: ${String(error)}`);
    }
  };
  const check: Check = {
    is: (actual, expected) => {
      if (shown(actual) === shown(expected)) return;
      found.push(`got ${shown(actual)} instead of ${shown(expected)}`);
    },
    refuses: (action, message) => {
      try {
        action();
      } catch (error) {
        const text = textOf(error);
        if (text !== message) found.push(`refused with « ${text} » instead of « ${message} »`);
        return;
      }
      found.push(`nothing was refused instead of: ${message}`);
    },
    outcome: (action) => {
      try {
        return action();
      } catch (error) {
        return String(error);
      }
    },
    sheet: () => {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = book.insertSheet(`${tab} ${Utilities.getUuid()}`);
      undo.push(() => attempt('a tab is left', () => void book.deleteSheet(sheet)));
      return sheet;
    },
    document: () => {
      const file = { name: 'Essai', mimeType: 'application/vnd.google-apps.document' };
      const made = Drive?.Files?.create({ ...file, appProperties: { passePlatRole: role } });
      const document = DocumentApp.openById(made?.id ?? '');
      undo.push(() => {
        // Closed first, so that nothing is saved into a file that is gone; a case may have closed it.
        check.outcome(() => document.saveAndClose());
        attempt('a document is left', () => Drive?.Files?.remove(document.getId()));
      });
      return document;
    },
  };
  attempt('stopped', () => run(check));
  for (const each of undo) each();
  return found.join('\n');
}
