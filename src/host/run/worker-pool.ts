import { SHARE_ENV, Worker } from 'node:worker_threads';

import type { ReplyMessage, RunMessage, WorkerMessage } from './bridge-messages';

export interface WorkerListener {
  message(message: WorkerMessage): void;
  /** The thread ended by itself: out of memory, or a fault of the host. */
  died(reason: string): void;
}

/** A script without answers does little more than unwind; one that tries again for ever is stopped with its thread. */
const DISMISSAL_MILLISECONDS = 500;

/** A thread with a script's bridge. */
export class ScriptWorker {
  private readonly flag = new Int32Array(new SharedArrayBuffer(4));
  private readonly worker: Worker;
  private listener: WorkerListener | undefined;
  isAlive = true;

  constructor(file: string) {
    // The time zone is the process's: only an environment shared with it can set it.
    this.worker = new Worker(file, { env: SHARE_ENV, workerData: { flag: this.flag.buffer } });
    this.worker.unref();
    this.worker.on('message', (message: WorkerMessage) => this.listener?.message(message));
    this.worker.on('error', (error) => this.listener?.died(error.message));
    this.worker.on('exit', () => {
      this.isAlive = false;
      this.listener?.died('The script thread ended');
    });
  }

  start(run: RunMessage, listener: WorkerListener): void {
    this.listener = listener;
    this.worker.ref();
    this.worker.postMessage(run);
  }

  /** Posts the answer first: once awake, the script finds it in its queue. */
  reply(message: ReplyMessage): void {
    this.worker.postMessage(message);
    Atomics.store(this.flag, 0, 1);
    Atomics.notify(this.flag, 0);
  }

  /** Lets a script that waits for an answer run to its end, without any more answers; false when it takes too long. */
  async dismiss(): Promise<boolean> {
    if (!this.isAlive) return false;
    let timer: NodeJS.Timeout | undefined;
    const isDone = await new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), DISMISSAL_MILLISECONDS);
      this.listener = {
        message: ({ type }) => type === 'done' && resolve(true),
        died: () => resolve(false),
      };
      const error = { name: 'Error', message: 'The execution is over' };
      this.reply({ ok: false, error, isOver: true });
    });
    clearTimeout(timer);
    return isDone;
  }

  rest(): void {
    this.listener = undefined;
    this.worker.unref();
  }

  async stop(): Promise<void> {
    const { listener } = this;
    this.listener = undefined;
    await this.worker.terminate();
    listener?.died('The local host was closed');
  }
}

/** Threads kept warm between executions: starting one costs more than running a function. */
export class WorkerPool {
  private readonly idle: ScriptWorker[] = [];
  private readonly busy = new Set<ScriptWorker>();
  isClosed = false;

  constructor(
    private readonly file: string,
    private readonly maximumIdle = 2,
  ) {
    this.idle.push(new ScriptWorker(file));
  }

  take(): ScriptWorker {
    let worker = this.idle.pop();
    while (worker?.isAlive === false) worker = this.idle.pop();
    worker ??= new ScriptWorker(this.file);
    this.busy.add(worker);
    return worker;
  }

  async giveBack(worker: ScriptWorker): Promise<void> {
    this.busy.delete(worker);
    worker.rest();
    if (this.idle.length < this.maximumIdle) this.idle.push(worker);
    else await worker.stop();
  }

  /** For a killed script: its thread is kept if it can be. */
  async dismiss(worker: ScriptWorker): Promise<void> {
    await ((await worker.dismiss()) ? this.giveBack(worker) : this.discard(worker));
  }

  async discard(worker: ScriptWorker): Promise<void> {
    this.busy.delete(worker);
    await worker.stop();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const all = [...this.idle.splice(0), ...this.busy];
    this.busy.clear();
    await Promise.all(all.map((worker) => worker.stop()));
  }
}
