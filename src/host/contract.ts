/**
 * What the five parts of the local Apps Script (run, services, books, docs, screen) agree on.
 * The state of the world lives in the main thread; a script runs in a worker that is blocked for each service call.
 */

/** `appsscript.json`, as much of it as the host obeys. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly enabledAdvancedServices: readonly string[];
}

/** Time as the host sees it; tests own one that moves only when they say so. */
export interface HostClock {
  now(): number;
}

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/**
 * What set an execution off. `editor`: a person who has the workbook open (a menu, a sidebar, an event of the workbook).
 * `clock`: a time-driven trigger. `web`: a request to the web app, or a page of it. `formula`: a cell.
 */
export type StartedFrom = 'editor' | 'clock' | 'web' | 'formula';

/**
 * Base of everything a script may hold that is not plain data. Over the bridge travels a reference; in the script's own
 * realm it becomes a proxy whose methods are exactly those of `gasType` in the generated signature table.
 */
export abstract class ServiceObject {
  /** Key in the generated signature table: `SpreadsheetApp`, `Spreadsheet.Range`, `Document.Body` … */
  abstract readonly gasType: string;
}

/** A member of one of Google's enums (`SpreadsheetApp.ProtectionType.SHEET`): one identity per execution in the script. */
export class EnumValue {
  constructor(
    /** `Spreadsheet.ProtectionType` */
    readonly enumType: string,
    readonly name: string,
  ) {}
}

/** An error a script sees as Google words it. `name` is what Google shows before the colon (`Exception`, `TypeError`). */
export class ScriptError extends Error {
  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}

export interface LogLine {
  readonly at: number;
  readonly level: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';
  readonly text: string;
}

/** One run of one function: its rights, its journal, and what must happen when it ends. */
export interface Execution {
  readonly id: string;
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly startedFrom: StartedFrom;
  readonly userEmail: string;
  readonly manifest: Manifest;
  readonly clock: HostClock;
  /** Count of calls by `Spreadsheet.Range.getValues`-like name, in order of first use. */
  readonly callsByMethod: ReadonlyMap<string, number>;
  readonly log: (level: LogLine['level'], text: string) => void;
  /** Adds to the journal's cells read / written. */
  readonly countCells: (read: number, written: number) => void;
  /** Runs when the execution ends, however it ends (locks released, open documents saved), last added first. */
  readonly atEnd: (action: () => void | Promise<void>) => void;
}

/** Builds the root objects of one service family for one execution: `{ SpreadsheetApp: …, Ui: … }`. */
export type ServiceFactory = (execution: Execution) => Readonly<Record<string, ServiceObject>>;

/** What the page is told as it happens (server-sent events on `GET /events`). */
export type HostEvent =
  | { readonly type: 'book'; readonly revision: number }
  | { readonly type: 'menus' }
  | { readonly type: 'documents' }
  | { readonly type: 'mail' }
  | { readonly type: 'executions' }
  /** Faults armed by a person, or those that fired, changed. */
  | { readonly type: 'faults' }
  /** A script made another tab the active one, or selected cells: its user sees them. */
  | {
      readonly type: 'select';
      readonly sheetId: number;
      readonly area: {
        readonly row: number;
        readonly column: number;
        readonly rows: number;
        readonly columns: number;
      };
      /** Cells were chosen, not the tab alone. */
      readonly isRange: boolean;
    }
  | { readonly type: 'sidebar'; readonly id: string; readonly title: string }
  | {
      readonly type: 'dialog';
      readonly id: string;
      readonly title: string;
      readonly width: number;
      readonly height: number;
      readonly modal: boolean;
    }
  | {
      readonly type: 'ask';
      readonly id: string;
      readonly kind: 'alert' | 'prompt';
      readonly title: string;
      readonly message: string;
      readonly buttons: readonly ('OK' | 'CANCEL' | 'YES' | 'NO')[];
    }
  /** A sidebar, dialog or question is no more on the screen. */
  | { readonly type: 'closed'; readonly id: string }
  | {
      readonly type: 'toast';
      readonly title: string;
      readonly message: string;
      readonly seconds: number;
    };

export type Emit = (event: HostEvent) => void;
