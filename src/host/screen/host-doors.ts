import type { Emit } from '../contract';
import type { BookFiles } from '../files/book-files';
import type { RunOutcome, RunRequest } from '../run/run-function';
import type { FaultSwitches } from './fault-switches';
import type { WebAnswer, WebRequest } from '../web-app';
import type { RowsAsked } from './row-blocks';
import type { CellGesture, GestureAnswer } from './gestures/cell-gestures';
import type { UiDesk } from './ui-desk';
import type { BookHead, RowBlock } from './view-wire';

/** Texts typed or pasted by a person, 1-based. */
export interface TypedTexts {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
  /** The person was warned that the cells are protected, and goes on. */
  readonly confirmed?: boolean;
}

/** A person's action on tabs, rows or columns; each action reads its own further properties. */
export interface SheetAction {
  readonly action: string;
  readonly sheetId: number;
  readonly [property: string]: unknown;
}

/** Nothing when it was done; else why not, for the person. A warning can be confirmed. */
export type EditAnswer = { readonly refused: string } | { readonly warning: string } | undefined;

export interface ListedDocument {
  readonly id: string;
  readonly name: string;
  readonly modifiedAt: string;
}

/** What the screen asks of the host around it. */
export interface HostDoors {
  readonly name: string;
  readonly desk: UiDesk;
  /** Faults on demand, for the executions that a person starts. */
  readonly faults: Pick<FaultSwitches, 'state' | 'arm' | 'disarm'>;
  /** Functions that `google.script.run` has. */
  readonly callable: ReadonlySet<string>;
  run(request: RunRequest): Promise<RunOutcome>;
  /** A request to the web app: `doGet` or `doPost`. */
  webApp(request: WebRequest): Promise<WebAnswer>;
  /** The workbook as an .xlsx file, and an .xlsx file as the workbook. */
  readonly files: Pick<BookFiles, 'fileName' | 'download' | 'open'>;
  /** The workbook as JSON; with `since`, only the sheets changed after that revision. */
  bookJson(since: number | undefined): unknown;
  /** How the sheets are made, and some of their rows: what the page needs to show the workbook, however long. */
  head(): BookHead;
  rows(asked: RowsAsked): RowBlock | undefined;
  edit(typed: TypedTexts): EditAnswer;
  /** A block of cells filled, pasted, moved, or such a gesture taken back; `undo` is the number to take it back by. */
  gesture(gesture: CellGesture, confirmed: boolean): EditAnswer | GestureAnswer;
  sheetAction(action: SheetAction): EditAnswer;
  /** Runs `onOpen` once in the life of the workspace's session. */
  open(): Promise<void>;
  documents(): readonly ListedDocument[];
  documentFile(id: string): Uint8Array | undefined;
  executions(): readonly unknown[];
  mail(): readonly unknown[];
  subscribe(listener: Emit): () => void;
}
