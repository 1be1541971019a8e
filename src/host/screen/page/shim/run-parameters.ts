/**
 * What `google.script.run` sends of its arguments: a copy as JSON, or the error it throws at once.
 * A form may be the only argument and is sent as its fields.
 */
export function checkedParameters(parameters: readonly unknown[]): unknown[] {
  const [only] = parameters;
  if (parameters.length === 1 && only instanceof HTMLFormElement) return [formFields(only)];
  return parameters.map((parameter, index) => checked(parameter, String(index), []));
}

function checked(value: unknown, property: string, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || isIllegal(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => checked(item, String(index), inside));
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(fields.map(([name, item]) => [name, checked(item, name, inside)]));
}

/** Looked at by tag: a value may come from another frame. */
const isIllegal = (value: object): boolean =>
  Object.prototype.toString.call(value) === '[object Date]' || 'nodeType' in value;

/** One field, its value; several of one name, a list of values. */
function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name);
    if (values.some((value) => typeof value !== 'string')) {
      throw new Error(`Local host: file inputs of a form are not emulated (${name}).`);
    }
    fields[name] = values.length > 1 ? values : values[0];
  }
  return fields;
}
