import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { Book } from './books/book';
import type { Emit, HostClock } from './contract';
import { ScriptFunctions } from './custom-functions';
import { DocumentShelf } from './docs/document-shelf';
import { systemClock } from './run/host-clock';
import { HostStartError } from './run/host-start-error';
import type { Limits } from './run/limits';
import { readProject } from './run/project-files';
import type { ProjectFiles } from './run/project-files';
import { runFunction } from './run/run-function';
import type { RunOutcome, RunRequest } from './run/run-function';
import { StateFile } from './run/state-file';
import { createWorld } from './run/world';
import type { World } from './run/world';
import { EventHub } from './screen/event-hub';
import type { HostDoors } from './screen/host-doors';
import { UiDesk } from './screen/ui-desk';
import { workspaceDoors } from './screen/workspace-doors';
import { CacheStores } from './services/cache';
import { LockDesk } from './services/lock';
import { Outbox, readMails } from './services/mail';
import { PropertyStores } from './services/properties';
import { TriggerStore } from './services/trigger-store';
import { LocalWeb } from './services/url-fetch';
import { InstallableTriggers } from './installable-triggers';
import { workspaceServices } from './workspace-services';
import type { ToPdf } from './services/document/google-document';

export interface WorkspaceOptions {
  /** Where the workbook, the documents and the rest are kept; made when it is not there. */
  readonly folder: string;
  /** The built project, as it would be pushed. */
  readonly dist: string;
  /** The bundled worker (build/host/worker.mjs). */
  readonly workerFile: string;
  readonly clock?: HostClock;
  readonly userEmail?: string;
  readonly emit?: Emit;
  readonly bookName?: string;
  readonly limits?: Partial<Limits>;
  readonly toPdf?: ToPdf;
}

const SAVE_DELAY = 300;

/** One person's files with the script bound to the workbook: what Google keeps, kept in a folder. */
export interface Workspace {
  readonly folder: string;
  readonly world: World;
  readonly book: Book;
  readonly shelf: DocumentShelf;
  readonly desk: UiDesk;
  readonly outbox: Outbox;
  readonly properties: PropertyStores;
  readonly triggers: InstallableTriggers;
  readonly caches: CacheStores;
  readonly locks: LockDesk;
  readonly web: LocalWeb;
  /** What the page and its HTTP doors ask. */
  readonly doors: HostDoors;
  /** French sentences about files that were damaged and set aside. */
  readonly damage: readonly string[];
  run(request: RunRequest): Promise<RunOutcome>;
  save(): void;
  /** Saves, and stops the script threads. */
  close(): Promise<void>;
}

/** The state that lives in files of the folder. */
function openState(options: WorkspaceOptions, project: ProjectFiles, hub: EventHub) {
  const clock = options.clock ?? systemClock;
  const damage: string[] = [];
  const report = { clock, tell: (sentence: string) => void damage.push(sentence) };
  const file = (name: string): string => path.join(options.folder, name);
  const now = () => clock.now();
  const userEmail = options.userEmail ?? 'utilisateur@exemple.fr';
  const bookFile = new StateFile(file('classeur.json'), (json) => Book.fromJson(json, { now }));
  const propertiesFile = new StateFile(file('properties.json'), PropertyStores.fromJson);
  const triggersFile = new StateFile(file('triggers.json'), TriggerStore.fromJson);
  const outboxFile = new StateFile(file('outbox.json'), readMails);
  const kept = bookFile.read(report);
  const book =
    kept ??
    Book.create({
      locale: 'fr_FR',
      timeZone: project.manifest.timeZone,
      name: options.bookName ?? 'Feuille de calcul sans titre',
      owner: userEmail,
      now,
    });
  const shelf = DocumentShelf.open(file('documents'), clock);
  const properties = propertiesFile.read(report) ?? new PropertyStores();
  const triggers = triggersFile.read(report) ?? new TriggerStore();
  const outbox = new Outbox(clock, hub.emit, outboxFile.read(report));
  let savedRevision: number | undefined;
  /** What was just read need not be written: a workbook of ten years would keep everybody waiting. */
  const asRead = (): void => {
    if (kept) savedRevision = book.revision;
  };
  const save = (): void => {
    if (book.revision !== savedRevision) bookFile.write(book.toSaved());
    savedRevision = book.revision;
    propertiesFile.write(properties.toJson());
    triggersFile.write(triggers.all());
    outboxFile.write(outbox.all());
  };
  return { clock, userEmail, book, shelf, properties, triggers, outbox, damage, save, asRead };
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const sentence = `L’espace de travail « ${folder} » ne peut pas être ouvert : ce n’est pas un dossier où écrire.`;
    throw new HostStartError(sentence, { cause });
  }
}

/** Calls `action` once, a little after the last time it was asked for. */
function debounced(action: () => void): { ask(): void; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const cancel = (): void => clearTimeout(timer);
  const ask = (): void => {
    cancel();
    timer = setTimeout(action, SAVE_DELAY);
  };
  return { ask, cancel };
}

/** Tells the pages what changed, once per turn of the event loop: a script may write thousands of times. */
function tellChanges(book: Book, shelf: DocumentShelf, hub: EventHub): void {
  let waiting = false;
  book.onChange(() => {
    if (waiting) return;
    waiting = true;
    setImmediate(() => {
      waiting = false;
      hub.emit({ type: 'book', revision: book.revision });
    });
  });
  const stateOfShelf = (): string =>
    shelf
      .list()
      .map(({ id, version, modifiedAt }) => `${id} ${String(version)} ${modifiedAt}`)
      .join();
  let shown = stateOfShelf();
  hub.subscribe(({ type }) => {
    if (type !== 'executions' || stateOfShelf() === shown) return;
    shown = stateOfShelf();
    hub.emit({ type: 'documents' });
  });
}

/** Before anybody listens: functions of the script in cells are no change of the book. */
function useScriptFunctions(world: World, { book, asRead }: ReturnType<typeof openState>): void {
  book.useCustomFunctions(new ScriptFunctions(world, book));
  asRead();
}

export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  await prepareFolder(options.folder);
  const project = readProject(options.dist);
  const hub = new EventHub();
  if (options.emit !== undefined) hub.subscribe(options.emit);
  const state = openState(options, project, hub);
  const { clock, userEmail, book, shelf } = state;
  const parts = {
    ...state,
    html: project.html,
    desk: new UiDesk(hub.emit),
    caches: new CacheStores(clock),
    locks: new LockDesk(clock),
    web: new LocalWeb(),
    toPdf: options.toPdf,
  };
  const world = createWorld({
    folder: options.folder,
    manifest: project.manifest,
    code: project.code,
    workerFile: options.workerFile,
    services: workspaceServices(parts),
    clock,
    emit: hub.emit,
    userEmail,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  useScriptFunctions(world, state);
  tellChanges(book, shelf, hub);
  const triggers = new InstallableTriggers(world, state.triggers);
  const saving = debounced(state.save);
  hub.subscribe(({ type }) => {
    if (type === 'book' || type === 'executions') saving.ask();
  });
  const { desk, outbox, properties, caches, locks, web } = parts;
  const damage = [...state.damage, ...shelf.damage];
  for (const sentence of damage) desk.giveNotice('Fichier mis de côté', sentence);
  const subscribe = (listener: Emit): (() => void) => hub.subscribe(listener);
  return {
    ...{ folder: options.folder, world, book, shelf, desk, outbox, properties, caches, locks, web },
    triggers,
    doors: workspaceDoors({
      ...{
        world,
        book,
        shelf,
        desk,
        installed: triggers,
        locks,
        caches,
        emit: hub.emit,
        subscribe,
      },
      mail: () => outbox.all(),
    }),
    damage,
    run: (request) => runFunction(world, request),
    save: state.save,
    close: async () => {
      saving.cancel();
      await world.close();
      state.save();
    },
  };
}
