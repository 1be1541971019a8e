import type { CellValue } from './cell-value';
import type { EngineSheet, Spread } from './formula-mirror';
import type { PreparedFormula } from './formula-prepare';
import { hasBlank, hasText } from './grid-text';

interface ComputedFormula {
  readonly prepared: PreparedFormula;
  readonly spread: Spread;
}

interface ReasonFacts {
  readonly sheet: (id: number) => EngineSheet | undefined;
  readonly decimal: string;
  readonly value: () => CellValue;
}

/** Why the engine's result would be silently wrong, if it would. */
export function unsafeReason(
  { prepared, spread }: ComputedFormula,
  facts: ReasonFacts,
): string | undefined {
  for (const { sheetId, area } of prepared.numbersOnly) {
    const sheet = facts.sheet(sheetId);
    if (sheet && hasText(sheet.grid, area)) return 'SUMPRODUCT over cells with text';
  }
  const readsBlank = (): boolean =>
    prepared.reads.some(({ sheetId, area }) => {
      const sheet = facts.sheet(sheetId);
      return sheet !== undefined && hasBlank(sheet.grid, area);
    });
  if (prepared.sorts && readsBlank()) return 'SORT over blank cells';
  if (spread.rows * spread.columns > 1 && !prepared.pours) {
    return 'an array result outside ARRAYFORMULA';
  }
  if (!prepared.joinsText || facts.decimal === '.') return undefined;
  const value = facts.value();
  return typeof value === 'string' && /\d\.\d/.test(value)
    ? 'a decimal number joined to text'
    : undefined;
}
