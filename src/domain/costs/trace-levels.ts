import type { Missing, Traced } from '../../kernel/traced';
import type { CostLevel, CostStage, Denominator } from './cost-types';
import { distinct, type ViewMissing } from './cost-missing';
import type { ItemCost } from './costs-in-view';
import { itemLeaf, traceItem } from './trace-item';
import type { View } from './view-meals';

/** Stages of each level, cumulated. D, G and I enter the complete cost only (`domain.md` §3.2). */
export const LEVEL_STAGES: Readonly<Record<CostLevel, readonly CostStage[]>> = {
  A: ['A', 'P'],
  B: ['A', 'P', 'B'],
  C: ['A', 'P', 'B', 'S', 'C'],
  FULL: ['A', 'P', 'B', 'S', 'C', 'D', 'G', 'I'],
};

function totalNode(rule: string, items: readonly Traced[]): Traced {
  return {
    value: items.reduce((sum, { value }) => sum + (value ?? 0), 0),
    unit: 'cents',
    rule,
    inputs: items,
    missing: [],
    illustrative: items.some(({ illustrative }) => illustrative),
  };
}

/** Total ÷ meals; not computable when the meals are zero or unknown. */
function perMeal(rule: string, total: Traced, meals: Traced): Traced {
  const isComputable = total.value !== null && meals.value !== null && meals.value > 0;
  return {
    value: isComputable ? (total.value ?? 0) / (meals.value ?? 1) : null,
    unit: 'centsPerMeal',
    rule,
    inputs: [total, meals],
    missing: meals.missing,
    illustrative: total.illustrative || meals.illustrative,
  };
}

/** A stage nobody entered a cost for is unknown, not free. */
export function stageNode(
  stage: CostStage,
  given: {
    readonly costs: readonly ItemCost[];
    readonly view: View;
    readonly divisor: Traced;
    readonly isDeep: boolean;
    readonly missing: ViewMissing;
  },
): Traced {
  const { costs, view, divisor, isDeep, missing } = given;
  const lacks = missing.ofStage(stage);
  if (costs.length === 0) {
    const rule = `stage${stage}`;
    const nothing = { value: null, unit: 'centsPerMeal', inputs: [], illustrative: false } as const;
    return { ...nothing, rule, missing: lacks };
  }
  const items = costs.map(({ item, cents }) =>
    isDeep ? traceItem(item, cents, view) : itemLeaf(item, cents),
  );
  const node = perMeal(`stage${stage}`, totalNode('stageTotal', items), divisor);
  return { ...node, missing: distinct([...node.missing, ...lacks]) };
}

/**
 * Each level adds up the stages that have a cost, and says which have none. Costs that lack something are counted here
 * and named in their stage, so that a year of many costs still crosses the bridge.
 */
export function levelNodes(
  denominator: Denominator,
  stageOf: (stage: CostStage) => Traced,
): Record<CostLevel, Traced> {
  const level = (name: CostLevel): Traced => {
    const stages = LEVEL_STAGES[name].map(stageOf);
    const entered = stages.filter(({ inputs }) => inputs.length > 0);
    const isKnown = entered.length > 0 && entered.every(({ value }) => value !== null);
    return {
      value: isKnown ? entered.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
      unit: 'centsPerMeal',
      rule: `level${name}Per${denominator}`,
      inputs: entered.map((stage) => ({ ...stage, missing: [] })),
      missing: inShort(distinct(stages.flatMap(({ missing }) => missing))),
      illustrative: entered.some(({ illustrative }) => illustrative),
    };
  };
  return { A: level('A'), B: level('B'), C: level('C'), FULL: level('FULL') };
}

function inShort(missing: readonly Missing[]): Missing[] {
  const general = missing.filter(({ ref }) => ref === undefined);
  const costs = new Set(missing.flatMap(({ ref }) => (ref ? [ref.id] : []))).size;
  if (costs === 0) return general;
  return [...general, { code: 'COSTS_INCOMPLETE', params: { costs } }];
}

/** Full cost less what is sunk, per meal: (total − sunk) ÷ meals. */
export function marginalNode(
  denominator: Denominator,
  given: {
    readonly full: Traced;
    readonly totalCents: number;
    readonly sunk: readonly ItemCost[];
    readonly divisor: Traced;
  },
): Traced {
  const { full, totalCents, sunk, divisor } = given;
  const total = { ...totalNode('fullTotal', []), value: totalCents };
  const left = totalNode(
    'sunkTotal',
    sunk.map(({ item, cents }) => itemLeaf(item, cents)),
  );
  const cents: Traced = {
    ...totalNode('marginalTotal', [total, left]),
    value: totalCents - (left.value ?? 0),
  };
  const node = perMeal(`marginalPer${denominator}`, cents, divisor);
  const value = full.value === null ? null : node.value;
  return { ...node, value, missing: full.missing, illustrative: full.illustrative };
}
