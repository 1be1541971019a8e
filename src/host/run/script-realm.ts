import { format } from 'node:util';
import vm from 'node:vm';

import type { LogLine } from '../contract';
import { argumentMismatch } from './argument-check';
import type { CallMessage, ReplyMessage, RunMessage, ScriptFailure } from './bridge-messages';
import { MIME_TYPES } from './mime-types';
import type { OuterDoor, RealmCall } from './outer-door';
import { installClock, installConsole, removeGlobals } from './realm-globals';
import { RealmValues } from './realm-values';
import { classProperties, classSignature, enumNames, shortName } from './signature-table';
import type { Wire } from './wire';

/** The worker's side of the bridge: `ask` blocks until the host has answered. */
export interface HostLine {
  ask(message: CallMessage): ReplyMessage;
  log(level: LogLine['level'], text: string): void;
}

/** Services the signature table does not describe: they exist in Apps Script, so they must fail by name. */
const OTHER_SERVICES = [
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'DataStudioApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
];
const OWN_CALLS = new Set(['HTML.HtmlTemplate.evaluate', 'HtmlService.initTemplate']);
const notEmulated = (name: string): ScriptFailure => ({
  name: 'Error',
  message: `local host: ${name} exists in Apps Script but is not emulated yet`,
});

/** Only what happened in the script: the frames of its file. */
function ownFrames(stack: string): string {
  const isFrame = /^\s+at /;
  const isOwn = /\(?Code:\d+:\d+\)?$/;
  return stack
    .split('\n')
    .filter((row) => !isFrame.test(row) || isOwn.test(row))
    .join('\n');
}

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** One execution's world: a bare realm with only what Apps Script has, and the way in and out of it. */
export class ScriptRealm {
  private readonly context = vm.createContext({});
  private readonly values: RealmValues;
  private now: number | undefined;

  constructor(
    private readonly line: HostLine,
    run: RunMessage,
  ) {
    this.now = run.now;
    const outer = this.outerDoor();
    this.evaluate(removeGlobals)();
    const OwnValues = this.evaluate(RealmValues);
    this.values = new OwnValues(outer);
    this.evaluate(installConsole)(outer);
    if (run.now !== undefined) this.evaluate(installClock)(outer);
    this.defineRoots(run);
  }

  run(script: vm.Script): void {
    script.runInContext(this.context);
  }

  /** The function of that name at the top level of the script, const and let included. */
  functionOf(name: string): ((...parameters: unknown[]) => unknown) | undefined {
    if (!IDENTIFIER.test(name)) return undefined;
    const found: unknown = vm.runInContext(
      `typeof ${name} === 'function' ? ${name} : undefined`,
      this.context,
    );
    // Checked just above, in the realm.
    return found as ((...parameters: unknown[]) => unknown) | undefined;
  }

  parameter(value: Wire): unknown {
    return this.values.fromWire(value);
  }

  result(value: unknown, rule: RunMessage['resultRule']): Wire {
    return rule === 'script-run' ? this.values.toRunResult(value) : this.values.toWire(value);
  }

  failure(error: unknown): ScriptFailure {
    const { stack, ...failure } = this.values.failure(error);
    return stack === undefined ? failure : { ...failure, stack: ownFrames(stack) };
  }

  /** Evaluates the text of a self-contained function or class inside the realm. */
  private evaluate<F>(build: F): F {
    // The text of a function evaluates to that function.
    return vm.runInContext(`'use strict';(${String(build)})`, this.context) as F;
  }

  private outerDoor(): OuterDoor {
    return {
      invoke: (call) => {
        const message = this.mismatchOf(call);
        if (message !== undefined) return { ok: false, error: { name: 'Exception', message } };
        return this.ask(call);
      },
      describe: (key) => ({
        shortName: shortName(key),
        methods: [...(classSignature(key)?.keys() ?? [])],
        properties: [...classProperties(key)],
      }),
      enumNames,
      log: (level, args) => {
        this.line.log(level, format(...args.map((value) => this.printable(value))));
      },
      now: () => this.now ?? Date.now(),
    };
  }

  private mismatchOf({ type, target, method, args }: RealmCall): string | undefined {
    // The page of a template is the realm's own argument, not the script's.
    const isOwn = OWN_CALLS.has(`${target.key}.${method}`);
    if (type === 'get' || isOwn) return undefined;
    const call = { key: target.key, method, args };
    return argumentMismatch(call, (value) => this.values.kindOf(value));
  }

  private ask({ type, target, method, args }: RealmCall): ReplyMessage {
    let wires: Wire[];
    try {
      wires = Array.from(args, (value) => this.values.toWire(value));
    } catch (error) {
      return { ok: false, error: this.values.failure(error) };
    }
    const reply = this.line.ask({ type, id: target.id, key: target.key, method, args: wires });
    if (reply.now !== undefined) this.now = reply.now;
    return reply;
  }

  private printable(value: unknown): unknown {
    const kind = this.values.kindOf(value);
    if (kind === undefined) return value;
    return kind.kind === 'class' ? shortName(kind.key) : String(value);
  }

  private defineRoots(run: RunMessage): void {
    for (const { name, id, key } of run.roots) this.define(name, this.values.rootObject(id, key));
    this.define('MimeType', this.values.fromWire({ t: 'object', v: MIME_TYPES }));
    for (const name of OTHER_SERVICES) this.defineMissing(name);
  }

  private define(name: string, value: unknown): void {
    Object.defineProperty(this.global(), name, { value, configurable: true, writable: true });
  }

  private defineMissing(name: string): void {
    const { message } = notEmulated(name);
    const source = `(() => { throw new Error(${JSON.stringify(message)}); })`;
    // An arrow function made in the realm, so that its error is of the realm.
    const get = vm.runInContext(source, this.context) as () => never;
    Object.defineProperty(this.global(), name, { get, configurable: true });
  }

  private global(): object {
    // vm types it as any; the global object of the realm.
    return vm.runInContext('globalThis', this.context) as object;
  }
}
