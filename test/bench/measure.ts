import { performance } from 'node:perf_hooks';

/** One figure of the bench. Those of a table that share a name stand on one line, a column each. */
export interface Measure {
  readonly table?: string;
  readonly name: string;
  readonly column?: string;
  readonly value: number;
  readonly unit: string;
  /** Promised: the bench fails above it. */
  readonly ceiling?: number;
  /** Wished: told when it is passed. */
  readonly goal?: number;
}

export const round = (value: number): number => Math.round(value * 100) / 100;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds of each of so many runs, after one that warms up; what is done `before` each is not counted. */
export async function timesOf(
  count: number,
  run: () => unknown,
  before?: () => void,
): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn <= count; turn += 1) {
    before?.();
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.slice(1);
}

export async function medianTime(
  count: number,
  run: () => unknown,
  before?: () => void,
): Promise<number> {
  return round(median(await timesOf(count, run, before)));
}

const PROCESSOR_ROUNDS = 3;

/** Milliseconds of processor, median: what else runs on the machine takes none of them. */
export function processorTime(run: () => unknown): number {
  const times = Array.from({ length: PROCESSOR_ROUNDS + 1 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return median(times.slice(1));
}
