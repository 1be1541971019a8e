import { EnumValue, type Emit, type ServiceObject } from '../contract';
import type { Book } from '../books/book';
import { warningsFor } from '../books/protection-check';
import { Refusal } from '../books/refusal';
import type { UserEditResult } from '../books/user-edit';
import type { UserSheetAction } from '../books/user-sheet-action';
import type { DocumentShelf } from '../docs/document-shelf';
import { DOC_TYPE } from '../docs/shelf-index';
import {
  runFunction,
  type ParametersOf,
  type RunOutcome,
  type RunRequest,
} from '../run/run-function';
import type { World } from '../run/world';
import { answerWebApp } from '../web-app';
import type { CacheStores } from '../services/cache';
import type { LockDesk } from '../services/lock';
import { bookHead } from './book-head';
import { BookFeed } from './book-feed';
import { FaultSwitches } from './fault-switches';
import { frenchRefusal } from './french-refusal';
import type { EditAnswer, HostDoors, ListedDocument, SheetAction, TypedTexts } from './host-doors';
import { RowBlocks } from './row-blocks';
import { shownPlace } from './shown-place';
import type { UiDesk } from './ui-desk';

export interface ScreenParts {
  readonly world: World;
  readonly book: Book;
  readonly shelf: DocumentShelf;
  readonly desk: UiDesk;
  readonly locks: LockDesk;
  readonly caches: CacheStores;
  readonly emit: Emit;
  readonly mail: () => readonly unknown[];
  readonly subscribe: (listener: Emit) => () => void;
}

/** The parts of a workspace as the screen needs them. */
export function workspaceDoors(parts: ScreenParts): HostDoors {
  const { world, book, shelf, desk } = parts;
  const feed = new BookFeed(() => book.toJson());
  const blocks = new RowBlocks(book);
  const faults = faultSwitches(parts);
  let opened: Promise<void> | undefined;
  return {
    name: book.name,
    desk,
    faults,
    callable: world.callable,
    run: (request) => {
      const armed = request.faults ?? faults.forNextExecution();
      return runShown(parts, armed === undefined ? request : { ...request, faults: armed });
    },
    webApp: (request) => answerWebApp(world, request),
    bookJson: (since) => feed.since(since, book.revision),
    head: () => bookHead(book),
    rows: (asked) => blocks.read(asked),
    edit: (typed) => edit(parts, typed),
    sheetAction: (action) => sheetAction(book, action),
    open: () => (opened ??= runTrigger(parts, 'onOpen', openEvent)),
    documents: () => listedDocuments(shelf),
    documentFile: (id) =>
      listedDocuments(shelf).some((document) => document.id === id)
        ? shelf.docxBytes(id)
        : undefined,
    executions: () => world.journal.entries(),
    mail: parts.mail,
    subscribe: parts.subscribe,
  };
}

/** Runs, then lets the pages show what the script made active. */
async function runShown(
  { world, book, emit }: ScreenParts,
  request: RunRequest,
): Promise<RunOutcome> {
  const outcome = await runFunction(world, request);
  const shown = shownPlace(book, outcome.calls);
  if (shown) emit(shown);
  return outcome;
}

function faultSwitches(parts: ScreenParts): FaultSwitches {
  const { book, locks, caches, desk, world, emit } = parts;
  return new FaultSwitches({
    book,
    locks,
    caches,
    now: () => world.clock.now(),
    edited: (result) => edited(parts, result),
    tell: (sentence) => {
      emit({ type: 'faults' });
      if (sentence) desk.toast({ title: 'Panne provoquée', message: sentence, seconds: 12 });
    },
  });
}

function listedDocuments(shelf: DocumentShelf): ListedDocument[] {
  return shelf
    .list()
    .filter(({ mimeType, trashed }) => mimeType === DOC_TYPE && !trashed)
    .map(({ id, name, modifiedAt }) => ({ id, name, modifiedAt }))
    .sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
}

function edit(parts: ScreenParts, typed: TypedTexts): EditAnswer {
  const { book } = parts;
  const { sheetId, row, column, texts } = typed;
  const columns = Math.max(...texts.map((line) => line.length));
  const area = { row, column, rows: texts.length, columns };
  const [warning] = warningsFor(book, { sheetId, area });
  if (warning && typed.confirmed !== true) return { warning: warning.description };
  let result: UserEditResult;
  try {
    result = book.userEdit({ sheetId, row, column, texts });
  } catch (error) {
    if (error instanceof Refusal) return { refused: frenchRefusal(error.message) };
    throw error;
  }
  edited(parts, result);
  return undefined;
}

/** The person goes on typing while the trigger runs, as in Sheets. */
function edited(parts: ScreenParts, result: UserEditResult): void {
  void runTrigger(parts, 'onEdit', (spreadsheet) => editEvent(spreadsheet, result));
}

function sheetAction(book: Book, action: SheetAction): EditAnswer {
  try {
    // The book checks the action's name; its other properties were sent by the page of this host.
    book.userSheetAction(action as unknown as UserSheetAction);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return { refused: frenchRefusal(error.message) };
    throw error;
  }
}

/** What an event object is made of, by the names a script calls. */
interface SpreadsheetRoot {
  getActiveSpreadsheet(): Spreadsheet;
}
interface Spreadsheet extends ServiceObject {
  getSheets(): readonly Sheet[];
}
interface Sheet {
  getSheetId(): number;
  getRange(row: number, column: number, rows: number, columns: number): ServiceObject;
}

const LIMITED = new EnumValue('Script.AuthMode', 'LIMITED');

type EventOf = (spreadsheet: Spreadsheet) => Readonly<Record<string, unknown>>;

const openEvent: EventOf = (source) => ({ authMode: LIMITED, source });

function editEvent(source: Spreadsheet, edited: UserEditResult): Readonly<Record<string, unknown>> {
  const sheet = source.getSheets().find((each) => each.getSheetId() === edited.sheetId);
  const { row, column, rows, columns } = edited.range;
  const { value, oldValue } = edited;
  return {
    authMode: LIMITED,
    source,
    range: sheet?.getRange(row, column, rows, columns),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** Runs a simple trigger if the script has it. Its failure is in the journal: nobody waits for it. */
async function runTrigger(
  parts: ScreenParts,
  functionName: string,
  eventOf: EventOf,
): Promise<void> {
  if (!parts.world.functions.has(functionName)) return;
  const parameters: ParametersOf = ({ roots }) => {
    // The spreadsheet service of this host; `getActiveSpreadsheet` is one of its methods.
    const root = roots.get('SpreadsheetApp') as (ServiceObject & SpreadsheetRoot) | undefined;
    return root ? [eventOf(root.getActiveSpreadsheet())] : [];
  };
  await runShown(parts, { functionName, parameters, kind: 'trigger', authMode: 'LIMITED' });
}
