/** Where an input of a number stands in the workbook, or in the settings. */
export interface RecordRef {
  readonly record: string;
  readonly id: string;
  readonly field?: string;
}

export type TracedUnit =
  'cents' | 'centsPerMeal' | 'meals' | 'grams' | 'percent' | 'hours' | 'km' | 'days';

/** Something that is missing for the number to be whole: a message key with its details. */
export interface Missing {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly ref?: RecordRef;
}

/**
 * A number with its passport: plain data, so it crosses the bridge to the sidebar. `value` is null when an input is
 * unknown (never a silent zero); `rule` is a message key; `inputs` unfold down to the rows of the workbook.
 */
export interface Traced {
  readonly value: number | null;
  readonly unit: TracedUnit;
  /** Key of `rules` in `src/i18n`. */
  readonly rule: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly inputs: readonly Traced[];
  readonly ref?: RecordRef;
  readonly missing: readonly Missing[];
  /** True when a figure nobody published or measured entered it. */
  readonly illustrative: boolean;
}

/** A number read from a record. */
export function given(
  value: number | null,
  unit: TracedUnit,
  facts: Pick<Traced, 'rule'> &
    Partial<Pick<Traced, 'params' | 'ref' | 'missing' | 'illustrative'>>,
): Traced {
  return { inputs: [], missing: [], illustrative: false, ...facts, value, unit };
}

/** A number computed from others: unknown as soon as one input is unknown, and then it says what is missing. */
export function derive(
  { rule, unit }: Pick<Traced, 'rule' | 'unit'>,
  inputs: readonly Traced[],
  compute: (values: readonly number[]) => number | null,
): Traced {
  const values = inputs.map((input) => input.value);
  const isKnown = values.every((value): value is number => value !== null);
  return {
    value: isKnown ? compute(values) : null,
    unit,
    rule,
    inputs,
    missing: inputs.flatMap((input) => input.missing),
    illustrative: inputs.some((input) => input.illustrative),
  };
}
