/** Functions that have the same name in Excel and in Sheets, and not quite the same arguments. */
import type { FormulaToken } from '../books/formula-text';

type Tokens = readonly FormulaToken[];

/** A formula of Excel, in Sheets' words. */
export function fromExcelMeaning(tokens: Tokens): FormulaToken[] {
  const found: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const change = token.kind === 'function' ? CHANGES[token.text] : undefined;
    const called = change && callAt(tokens, at);
    if (!called) {
      found.push(token);
      continue;
    }
    found.push(...change(called.given.map((argument) => fromExcelMeaning(argument))));
    at = called.end;
  }
  return found;
}

type Change = (given: readonly FormulaToken[][]) => FormulaToken[];

const CHANGES: Readonly<Record<string, Change>> = {
  /** Excel's third argument is what to show when nothing is left; for Sheets it would be one more condition. */
  FILTER: ([array = [], condition = [], otherwise]) => {
    const filter = call('FILTER', [array, condition]);
    return otherwise ? call('IFERROR', [filter, otherwise]) : filter;
  },
  /** Excel counts 1 and -1 where Sheets says whether it goes up. */
  SORT: ([array = [], column, order]) =>
    column ? call('SORT', [array, column, direction(order)]) : call('SORT', [array]),
  /** Excel's sign `@` before a function. */
  SINGLE: ([value = []]) => [open, ...value, close],
};

const open: FormulaToken = { kind: 'open', text: '(' };
const close: FormulaToken = { kind: 'close', text: ')' };
const separator: FormulaToken = { kind: 'argument', text: ',' };

function call(name: string, given: readonly Tokens[]): FormulaToken[] {
  const body = given.flatMap((argument, index) =>
    index === 0 ? argument : [separator, ...argument],
  );
  return [{ kind: 'function', text: name }, open, ...body, close];
}

function direction(order: Tokens | undefined): FormulaToken[] {
  const up: FormulaToken[] = [{ kind: 'function', text: 'TRUE' }, open, close];
  const text =
    order?.map((token) => (token.kind === 'reference' ? '?' : token.text)).join('') ?? '';
  if (text === '' || text === '1') return up;
  if (text === '-1') return [{ kind: 'function', text: 'FALSE' }, open, close];
  return [...(order ?? []), { kind: 'operator', text: '>' }, { kind: 'number', text: '0' }];
}

/** The arguments of the call whose name is at this place, and where it ends. */
function callAt(
  tokens: Tokens,
  at: number,
): { readonly given: FormulaToken[][]; readonly end: number } | undefined {
  const given: FormulaToken[][] = [[]];
  let depth = 0;
  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind === 'close') depth -= 1;
    if (depth === 0 && token.kind === 'close') return { given, end: index };
    if (depth === 1 && token.kind === 'argument') given.push([]);
    else if (depth > 0) given.at(-1)?.push(token);
    if (token.kind === 'open') depth += 1;
  }
  return undefined;
}
