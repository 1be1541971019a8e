import { EnumValue } from '../../contract';

const members = new Map<string, EnumValue>();

/** The one member of that name: `documentEnum('GlyphType', 'BULLET')`. */
export function documentEnum(type: string, name: string): EnumValue {
  const key = `${type}.${name}`;
  const known = members.get(key) ?? new EnumValue(`Document.${type}`, name);
  members.set(key, known);
  return known;
}

export function enumName(value: unknown): string | null {
  return value instanceof EnumValue ? value.name : null;
}
