import type { Traced } from '../../../../src/kernel/traced';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const divided = ([total = 0, by = 0]: readonly number[]) => total / by;
const percentOf = ([part = 0, whole = 0]: readonly number[]) => (100 * part) / whole;
const priced = ([price = 0, count = 0]: readonly number[]) => Math.round(price * count);

/** The arithmetic that each sentence promises, written without a look at the engine. */
const RULES: Readonly<Record<string, (values: readonly number[], traced: Traced) => number>> = {
  level: sum,
  stageTotal: sum,
  fullTotal: ([], traced) => traced.value ?? 0,
  sunkTotal: sum,
  marginalTotal: ([full = 0, sunk = 0]) => full - sunk,
  stage: divided,
  marginalPer: divided,
  itemBy: ([amount = 0, percent = 0, cents = 0]) => Math.round((amount * percent) / 100) + cents,
  amountPerMeal: priced,
  amountPerKm: priced,
  amountPerHour: priced,
  amountPerUnit: ([price = 0], traced) => Math.round(price * Number(traced.params?.['quantity'])),
  amountDepreciation: ([price = 0, grant = 0, life = 1, end = 0, before = 0]) =>
    Math.round(((price - grant) * Math.min(end, life)) / life) -
    Math.round(((price - grant) * before) / life),
  saving: ([amount = 0]) => -amount,
  shareByMeals: percentOf,
  shareByKm: percentOf,
};

function ruleOf({ rule }: Traced) {
  const exact = RULES[rule];
  if (exact) return exact;
  const family = Object.keys(RULES)
    .filter((name) => rule.startsWith(name))
    .sort((a, b) => b.length - a.length)[0];
  return family === undefined ? undefined : RULES[family];
}

/** Every figure of the tree that its inputs do not give: empty when all can be checked by hand. */
export function wrongFigures(traced: Traced): string[] {
  const below = traced.inputs.flatMap(wrongFigures);
  if (traced.value === null || traced.inputs.length === 0) return below;
  const rule = ruleOf(traced);
  if (!rule) return [...below, `${traced.rule}: no arithmetic`];
  const values = traced.inputs.map(({ value }) => value ?? Number.NaN);
  const expected = rule(values, traced);
  const isRight = Math.abs(expected - traced.value) <= 1e-9 * Math.max(1, Math.abs(traced.value));
  return isRight ? below : [...below, `${traced.rule}: ${traced.value} is not ${expected}`];
}
