import { describe, expect, it } from '@jest/globals';
import { parse } from 'acorn';
import { createContext, Script } from 'node:vm';
import { dist } from '../support/dist';
import { globalsUsed, topLevelNames, visit } from '../support/script-tree';

/** What Google calls by name: triggers, menu items and the sidebar's one door. */
const ENTRY_POINTS = [
  'COUT_REPAS',
  'REPAS',
  'checkFromMenu',
  'followFromMenu',
  'handleRpc',
  'journalFromMenu',
  'onEdit',
  'onInstall',
  'onOpen',
  'openExchange',
  'openSidebar',
  'prepareFromMenu',
  'recalculateFromMenu',
  'sendWeeklyDigest',
  'settingsFromMenu',
  'showHelp',
  'verifyFromMenu',
];
/** What another file of the project may declare: docs/verification/Verification.js. */
const BESIDE = ['runVerification_'];

const LANGUAGE = [
  'Uint32Array',
  'encodeURIComponent',
  'parseInt',
  ...['Array', 'BigInt', 'Boolean', 'Date', 'Error', 'Float64Array', 'JSON', 'Map', 'Math', 'NaN'],
  ...['Number', 'Object', 'Promise', 'RangeError', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol'],
  ...['ArrayBuffer', 'DataView', 'Int32Array', 'Uint8Array'],
  ...['TypeError', 'WeakMap', 'WeakSet', 'globalThis', 'undefined', 'Infinity', 'isNaN'],
];
const SERVICES = [
  ...['SpreadsheetApp', 'DocumentApp', 'HtmlService', 'LockService', 'Utilities', 'Drive'],
  ...['Charts', 'MailApp', 'PropertiesService', 'ScriptApp'],
];
/** Not in Apps Script; Node and browsers have them, so that only a strict list sees them come in. */
const ABSENT = [
  ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'atob', 'btoa', 'fetch', 'crypto'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'structuredClone', 'Buffer'],
  ...['performance', 'process', 'require', 'module', 'window', 'document', 'navigator', 'self'],
  ...['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'AbortController', 'Blob', 'File', 'console'],
];

const USED = globalsUsed(dist.code);
const TOP_LEVEL = topLevelNames(dist.code);

/** A realm with the language only: what Node adds to a context is taken away. */
function evaluated(): Record<string, unknown> {
  const realm: Record<string, unknown> = {};
  createContext(realm);
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console']) {
    new Script(`delete globalThis.${name}`).runInContext(realm);
  }
  new Script(dist.code).runInContext(realm);
  return realm;
}

describe('dist/Code.js', () => {
  it('is a script of ES2020, not a module', () => {
    expect(() => parse(dist.code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  it('declares exactly the functions that Google calls at its top level', () => {
    expect(TOP_LEVEL.functions).toEqual(ENTRY_POINTS);
  });

  it('leaves nothing else for Google to find there', () => {
    expect(TOP_LEVEL.others).toEqual([]);
  });

  it('loads where nothing but the language exists, without a service', () => {
    expect(() => evaluated()).not.toThrow();
  });

  it.each(ENTRY_POINTS)('puts a real function behind the stub of %s', (name) => {
    const isStub = /^function \w+\(\)\s*\{\s*\}$/;
    const entry = evaluated()[name];
    expect(typeof entry).toBe('function');
    expect(String(entry)).not.toMatch(isStub);
  });

  it('asks the platform for the language and the services it declares, nothing more', () => {
    const allowed = new Set([...LANGUAGE, ...SERVICES]);
    const own = (name: string) =>
      name.startsWith('__zod') || [...ENTRY_POINTS, ...BESIDE].includes(name);
    expect(USED.filter((name) => !allowed.has(name) && !own(name))).toEqual([]);
  });

  it.each(ABSENT)('does not name %s, which Apps Script does not have', (name) => {
    expect(USED).not.toContain(name);
  });

  it('makes no code from text', () => {
    const made: string[] = [];
    visit(parse(dist.code, { ecmaVersion: 2020 }), (node) => {
      const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
      if (!isCall || node.callee.type !== 'Identifier') return;
      if (['eval', 'Function'].includes(node.callee.name)) made.push(node.callee.name);
    });
    expect(made).toEqual([]);
  });

  it('can be read: one statement a line, the names of the sources', () => {
    const lines = dist.code.split('\n');
    expect(dist.code.length / lines.length).toBeLessThan(80);
    for (const name of ['recordWeek', 'commitWrite', 'finishPendingWrite', 'markEdit']) {
      expect([name, dist.code.includes(`function ${name}(`)]).toEqual([name, true]);
    }
  });
});

describe('a trap of the build, seen by these tests', () => {
  const uses = (code: string) => globalsUsed(code);

  it.each([
    ['a global called', 'new URL("x")', ['URL']],
    ['a global guarded by typeof', 'typeof navigator !== "undefined"', ['navigator']],
    ['a property of the global object', 'globalThis.fetch("x")', ['fetch', 'globalThis']],
    ['a property of the same name', 'const a = { URL: 1 }; a.URL;', []],
    ['a name declared in a pattern', 'const { a, b: [c], ...d } = {}; f(c, d, a);', ['f']],
    ['a parameter with a default', '(function (a = b) { return a; })()', ['b']],
  ])('is found in %s', (_name, code, expected) => {
    expect(uses(code)).toEqual(expected);
  });

  it.each([
    ['function onOpen() {}', { functions: ['onOpen'], others: [] }],
    ['var onOpen = () => 1;', { functions: [], others: ['onOpen'] }],
    ['(() => { function onOpen() {} })();', { functions: [], others: [] }],
  ])('is told from a function that Google finds: %s', (code, found) => {
    expect(topLevelNames(code)).toEqual(found);
  });
});
