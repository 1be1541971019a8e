import type { Area } from './area';
import type { BookSheet } from './book-sheet';
import { type Argument, argumentsAt, written } from './formula-calls';
import { readFormula, UnreadableFormula, writeFormula } from './formula-text';
import type { Workbook } from './workbook';

const LINKS = /HYPERLINK\(/i;
const BRANCHING: ReadonlySet<string> = new Set(['IF', 'IFERROR', 'IFNA']);
const NO_LINK: Argument = [{ kind: 'string', text: '""' }];

/** Where the formulas of an area lead with HYPERLINK; they are all asked at once, when the first one is. */
export function linksOfFormulas(
  book: Workbook,
  sheet: BookSheet,
  area: Area,
): (formula: string) => string | undefined {
  const ahead = (): string[] =>
    Array.from({ length: area.rows }, (_, index) => sheet.grid.rows[area.row - 1 + index])
      .flatMap((line) => line?.formulas ?? [])
      .flatMap((formula) => addressFormula(formula) ?? []);
  return (formula) => {
    const asked = addressFormula(formula);
    const address = asked === undefined ? undefined : book.computeOnce(sheet, asked, ahead);
    return typeof address === 'string' && address !== '' ? withProtocol(address) : undefined;
  };
}

/** A formula for the address of the link that a formula shows. */
function addressFormula(formula: string | undefined): string | undefined {
  if (formula === undefined || !LINKS.test(formula)) return undefined;
  try {
    const address = addressOf(readFormula(formula).filter(({ kind }) => kind !== 'space'));
    return address && writeFormula(address);
  } catch (error) {
    if (error instanceof UnreadableFormula) return undefined;
    throw error;
  }
}

/** A link is the whole formula, or a branch of it; joined to more, it is a text. */
function addressOf(tokens: Argument): Argument | undefined {
  const [called] = tokens;
  if (called?.kind !== 'function') return undefined;
  const { args, close } = argumentsAt(tokens, 1);
  if (close !== tokens.length - 1) return undefined;
  if (called.text === 'HYPERLINK') return args[0];
  if (!BRANCHING.has(called.text)) return undefined;
  const tested = called.text === 'IF' ? 1 : 0;
  const branches = args.slice(tested).map(addressOf);
  if (branches.every((branch) => branch === undefined)) return undefined;
  const [first = NO_LINK, second = NO_LINK] = branches;
  return written({ name: called.text, args: [...args.slice(0, tested), first, second] });
}

const withProtocol = (address: string): string =>
  /^(#|[a-z][a-z0-9+.-]*:)/i.test(address) ? address : `http://${address}`;
