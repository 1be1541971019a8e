/** Calls that the engine takes in another form than Sheets does, said in the engine's form. */
import { type FormulaToken, readFormula } from './formula-text';

export type Argument = readonly FormulaToken[];

interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
}

/** A call in the engine's words; `undefined` when it cannot be said. */
type Rewrite = (args: readonly Argument[]) => Call | Argument | undefined;

const text = (formula: string): Argument => readFormula(`=${formula}`);
const inParentheses = (argument: Argument): Argument => [
  { kind: 'open', text: '(' },
  ...argument,
  { kind: 'close', text: ')' },
];
const withDefault =
  (name: string, place: number, value: string): Rewrite =>
  (args) => ({ name, args: args.length === place ? [...args, text(value)] : args });

const REWRITES: ReadonlyMap<string, Rewrite> = new Map<string, Rewrite>([
  ['CEILING', withDefault('CEILING', 1, '1')],
  ['FLOOR', withDefault('FLOOR', 1, '1')],
  ['ROUNDUP', withDefault('ROUNDUP', 1, '0')],
  ['ROUNDDOWN', withDefault('ROUNDDOWN', 1, '0')],
  ['IFERROR', withDefault('IFERROR', 1, '""')],
  ['ROUND', rounded],
  ['FILTER', filtered],
  ['SORT', sorted],
  ['CONCATENATE', joined],
  ['HYPERLINK', linked],
  ['UNIQUE', ([range = [], ...rest]) => ({ name: 'UNIQUE', args: [withBlanks(range), ...rest] })],
]);

/** Rounds the decimal number a person sees: 1.005 is a little less in binary, and gives 1.01 in Sheets, 1 here. */
function rounded([value = [], places = text('0')]: readonly Argument[]): Argument {
  const power: Argument = [...text('10^'), ...inParentheses(places)];
  const times: FormulaToken = { kind: 'operator', text: '*' };
  const scaled: Argument = [
    ...inParentheses(value),
    ...text('*(1+2^-51)'),
    times,
    ...inParentheses(power),
  ];
  const whole: Call = { name: 'ROUND', args: [scaled, text('0')] };
  return inParentheses([
    ...written(whole),
    { kind: 'operator', text: '/' },
    ...inParentheses(power),
  ]);
}

/** Blank cells stay blank: the engine would pour zeros. Its ISBLANK does not work cell by cell. */
function withBlanks(range: Argument): Argument {
  const test = [...inParentheses(range), ...text('=""')];
  return written({ name: 'IF', args: [test, text('""'), range] });
}

/** Several conditions must all hold; the engine takes the second for what to say when nothing is found. */
function filtered([range = [], ...conditions]: readonly Argument[]): Call {
  const all = conditions.flatMap((condition, index) => [
    ...(index === 0 ? [] : [{ kind: 'operator', text: '*' } as const]),
    ...inParentheses(condition),
  ]);
  return { name: 'FILTER', args: [withBlanks(range), all] };
}

/** TRUE means ascending; the engine wants 1 or -1, and sorts by one column. */
function sorted(args: readonly Argument[]): Call | undefined {
  const [range = [], column, ascending] = args;
  if (args.length > 3) return undefined;
  if (!column || !ascending) return { name: 'SORT', args };
  const order: Call = { name: 'IF', args: [ascending, text('1'), text('-1')] };
  return { name: 'SORT', args: [range, column, written(order)] };
}

/** The engine does not join whole ranges in CONCATENATE. */
function joined(args: readonly Argument[]): Call {
  const hasRange = args.some((argument) =>
    argument.some((token) => token.kind === 'reference' && token.end),
  );
  return hasRange
    ? { name: 'TEXTJOIN', args: [text('""'), text('FALSE'), ...args] }
    : { name: 'CONCATENATE', args };
}

/** The words of a link; its address when it has none, or when their cell is blank. An address that is an error is shown. */
function linked(args: readonly Argument[]): Call | Argument {
  const [address = [], words] = args;
  if (args.length > 2) return { name: 'HYPERLINK', args };
  if (!words) return inParentheses(address);
  const [cell] = words;
  const isCell = words.length === 1 && cell?.kind === 'reference' && !cell.end;
  const isBlank: Call = { name: 'ISBLANK', args: [words] };
  const shown: Argument = isCell
    ? written({ name: 'IF', args: [written(isBlank), address, words] })
    : words;
  return { name: 'IF', args: [[...inParentheses(address), ...text('=""')], shown, shown] };
}

const isCall = (said: Call | Argument): said is Call => 'name' in said;

export function written(said: Call | Argument): Argument {
  if (!isCall(said)) return said;
  const separated = said.args.flatMap((argument, index): Argument =>
    index === 0 ? argument : [{ kind: 'argument', text: ',' }, ...argument],
  );
  return [{ kind: 'function', text: said.name }, ...inParentheses(separated)];
}

/** Arguments of the call whose parenthesis opens at `open`, and the place of the closing one. */
export function argumentsAt(tokens: Argument, open: number): { args: Argument[]; close: number } {
  const args: FormulaToken[][] = [[]];
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth === 0)
      return { args: args.length === 1 && !args[0]?.length ? [] : args, close: index };
    if (token.kind === 'argument' && depth === 1) args.push([]);
    else if (index > open) args.at(-1)?.push(token);
  }
  return { args, close: tokens.length };
}

/** `undefined` when a call cannot be said to the engine. */
export function withEngineCalls(tokens: Argument): FormulaToken[] | undefined {
  const out: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.kind !== 'function' || tokens[index + 1]?.kind !== 'open') {
      out.push(token);
      continue;
    }
    const { args, close } = argumentsAt(tokens, index + 1);
    const inner: Argument[] = [];
    for (const argument of args) {
      const said = withEngineCalls(argument);
      if (!said) return undefined;
      inner.push(said);
    }
    const rewrite = REWRITES.get(token.text);
    const said = rewrite ? rewrite(inner) : { name: token.text, args: inner };
    if (!said) return undefined;
    out.push(...written(said));
    index = close;
  }
  return out;
}
