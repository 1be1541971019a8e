import * as z from 'zod/mini';
import type { FieldType } from './field-type';

/** One field of a record: its kind, and the facts that belong to this record only. */
export interface Field<Value = unknown, IsRequired extends boolean = boolean> {
  readonly type: FieldType<Value>;
  readonly isRequired: IsRequired;
  /** Written by the product, never typed: grey and protected in the sheet, absent from forms. */
  readonly isComputed: boolean;
  /** Hidden column: of use to the product or to rare cases only. */
  readonly isHidden: boolean;
  /** Asked in a form only when one of these holds; a field that says something is always shown. */
  readonly shownWhen?: readonly ShownWhen[];
}

/** Another field of the record holds one of these codes. */
export interface ShownWhen {
  readonly field: string;
  readonly codes: readonly string[];
}

interface FieldFacts {
  readonly computed?: boolean;
  readonly hidden?: boolean;
  readonly shownWhen?: readonly ShownWhen[];
}

export function required<Value>(
  type: FieldType<Value>,
  facts: FieldFacts = {},
): Field<Value, true> {
  return {
    type,
    isRequired: true,
    isComputed: facts.computed ?? false,
    isHidden: facts.hidden ?? false,
    ...(facts.shownWhen ? { shownWhen: facts.shownWhen } : {}),
  };
}

export function optional<Value>(
  type: FieldType<Value>,
  facts: FieldFacts = {},
): Field<Value, false> {
  return {
    type,
    isRequired: false,
    isComputed: facts.computed ?? false,
    isHidden: facts.hidden ?? false,
    ...(facts.shownWhen ? { shownWhen: facts.shownWhen } : {}),
  };
}

// `any` only as an upper bound: a field is contravariant in its value, so `unknown` would refuse every field.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyField = Field<any, boolean>;
export type Fields = Readonly<Record<string, AnyField>>;

/** Value of a record: a field that may be blank is null, never undefined, never zero. */
export type RowOf<F extends Fields> = {
  readonly [Key in keyof F]: F[Key] extends Field<infer Value, infer IsRequired>
    ? IsRequired extends true
      ? Value
      : Value | null
    : never;
};

export interface RecordDefinition<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  readonly idField: keyof F & string;
  readonly idPrefix: string;
  readonly fields: F;
  /** Schema of the whole record, for requests and for the generated documentation. */
  readonly schema: () => z.ZodMiniType<RowOf<F>>;
}

/**
 * Declares a record once. From it come the type, the validation, the columns of its tab, the form, the import and export
 * columns and the tags of documents. A key, once released, is never renamed nor reused for another meaning.
 */
export function defineRecord<const Name extends string, F extends Fields>(
  name: Name,
  id: { field: keyof F & string; prefix: string },
  fields: F,
): RecordDefinition<Name, F> {
  return {
    name,
    idField: id.field,
    idPrefix: id.prefix,
    fields,
    schema: () => schemaOf(fields),
  };
}

function schemaOf<F extends Fields>(fields: F): z.ZodMiniType<RowOf<F>> {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [key, field] of Object.entries(fields)) {
    const schema = field.type.schema();
    shape[key] = field.isRequired ? schema : z.nullable(schema);
  }
  // The shape is built from the very fields that RowOf reads: TypeScript cannot follow the loop.
  return z.strictObject(shape) as unknown as z.ZodMiniType<RowOf<F>>;
}

export type RecordOf<Definition> =
  Definition extends RecordDefinition<string, infer F> ? RowOf<F> : never;
