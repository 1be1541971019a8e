/** Runs scripts for the host: one execution at a time, each in a fresh realm. Bundled alone, see worker-bundle.ts. */
import vm from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';

import type {
  DoneMessage,
  ReplyMessage,
  RunMessage,
  WorkerMessage,
  WorkerStart,
} from './bridge-messages';
import { ScriptRealm } from './script-realm';
import type { HostLine } from './script-realm';

if (parentPort === null) throw new Error('This file runs in a worker thread');
const port = parentPort;
// Node hands both over as any; their shapes are those the host sends.
const flag = new Int32Array((workerData as WorkerStart).flag);
const send = (message: WorkerMessage): void => {
  port.postMessage(message);
};

/** The answer to whatever a killed script asks on its way out; its thread then serves another execution. */
let lastWord: ReplyMessage | undefined;

const line: HostLine = {
  ask(message) {
    if (lastWord !== undefined) return lastWord;
    Atomics.store(flag, 0, 0);
    send(message);
    // The host's wake-up for the answer before may come only now, when that answer was already read: wait on.
    while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
    const received = receiveMessageOnPort(port);
    if (received === undefined) throw new Error('The host woke the script without an answer');
    const reply = received.message as ReplyMessage; // what the host posts before it wakes us
    if (!reply.ok && reply.isOver) lastWord = reply;
    return reply;
  },
  log(level, text) {
    if (lastWord === undefined) send({ type: 'log', level, text });
  },
};

let compiled: { readonly code: string; readonly script: vm.Script } | undefined;
function scriptOf(code: string): vm.Script {
  if (compiled?.code !== code) {
    compiled = { code, script: new vm.Script(code, { filename: 'Code' }) };
  }
  return compiled.script;
}

/** After one turn of the event loop every microtask has run; a script has no timer, so nothing else can settle it. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function settle(value: unknown): Promise<unknown> {
  if (Object.prototype.toString.call(value) !== '[object Promise]') {
    await nextTurn();
    return value;
  }
  return Promise.race([value, nextTurn().then(() => undefined)]);
}

// Set once in each thread even if the process has it already: each one remembers the zone it has seen first.
let timeZone: string | undefined;

async function execute(run: RunMessage): Promise<DoneMessage> {
  lastWord = undefined;
  if (timeZone !== run.timeZone) {
    process.env.TZ = run.timeZone;
    timeZone = run.timeZone;
    new Date(0).getTimezoneOffset();
  }
  const realm = new ScriptRealm(line, run);
  try {
    realm.run(scriptOf(run.code));
    const target = realm.functionOf(run.functionName);
    if (target === undefined) {
      const message = `Script function not found: ${run.functionName}`;
      return { type: 'done', ok: false, error: { name: '', message } };
    }
    const value = await settle(target(...run.parameters.map((each) => realm.parameter(each))));
    return { type: 'done', ok: true, value: realm.result(value, run.resultRule) };
  } catch (error) {
    return { type: 'done', ok: false, error: realm.failure(error) };
  }
}

process.on('unhandledRejection', (reason) => {
  line.log('ERROR', `Unhandled rejection: ${String(reason)}`);
});

port.on('message', (run: RunMessage) => {
  void execute(run).then(send, (error: unknown) => {
    send({ type: 'done', ok: false, error: { name: 'Error', message: String(error) } });
  });
});
