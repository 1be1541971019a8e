import { runFunction } from '../../src/host/run/run-function';
import type { RunOutcome } from '../../src/host/run/run-function';
import type { World } from '../../src/host/run/world';

/** The whole code of a script that evaluates what it is given, in its own realm. */
export const EVALUATOR = 'function evaluate(body) { return new Function(body)(); }';

export function runBody(world: World, body: string): Promise<RunOutcome> {
  return runFunction(world, { functionName: 'evaluate', parameters: [body], kind: 'callable' });
}

/** The value of an expression in a script, or the text of its error. */
export async function valueIn(world: World, expression: string): Promise<unknown> {
  const outcome = await runBody(world, `return ${expression};`);
  return outcome.ok ? outcome.value : outcome.error.message;
}
