import type { CellValue } from '../../books/cell-value';

/** A cell that a fill starts from. */
export interface SeriesCell {
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly isDate: boolean;
}

/**
 * The values that continue a row or column of cells, or nothing when the cells are repeated as they are. Two numbers or more with
 * equal steps go on; a date alone goes on by a day, a text alone that ends with a number by one; a number alone is repeated.
 */
export function continuedSeries(
  cells: readonly SeriesCell[],
  count: number,
  direction: 1 | -1,
): CellValue[] | undefined {
  if (cells.length === 0 || cells.some(({ isFormula }) => isFormula)) return undefined;
  const texts = cells.map(({ value }) => numberedText(value));
  const [first] = texts;
  const isText = first && texts.every((text) => text?.prefix === first.prefix);
  const numbers = isText ? texts.map((text) => text?.number) : cells.map(({ value }) => value);
  if (!numbers.every((number) => typeof number === 'number')) return undefined;
  const isAlone = numbers.length === 1;
  const step = isAlone ? Number(isText === true || cells[0]?.isDate) : equalStep(numbers);
  if (!step) return undefined;
  const end = (direction > 0 ? numbers.at(-1) : numbers[0]) ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const number = tidy(end + direction * step * (index + 1));
    return isText ? withNumber(first, number) : number;
  });
}

interface NumberedText {
  readonly prefix: string;
  readonly number: number;
  /** Of its digits: `S05` goes on with `S06`. */
  readonly width: number;
}

function numberedText(value: CellValue): NumberedText | undefined {
  const match = typeof value === 'string' ? /^(.*?)(\d{1,15})$/su.exec(value) : null;
  if (!match) return undefined;
  const [, prefix = '', digits = ''] = match;
  return { prefix, number: Number(digits), width: digits.startsWith('0') ? digits.length : 0 };
}

const withNumber = ({ prefix, width }: NumberedText, number: number): string =>
  prefix + String(Math.abs(number)).padStart(width, '0');

function equalStep(numbers: readonly number[]): number | undefined {
  const steps = numbers.slice(1).map((number, index) => tidy(number - (numbers[index] ?? 0)));
  return steps.every((step) => step === steps[0]) ? steps[0] : undefined;
}

/** 0.1 + 0.2 is 0.3 to who drags. */
const tidy = (number: number): number => Number(number.toPrecision(12));
