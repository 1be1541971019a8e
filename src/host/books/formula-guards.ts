import {
  ARRAY_MAKERS,
  functionSupport,
  takesOneValue,
  WRONG_OVER_ARRAYS,
} from './formula-functions';
import type { FormulaToken } from './formula-text';

export interface FormulaFault {
  readonly code: string;
  readonly reason: string;
}

export interface FormulaNames {
  readonly knowsSheet: (name: string) => boolean;
  readonly knowsRange: (name: string) => boolean;
}

const fault = (code: string, reason: string): FormulaFault => ({ code, reason });

/** Why a formula cannot be computed right here, when it cannot. */
export function faultOf(
  tokens: readonly FormulaToken[],
  names: FormulaNames,
): FormulaFault | undefined {
  const localNames = new Set(letNames(tokens));
  const enclosing: string[] = [];
  let previous = '';
  for (const token of tokens) {
    if (token.kind === 'function') {
      const support = functionSupport(token.text);
      if (support === 'unknown') return fault('#NAME?', `unknown function ${token.text}`);
      if (support === 'not emulated') return fault('#EMULATION!', `function ${token.text}`);
      const wrong = enclosing.find((name) => WRONG_OVER_ARRAYS.has(name));
      if (wrong && ARRAY_MAKERS.has(token.text)) {
        return fault('#EMULATION!', `${wrong} over the result of ${token.text}`);
      }
    }
    if (token.kind === 'open') enclosing.push(token.text === '(' ? previous : '');
    if (token.kind === 'close') enclosing.pop();
    if (token.kind === 'arrayColumn' || token.kind === 'arrayRow') {
      return fault('#EMULATION!', 'array written in braces');
    }
    if (token.kind === 'name' && !isKnownName(token.text, localNames, names)) {
      return fault('#NAME?', `unknown range name ${token.text}`);
    }
    if (
      token.kind === 'reference' &&
      token.sheetName !== undefined &&
      !names.knowsSheet(token.sheetName)
    ) {
      return fault('#REF!', `unresolved sheet name ${token.sheetName}`);
    }
    previous = token.kind === 'function' ? token.text : '';
  }
  return wholeRangeOperation(tokens) ?? rangeForOneValue(tokens);
}

const isOperator = (token: FormulaToken | undefined): boolean =>
  token?.kind === 'operator' && token.text !== ':';

/** `=SUM(A1:A3*2)` works on arrays only inside these; elsewhere Sheets takes the one cell of the same line. */
const ARRAY_CONTEXTS: ReadonlySet<string> = new Set(['SUMPRODUCT', 'FILTER', 'ARRAYFORMULA']);

function wholeRangeOperation(all: readonly FormulaToken[]): FormulaFault | undefined {
  const tokens = all.filter((token) => token.kind !== 'space');
  const enclosing: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind === 'open') enclosing.push(before?.kind === 'function' ? before.text : '');
    if (token.kind === 'close') enclosing.pop();
    const isRange = token.kind === 'reference' && token.end !== undefined;
    const operated = isOperator(before) || isOperator(tokens[index + 1]);
    if (isRange && operated && !enclosing.some((name) => ARRAY_CONTEXTS.has(name))) {
      return fault('#EMULATION!', 'an operator on a whole range outside ARRAYFORMULA');
    }
  }
  return undefined;
}

/** `=SUMPRODUCT(--ISNUMBER(A1:A3))`: the engine would answer for the range as a whole. */
function rangeForOneValue(all: readonly FormulaToken[]): FormulaFault | undefined {
  const calls: { readonly name: string; place: number }[] = [];
  let previous: FormulaToken | undefined;
  for (const token of all.filter((each) => each.kind !== 'space')) {
    const call = calls.at(-1);
    const isRange = token.kind === 'reference' && token.end !== undefined;
    if (isRange && call && takesOneValue(call.name, call.place)) {
      return fault('#EMULATION!', `${call.name} of a whole range`);
    }
    if (token.kind === 'argument' && call) call.place += 1;
    if (token.kind === 'open') {
      calls.push({ name: previous?.kind === 'function' ? previous.text : '', place: 0 });
    }
    if (token.kind === 'close') calls.pop();
    previous = token;
  }
  return undefined;
}

const isKnownName = (name: string, local: ReadonlySet<string>, names: FormulaNames): boolean =>
  /^(true|false)$/i.test(name) || local.has(name.toLowerCase()) || names.knowsRange(name);

function letNames(tokens: readonly FormulaToken[]): string[] {
  const usesLet = tokens.some((token) => token.kind === 'function' && token.text === 'LET');
  return usesLet
    ? tokens.flatMap((token) => (token.kind === 'name' ? [token.text.toLowerCase()] : []))
    : [];
}
