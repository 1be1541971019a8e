import * as z from 'zod/mini';
import type { CellValue } from '../kernel/cell-value';
import { typedNumber } from '../kernel/typed-number';
import { type FieldType, isUnreadable, type Unreadable, unreadable } from './field-type';
import { cellText } from './text-fields';

function cellNumber(cell: CellValue): number | Unreadable {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? cell : unreadable('NOT_A_NUMBER', { value: '' });
  if (cell instanceof Date || typeof cell === 'boolean')
    return unreadable('NOT_A_NUMBER', { value: cellText(cell) });
  const number = typedNumber(cell);
  return typeof number === 'number' ? number : unreadable(number, { value: cell.trim() });
}

interface Scale {
  readonly kind: string;
  /** Integer units in one cell unit: 100 cents in a euro, 1000 grams in a kilogram. */
  readonly perCellUnit: number;
  readonly min: number;
  readonly max: number;
  readonly numberFormat: string;
  readonly unit?: string;
  readonly width?: number;
}

/** What binary fractions add to a sum of decimals (`1.1 * 3`), far below the last decimal that counts. */
const arithmeticNoise = (scaled: number) => 1e-6 + 1e-12 * Math.abs(scaled);

/** An integer inside, a decimal number in the cell; a cell with more decimals than the integer can hold is refused. */
function scaledInteger(scale: Scale): FieldType<number> {
  const { perCellUnit, min, max } = scale;
  return {
    kind: scale.kind,
    schema: () => z.int().check(z.minimum(min * perCellUnit), z.maximum(max * perCellUnit)),
    decode: (cell) => {
      const number = cellNumber(cell);
      if (typeof number !== 'number') return number;
      if (number < min) return unreadable('NUMBER_TOO_SMALL', { min });
      if (number > max) return unreadable('NUMBER_TOO_LARGE', { max });
      const scaled = Math.round(number * perCellUnit);
      if (Math.abs(scaled - number * perCellUnit) > arithmeticNoise(scaled)) {
        return unreadable(perCellUnit === 1 ? 'NOT_A_WHOLE_NUMBER' : 'TOO_MANY_DECIMALS', {
          decimals: Math.round(Math.log10(perCellUnit)),
        });
      }
      return scaled === 0 ? 0 : scaled;
    },
    encode: (value) => value / perCellUnit,
    widget: 'number',
    numberFormat: scale.numberFormat,
    width: scale.width ?? 90,
    align: 'right',
    min,
    max,
    ...(scale.unit === undefined ? {} : { unit: scale.unit }),
  };
}

/** Counts: meals, containers, days. */
export function wholeNumber(
  limits: { min?: number; max?: number; unit?: string; width?: number } = {},
): FieldType<number> {
  const { min = 0, max = 1_000_000, unit, width } = limits;
  return scaledInteger({
    kind: 'wholeNumber',
    perCellUnit: 1,
    min,
    max,
    numberFormat: '#,##0',
    ...(unit === undefined ? {} : { unit }),
    ...(width === undefined ? {} : { width }),
  });
}

/** Money: euros in the cell, integer cents inside. */
export function cents(limits: { min?: number; width?: number } = {}): FieldType<number> {
  const { min = 0, width = 110 } = limits;
  return scaledInteger({
    kind: 'cents',
    perCellUnit: 100,
    min,
    max: 1e9,
    numberFormat: '#,##0.00 €',
    unit: '€',
    width,
  });
}

/** A price per unit, four decimals in euros: integer ten-thousandths of a euro inside (`domain.md` §10.11). */
export function unitPrice(limits: { min?: number } = {}): FieldType<number> {
  return scaledInteger({
    kind: 'unitPrice',
    perCellUnit: 10_000,
    min: limits.min ?? 0,
    max: 1e6,
    numberFormat: '#,##0.00## €',
    unit: '€',
    width: 110,
  });
}

/** A cost per meal: euros in the cell, integer ten-thousandths of a euro inside, negative when savings exceed costs. */
export function perMeal(width: number): FieldType<number> {
  return scaledInteger({
    kind: 'perMeal',
    perCellUnit: 10_000,
    min: -1e6,
    max: 1e6,
    numberFormat: '#,##0.00 €',
    unit: '€',
    width,
  });
}

/** Quantities with up to three decimals (hours, kilometres, pieces): integer thousandths inside. */
export function quantity(unit?: string): FieldType<number> {
  return scaledInteger({
    kind: 'quantity',
    perCellUnit: 1000,
    min: 0,
    max: 1e6,
    numberFormat: '#,##0.###',
    ...(unit === undefined ? {} : { unit }),
  });
}

/** Mass: kilograms in the cell, integer grams inside. */
export function grams(): FieldType<number> {
  return scaledInteger({
    kind: 'grams',
    perCellUnit: 1000,
    min: 0,
    max: 100_000,
    numberFormat: '#,##0.000',
    unit: 'kg',
  });
}

/** Temperature: degrees with one decimal in the cell, integer tenths inside (`domain.md` §10.8: −40 to +120 °C). */
export function deciCelsius(): FieldType<number> {
  const [min, max] = [-40, 120];
  const degrees = scaledInteger({
    kind: 'deciCelsius',
    perCellUnit: 10,
    ...{ min, max },
    numberFormat: '0.0',
    unit: '°C',
  });
  const decode = (cell: CellValue) => {
    const number = cellNumber(cell);
    const isTenfold =
      Number.isInteger(number) &&
      (Number(number) < min || Number(number) > max) &&
      !isUnreadable(degrees.decode(Number(number) / 10));
    if (!isTenfold) return degrees.decode(cell);
    const meant = (Number(number) / 10).toFixed(1).replace('.', ',');
    return unreadable('COMMA_FORGOTTEN', { value: Number(number), meant });
  };
  return { ...degrees, decode };
}

/** A percentage as people write it (60 or 33,33): integer hundredths of a percent inside. */
export function percent(): FieldType<number> {
  return scaledInteger({
    kind: 'percent',
    perCellUnit: 100,
    min: 0,
    max: 100,
    numberFormat: '0.00',
    unit: '%',
  });
}
