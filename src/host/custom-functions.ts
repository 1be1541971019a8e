import type { Book } from './books/book';
import type { CustomAnswer, CustomArgument, CustomFunctions } from './books/custom-call';
import { runFunction } from './run/run-function';
import type { World } from './run/world';

/** Of the 30 executions a person may have at once, cells take so many. */
const AT_ONCE = 8;
const MOST_KEPT = 5_000;

interface Asked {
  readonly key: string;
  readonly functionName: string;
  readonly args: readonly CustomArgument[];
}

/**
 * Runs the functions of the script that formulas call. An answer is kept for its arguments: the function is not run again
 * for the same ones, as in Sheets.
 */
export class ScriptFunctions implements CustomFunctions {
  private readonly names: ReadonlyMap<string, string>;
  private readonly answers = new Map<string, CustomAnswer>();
  private readonly asked = new Set<string>();
  private readonly waiting: Asked[] = [];
  private running = 0;
  private isTelling = false;

  constructor(
    private readonly world: World,
    private readonly book: Book,
  ) {
    // A formula has its functions in capitals; of two that differ by case alone, the first one is meant.
    const byCapitals = [...world.callable]
      .reverse()
      .map((name) => [name.toUpperCase(), name] as const);
    this.names = new Map(byCapitals);
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  answer(name: string, args: readonly CustomArgument[]): CustomAnswer | undefined {
    const functionName = this.names.get(name) ?? name;
    const key = JSON.stringify([functionName, args.map(marked)]);
    const known = this.answers.get(key);
    if (known !== undefined || this.asked.has(key)) return known;
    this.asked.add(key);
    this.waiting.push({ key, functionName, args });
    // Not in the middle of a computation.
    setImmediate(() => this.runNext());
    return undefined;
  }

  private runNext(): void {
    while (this.running < AT_ONCE) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      this.running += 1;
      void this.run(next).finally(() => {
        this.running -= 1;
        this.runNext();
      });
    }
  }

  private async run({ key, functionName, args }: Asked): Promise<void> {
    const outcome = await runFunction(this.world, {
      functionName,
      parameters: args,
      kind: 'custom',
      authMode: 'CUSTOM_FUNCTION',
    });
    this.asked.delete(key);
    if (this.world.pool.isClosed) return;
    this.answers.set(
      key,
      outcome.ok
        ? { ok: true, value: outcome.value }
        : { ok: false, message: outcome.error.message },
    );
    const [oldest] = this.answers.keys();
    if (this.answers.size > MOST_KEPT && oldest !== undefined) this.answers.delete(oldest);
    this.tell();
  }

  /** Once for all the answers of a turn. */
  private tell(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    setImmediate(() => {
      this.isTelling = false;
      this.book.customAnswered();
    });
  }
}

/** A date is not the text of the same instant, nor are blank cells of different shapes the same. */
function marked(value: CustomArgument): unknown {
  if (Array.isArray(value)) return value.map((line) => line.map(marked));
  return value instanceof Date ? { at: value.getTime() } : value;
}
