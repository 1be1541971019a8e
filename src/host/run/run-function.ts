import type { AuthMode, Execution, ServiceObject, StartedFrom } from '../contract';
import type { Faults } from './faults';
import { LIMIT_MESSAGES } from './limits';
import { RunningExecution } from './running-execution';
import type { Ending, ExecutionSettings } from './running-execution';
import { IllegalParameter, legalParameters } from './script-run-values';
import type { ScriptWorker } from './worker-pool';
import type { World } from './world';

/** An event object needs the service objects of the execution it is given to. */
export type ParametersOf = (scope: {
  readonly execution: Execution;
  readonly roots: ReadonlyMap<string, ServiceObject>;
}) => readonly unknown[];

export interface RunRequest {
  readonly functionName: string;
  readonly parameters: readonly unknown[] | ParametersOf;
  /**
   * `callable`: as google.script.run does. `menu`: a person clicked an item. `trigger`: an event; a simple one unless
   * authMode is FULL. `custom`: a formula calls it. `internal`: any top-level function, for the host's own needs (doGet,
   * tests).
   */
  readonly kind: 'callable' | 'menu' | 'trigger' | 'custom' | 'internal';
  readonly authMode?: AuthMode;
  /** A person in the editor, unless told or called by a formula. */
  readonly startedFrom?: StartedFrom;
  readonly faults?: Faults;
}

export type RunOutcome = (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly message: string; readonly stack?: string } }
) & {
  readonly calls: Readonly<Record<string, number>>;
  readonly callCount: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly milliseconds: number;
  readonly executionId: string;
};

function settingsOf(world: World, request: RunRequest): ExecutionSettings {
  const authMode = request.authMode ?? (request.kind === 'trigger' ? 'LIMITED' : 'FULL');
  const { executionMilliseconds, shortMilliseconds } = world.limits;
  return {
    id: world.newId(),
    functionName: request.functionName,
    authMode,
    startedFrom: request.startedFrom ?? (authMode === 'CUSTOM_FUNCTION' ? 'formula' : 'editor'),
    limitMilliseconds: authMode === 'FULL' ? executionMilliseconds : shortMilliseconds,
    resultRule: request.kind === 'callable' ? 'script-run' : 'host',
    faults: request.faults ?? {},
  };
}

function parametersOf(request: RunRequest, execution: RunningExecution): readonly unknown[] {
  if (typeof request.parameters === 'function') {
    return request.parameters({ execution, roots: execution.roots });
  }
  return request.kind === 'callable' ? legalParameters(request.parameters) : request.parameters;
}

const failed = (message: string): Ending => ({ reason: 'failed', error: { message } });

async function runInWorker(
  world: World,
  execution: RunningExecution,
  request: RunRequest,
): Promise<Ending> {
  const known = request.kind === 'callable' ? world.callable : world.functions;
  if (!known.has(request.functionName)) {
    return failed(`Script function not found: ${request.functionName}`);
  }
  if (world.pool.isClosed) return failed('The local host was closed');
  if (world.running.size >= world.limits.simultaneous) return failed(LIMIT_MESSAGES.tooMany);
  let parameters: readonly unknown[];
  try {
    parameters = parametersOf(request, execution);
  } catch (error) {
    if (error instanceof IllegalParameter) return failed(error.message);
    throw error;
  }
  world.running.add(execution.id);
  const worker = world.pool.take();
  try {
    const ending = await execution.start(worker, parameters);
    await release(world, worker, ending);
    await execution.runEndActions();
    return ending;
  } finally {
    world.running.delete(execution.id);
  }
}

function release(world: World, worker: ScriptWorker, { reason }: Ending): Promise<void> {
  if (reason === 'killed') return world.pool.dismiss(worker);
  // A thread that was not waiting for work may be anywhere in the script: only its end is sure.
  const isFree = reason === 'completed' || reason === 'failed';
  return isFree && worker.isAlive ? world.pool.giveBack(worker) : world.pool.discard(worker);
}

function record(
  world: World,
  execution: RunningExecution,
  told: { readonly ending: Ending; readonly kind: string },
): RunOutcome {
  const { ending, kind } = told;
  const endedAt = world.clock.now();
  const calls = Object.fromEntries(execution.callsByMethod);
  const milliseconds = endedAt - execution.startedAt;
  const { callCount, cellsRead, cellsWritten } = execution;
  const counts = { calls, callCount, cellsRead, cellsWritten, milliseconds };
  world.journal.add({
    id: execution.id,
    functionName: execution.functionName,
    kind,
    userEmail: execution.userEmail,
    startedAt: new Date(execution.startedAt).toISOString(),
    endedAt: new Date(endedAt).toISOString(),
    ...counts,
    log: execution.lines,
    outcome: ending.reason,
    ...(ending.error === undefined ? {} : { error: ending.error.message }),
  });
  world.emit({ type: 'executions' });
  const result =
    ending.error === undefined
      ? { ok: true as const, value: ending.value }
      : { ok: false as const, error: ending.error };
  return { ...result, ...counts, executionId: execution.id };
}

/** Runs one function of the script as one execution: fresh globals, its own rights, limits and journal entry. */
export async function runFunction(world: World, request: RunRequest): Promise<RunOutcome> {
  const execution = new RunningExecution(world, settingsOf(world, request));
  const ending = await runInWorker(world, execution, request);
  return record(world, execution, { ending, kind: request.kind });
}
