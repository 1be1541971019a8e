import type { Emit } from '../contract';
import type { Book } from '../books/book';
import { warningsFor } from '../books/protection-check';
import { Refusal } from '../books/refusal';
import type { UserEditResult } from '../books/user-edit';
import type { UserSheetAction } from '../books/user-sheet-action';
import type { DocumentShelf } from '../docs/document-shelf';
import { DOC_TYPE } from '../docs/shelf-index';
import { BookFiles } from '../files/book-files';
import { keepAside } from '../files/keep-aside';
import type { InstallableTriggers } from '../installable-triggers';
import { PersonTriggers } from '../person-triggers';
import { runFunction, type RunOutcome, type RunRequest } from '../run/run-function';
import type { World } from '../run/world';
import { answerWebApp } from '../web-app';
import type { CacheStores } from '../services/cache';
import type { LockDesk } from '../services/lock';
import { bookHead } from './book-head';
import { BookFeed } from './book-feed';
import { CellGestures } from './gestures/cell-gestures';
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
  readonly installed: InstallableTriggers;
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
  const triggers = new PersonTriggers(world, parts.installed, (request) =>
    runShown(parts, request),
  );
  const faults = faultSwitches(parts, triggers);
  const gestures = new CellGestures(book, (result) => void triggers.edited(result));
  let opened: Promise<void> | undefined;
  const files = new BookFiles({
    book,
    isBusy: () => world.running.size > 0,
    keepAside: () => keepAside(world.folder, book, world.clock.now()),
    opened: () => void (opened = triggers.opened()),
  });
  return {
    name: book.name,
    desk,
    faults,
    files,
    callable: world.callable,
    run: (request) => {
      const armed = request.faults ?? faults.forNextExecution();
      return runShown(parts, armed === undefined ? request : { ...request, faults: armed });
    },
    webApp: (request) => answerWebApp(world, request),
    bookJson: (since) => feed.since(since, book.revision),
    head: () => bookHead(book),
    rows: (asked) => blocks.read(asked),
    edit: (typed) => edit(parts, triggers, typed),
    gesture: (gesture, confirmed) => orRefused(() => gestures.make(gesture, confirmed)),
    sheetAction: (action) => sheetAction(book, triggers, action),
    open: () => (opened ??= triggers.opened()),
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

function faultSwitches(parts: ScreenParts, triggers: PersonTriggers): FaultSwitches {
  const { book, locks, caches, desk, world, emit } = parts;
  return new FaultSwitches({
    book,
    locks,
    caches,
    now: () => world.clock.now(),
    edited: (result) => void triggers.edited(result),
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

function edit({ book }: ScreenParts, triggers: PersonTriggers, typed: TypedTexts): EditAnswer {
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
  // The person goes on typing while the triggers run, as in Sheets.
  void triggers.edited(result);
  return undefined;
}

function sheetAction(book: Book, triggers: PersonTriggers, action: SheetAction): EditAnswer {
  return orRefused(() => {
    // The book checks the action's name; its other properties were sent by the page of this host.
    const asked = action as unknown as UserSheetAction;
    book.userSheetAction(asked);
    void triggers.acted(asked);
    return undefined;
  });
}

/** What was done, or why not in French. */
function orRefused<Done>(act: () => Done): Done | { readonly refused: string } {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal) return { refused: frenchRefusal(error.message) };
    throw error;
  }
}
