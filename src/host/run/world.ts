import { randomUUID } from 'node:crypto';

import type { Emit, HostClock, Manifest, ServiceFactory } from '../contract';
import { ExecutionJournal } from './execution-journal';
import { systemClock } from './host-clock';
import { GOOGLE_LIMITS } from './limits';
import type { Limits } from './limits';
import { callableFunctions, topLevelFunctions } from './top-level-functions';
import { WorkerPool } from './worker-pool';

/** Everything an execution happens in: the script as pushed, its rights, the services and their state. */
export interface World {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly code: string;
  /** Functions google.script.run may call. */
  readonly callable: ReadonlySet<string>;
  /** All functions at the top level: menu items and triggers may also name private ones. */
  readonly functions: ReadonlySet<string>;
  readonly clock: HostClock;
  readonly emit: Emit;
  readonly userEmail: string;
  readonly services: readonly ServiceFactory[];
  readonly journal: ExecutionJournal;
  readonly limits: Limits;
  readonly pool: WorkerPool;
  /** Identifiers of the executions under way. */
  readonly running: Set<string>;
  readonly newId: () => string;
  /** Stops the threads. What is still running ends with them, and what it left to do at its end is done. */
  readonly close: () => Promise<void>;
}

export interface WorldOptions {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly code: string;
  /** The bundled worker (build/host/worker.mjs). */
  readonly workerFile: string;
  readonly services: readonly ServiceFactory[];
  readonly clock?: HostClock;
  readonly emit?: Emit;
  readonly userEmail?: string;
  readonly limits?: Partial<Limits>;
}

export function createWorld(options: WorldOptions): World {
  const functions = topLevelFunctions(options.code);
  const pool = new WorkerPool(options.workerFile);
  const running = new Set<string>();
  const close = async (): Promise<void> => {
    await pool.close();
    while (running.size > 0) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    folder: options.folder,
    manifest: options.manifest,
    code: options.code,
    functions,
    callable: callableFunctions(functions),
    clock: options.clock ?? systemClock,
    emit: options.emit ?? (() => undefined),
    userEmail: options.userEmail ?? 'utilisateur@exemple.fr',
    services: options.services,
    journal: new ExecutionJournal(),
    limits: { ...GOOGLE_LIMITS, ...options.limits },
    pool,
    running,
    newId: randomUUID,
    close,
  };
}
