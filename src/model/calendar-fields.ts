import * as z from 'zod/mini';
import type { CellValue } from '../kernel/cell-value';
import { isLocalDate } from '../kernel/local-date';
import { mondayOf } from '../kernel/iso-week';
import { remembered } from '../kernel/remembered';
import { type FieldType, type Unreadable, unreadable } from './field-type';
import { cellText, normalisedText } from './text-fields';

const two = (number: number) => String(number).padStart(2, '0');

const dayOfTime = remembered((time: number): string => {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
});

/** What Sheets holds as a date, and what a person may mean: beyond, a digit of the year slipped. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

function readDay(cell: CellValue): string | Unreadable {
  const typed = cell instanceof Date ? dayOfTime(cell.getTime()) : cellText(cell);
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  const day = french ? `${french[3]}-${two(Number(french[2]))}-${two(Number(french[1]))}` : typed;
  const isKept = isLocalDate(day) && day >= FIRST_DAY && day <= LAST_DAY;
  return isKept ? day : unreadable('NOT_A_DATE', { value: typed });
}

/** A day: a date cell of the workbook, ISO text inside (`2026-11-23`). Typed as 23/11/2026 or 2026-11-23. */
export function date(): FieldType<string> {
  return {
    kind: 'date',
    schema: () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isLocalDate)),
    decode: readDay,
    encode: (day) => {
      const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
      return new Date(year, month - 1, dayOfMonth);
    },
    widget: 'date',
    numberFormat: 'dd/mm/yyyy',
    width: 95,
    align: 'center',
  };
}

/** An instant: a date-and-time cell, milliseconds since 1970 inside. */
export function instant(): FieldType<number> {
  return {
    kind: 'instant',
    schema: () => z.int(),
    decode: (cell) =>
      cell instanceof Date && !Number.isNaN(cell.getTime())
        ? cell.getTime()
        : unreadable('NOT_AN_INSTANT', { value: cellText(cell) }),
    encode: (milliseconds) => new Date(milliseconds),
    widget: 'text',
    numberFormat: 'dd/mm/yyyy hh:mm',
    width: 130,
    align: 'center',
  };
}

/** A time of day kept as text (`07:30`); typed 7:30, 7h30, 07 h 30. */
export function time(): FieldType<string> {
  const field = normalisedText({
    kind: 'time',
    width: 70,
    normalise: (typed) => {
      const match = /^(\d{1,2})\s*[h:]\s*(\d{2})?$/i.exec(typed);
      const hours = Number(match?.[1]);
      const minutes = Number(match?.[2] ?? '0');
      if (!match || hours > 23 || minutes > 59) return unreadable('NOT_A_TIME', { value: typed });
      return `${two(hours)}:${two(minutes)}`;
    },
  });
  return {
    ...field,
    decode: (cell) =>
      cell instanceof Date && !Number.isNaN(cell.getTime())
        ? `${two(cell.getHours())}:${two(cell.getMinutes())}`
        : field.decode(cell),
    widget: 'time',
    align: 'center',
  };
}

/** An ISO week (`2026-S48`); `2026-W48` and `S48 2026` are understood. */
export function isoWeek(width = 85): FieldType<string> {
  return normalisedText({
    kind: 'isoWeek',
    width,
    normalise: (typed) => {
      const match =
        /^(\d{4})-?[sSwW](\d{1,2})$/.exec(typed) ?? /^[sSwW](\d{1,2})[ -](\d{4})$/.exec(typed);
      const week = match ? weekOfParts(match) : typed;
      return mondayOf(week) === null ? unreadable('NOT_A_WEEK', { value: typed }) : week;
    },
  });
}

function weekOfParts(parts: readonly (string | undefined)[]): string {
  const year = parts.find((part) => part !== undefined && /^\d{4}$/.test(part));
  const week = parts.find((part) => part !== undefined && /^\d{1,2}$/.test(part));
  return `${year}-S${(week ?? '').padStart(2, '0')}`;
}

const YES = ['OUI', 'VRAI', 'TRUE', 'X', '1'];
const NO = ['NON', 'FAUX', 'FALSE', '0'];

/** Yes or no, as words: a checkbox would fill blank rows with FALSE, and unknown is not no. */
export function yesNo(): FieldType<boolean> {
  return {
    kind: 'yesNo',
    schema: () => z.boolean(),
    decode: (cell) => {
      const typed = cellText(cell).toUpperCase();
      if (typed === 'VRAI' || YES.includes(typed)) return true;
      if (NO.includes(typed)) return false;
      return unreadable('NOT_YES_OR_NO', { value: cellText(cell) });
    },
    encode: (isYes) => (isYes ? 'Oui' : 'Non'),
    widget: 'yes-no',
    numberFormat: '@',
    width: 80,
    align: 'center',
  };
}
