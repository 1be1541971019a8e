import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { Script, createContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { median, type Measure, round } from './measure';

const DIST = path.resolve('dist');
const RUNS = 21;
const GOALS = { codeBytes: 250_000, evaluationMs: 15, sidebarGzipBytes: 25_000 };
const TABLE = 'dist/';

/** A script as long, of tokens of the same kinds, that defines and does nothing else: what parsing alone costs. */
function plainScript(length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let index = 0; size < length; index += 1) {
    const name = `plain${index}`;
    const part = `
 const ${name} = (rows, given) => rows.map(row => row.length > ${index} ? {
  name: "a text of some length ${index}",
  value: given?.value ?? ${index},
  rows: [ ...rows, row ]
 } : null);
 function ${name}Of(cell) {
  return "object" == typeof cell && null !== cell && ${name}(cell.rows, cell).length > 0;
 }`;
    parts.push(part);
    size += part.length;
  }
  return `(() => {${parts.join('')}\n})();`;
}

/** A new context, nothing but the language in it, and a script that was never seen before: as each click pays it. */
function evaluationTimes(code: string, label: string): number[] {
  const times: number[] = [];
  for (let turn = 0; turn <= RUNS; turn += 1) {
    const context = createContext({});
    // Another name and a word of another length: the engine may not take it for one it has compiled.
    const source = `${code}\n//${label}${'x'.repeat(turn)}`;
    const start = performance.now();
    new Script(source, { filename: `${label}${turn}` }).runInContext(context);
    times.push(performance.now() - start);
  }
  return times.slice(1);
}

const figure = (name: string, value: number, given: { unit: string; goal?: number }): Measure => ({
  table: TABLE,
  name,
  value: round(value),
  ...given,
});

export function benchBundle(): Measure[] {
  const code = readFileSync(path.join(DIST, 'Code.js'), 'utf8');
  const sidebar = readFileSync(path.join(DIST, 'sidebar.html'));
  const bytes = Buffer.byteLength(code);
  const plain = plainScript(code.length);
  const plainMs = median(evaluationTimes(plain, 'plain'));
  const times = evaluationTimes(code, 'dist');
  const evaluationMs = median(times);
  return [
    figure('Code.js, readable', bytes, { unit: 'bytes', goal: GOALS.codeBytes }),
    figure('Code.js, gzip', gzipSync(code, { level: 9 }).length, { unit: 'bytes' }),
    figure('Code.js evaluated in a bare context, median', evaluationMs, {
      unit: 'ms',
      goal: GOALS.evaluationMs,
    }),
    figure('Code.js evaluated, fastest', Math.min(...times), { unit: 'ms' }),
    figure('a script as long that only defines, median', plainMs, { unit: 'ms' }),
    figure('Code.js ÷ plain script', evaluationMs / plainMs, { unit: '×' }),
    figure('sidebar.html', sidebar.length, { unit: 'bytes' }),
    figure('sidebar.html, gzip', gzipSync(sidebar, { level: 9 }).length, {
      unit: 'bytes',
      goal: GOALS.sidebarGzipBytes,
    }),
  ];
}
