import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Book } from '../../src/host/books/book';
import type { SavedBook } from '../../src/host/books/book-file';
import { DocumentShelf } from '../../src/host/docs/document-shelf';
import { ManualClock } from '../../src/host/run/host-clock';
import type { HtmlFiles } from '../../src/host/services/html-service';
import { readProject } from '../../src/host/run/project-files';
import { createWorld, type World } from '../../src/host/run/world';
import { ensureWorkerBuilt } from './host-worker';
import { FaultApp } from './fault-app';

/** A workspace set aside: the workbook in memory, the documents in a folder of their own. */
export interface SavedStart {
  readonly book: SavedBook | null;
  readonly documents: string | null;
}

/** `dist/`, unless somebody working on the sources says which other build to hold against these suites. */
const DIST = process.env['FAULT_DIST'] ?? path.resolve(__dirname, '../../dist');

/** One program and its threads; as many workspaces as a suite needs are opened in it, each from a saved start. */
export class FaultWorld {
  private made = 0;

  private constructor(
    private readonly world: World,
    private readonly today: string,
    private readonly folder: string,
    private readonly html: HtmlFiles,
  ) {}

  static async open(today: string): Promise<FaultWorld> {
    const { manifest, code, html } = readProject(DIST);
    const folder = mkdtempSync(path.join(tmpdir(), 'passe-plat-faults-'));
    // Threads are started again after each kill: from a copy that no other test run can build anew meanwhile.
    const workerFile = path.join(folder, 'worker.mjs');
    copyFileSync(await ensureWorkerBuilt(), workerFile);
    const world = createWorld({ folder: '', manifest, code, workerFile, services: [] });
    return new FaultWorld(world, today, folder, html);
  }

  newFolder(): string {
    this.made += 1;
    return path.join(this.folder, String(this.made));
  }

  start(from: SavedStart = { book: null, documents: null }): FaultApp {
    const clock = new ManualClock(Date.parse(`${this.today}T09:00:00Z`));
    const now = () => clock.now();
    const book =
      from.book === null
        ? Book.create({ locale: 'fr_FR', timeZone: 'Europe/Paris', name: 'Classeur', now })
        : Book.fromJson(from.book, { now });
    const folder = this.newFolder();
    if (from.documents !== null) cpSync(from.documents, folder, { recursive: true });
    const shelf = DocumentShelf.open(folder, clock);
    return new FaultApp(this.world, { book, shelf, clock, folder, html: this.html });
  }

  /** Copies what a workspace holds now. */
  save(app: FaultApp): SavedStart {
    const documents = this.newFolder();
    cpSync(app.folder, documents, { recursive: true });
    return { book: app.book.toSaved(), documents };
  }

  async close(): Promise<void> {
    await this.world.close();
    rmSync(this.folder, { recursive: true });
  }
}
