/** What is said to the engine in other words than a person's. */
import type { FormulaToken } from './formula-text';

/** The engine pours arrays by itself; the word alone would be unknown to it. */
export function withoutArrayFormula(tokens: readonly FormulaToken[]): FormulaToken[] {
  return tokens.filter((token) => token.kind !== 'function' || token.text !== 'ARRAYFORMULA');
}

/** The time comes from the host's clock, not from the engine's. */
export function withClock(tokens: readonly FormulaToken[], now: number): FormulaToken[] {
  const out: FormulaToken[] = [];
  for (const token of tokens) {
    const called = out.at(-2);
    const open = out.at(-1);
    if (token.kind === 'close' && open?.kind === 'open' && called?.kind === 'function') {
      if (called.text === 'NOW' || called.text === 'TODAY') {
        out.splice(-2, 2, {
          kind: 'number',
          text: String(called.text === 'NOW' ? now : Math.floor(now)),
        });
        continue;
      }
    }
    out.push(token);
  }
  return out;
}

/** The engine drops `--` before an array (its issue 1084); `1*` says the same. */
export function withDoubleMinus(tokens: readonly FormulaToken[]): FormulaToken[] | undefined {
  const out: FormulaToken[] = [];
  const solid = tokens.filter((token) => token.kind !== 'space');
  for (let index = 0; index < solid.length; index += 1) {
    const token = solid[index];
    if (!token) continue;
    const before = out.at(-1);
    const opens = before === undefined || /^(open|argument|operator)$/.test(before.kind);
    const isMinus = (item: FormulaToken | undefined): boolean =>
      item?.kind === 'operator' && item.text === '-';
    if (opens && isMinus(token) && isMinus(solid[index + 1])) {
      if (before?.kind === 'operator' && /^[/^]$/.test(before.text)) return undefined;
      out.push({ kind: 'number', text: '1' }, { kind: 'operator', text: '*' });
      index += 1;
    } else out.push(token);
  }
  return out;
}
