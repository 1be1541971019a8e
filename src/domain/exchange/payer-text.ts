import { typedNumber } from '../../kernel/typed-number';

/** Who pays which part of a cost: hundredths of a percent, as in « Qui paie ». */
interface NamedShare {
  readonly name: string;
  readonly sharePercent: number;
}

const WHOLE = 10_000;

/** `Ville de Nanterre 60 %`, `Ville de Nanterre : 60%`, `Ville de Nanterre (33,33 %)`. */
const SHARE = /^(.*?)[\s:(]*(\d+(?:[.,]\d+)?)\s*%\s*\)?$/;

function shareOf(part: string): NamedShare | null {
  const found = SHARE.exec(part);
  const percent = found === null ? null : typedNumber(found[2] ?? '');
  const name = found?.[1]?.trim() ?? '';
  if (typeof percent !== 'number' || name === '') return null;
  return { name, sharePercent: Math.round(percent * 100) };
}

/**
 * Those who pay, as a file writes them in one cell: `Ville 60 % ; SYREC 40 %`, or one name alone, who pays all of it. Null
 * when the part of somebody is not said.
 */
export function readPayers(text: string): readonly NamedShare[] | null {
  const parts = text
    .split(/[;|\n]/)
    .map((part) => part.replace(/[\s\u00a0\u202f]+/g, ' ').trim())
    .filter((part) => part !== '');
  if (parts.length === 1 && parts[0] !== undefined) {
    return [shareOf(parts[0]) ?? { name: parts[0], sharePercent: WHOLE }];
  }
  const shares = parts.map(shareOf);
  const told = shares.filter((share) => share !== null);
  return told.length > 0 && told.length === shares.length ? told : null;
}

/** The same, to be read again: what leaves in a file may come back. */
export function writePayers(shares: readonly NamedShare[]): string {
  return shares
    .filter(({ sharePercent }) => sharePercent > 0)
    .map(({ name, sharePercent }) => `${name} ${String(sharePercent / 100).replace('.', ',')} %`)
    .join(' ; ');
}
