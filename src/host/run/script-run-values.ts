/** Google's client refuses what google.script.run cannot carry before anything is sent. */
export class IllegalParameter extends Error {}

const tagOf = (value: object): string => Object.prototype.toString.call(value);

function legal(value: unknown, property: string, above: readonly object[]): unknown {
  const refuse = (): never => {
    throw new IllegalParameter(`Failed due to illegal value in property: ${property}`);
  };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value)) return refuse();
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item, at) => legal(item, String(at), inside));
  if (tagOf(value) !== '[object Object]') return refuse();
  const plain: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    if (item !== undefined) plain[name] = legal(item, name, inside);
  }
  return plain;
}

/**
 * Parameters as they arrive in the script: undefined becomes null in a list and vanishes from an object, a number that is
 * not finite becomes null; a Date, a function or a cycle is refused.
 */
export function legalParameters(parameters: readonly unknown[]): readonly unknown[] {
  return parameters.map((value, at) => legal(value, String(at), []));
}
