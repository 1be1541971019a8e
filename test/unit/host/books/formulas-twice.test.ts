import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Book } from '../../../../src/host/books/book';
import { writeInputs } from '../../../../src/host/books/cell-input';
import { CellError } from '../../../../src/host/books/cell-value';
import { COMPUTED_FUNCTIONS } from '../../../../src/host/books/formula-functions';
import { insertSheet } from '../../../../src/host/books/sheet-list';
import { DATA, FORMULA_CASES, type FormulaResult } from './formula-cases';

/** Rows left to each formula for what it pours. */
const ROOM = 5;

const blockOf = (result: FormulaResult): readonly (readonly unknown[])[] =>
  typeof result === 'object' ? result : [[result]];

/** The block of the expected size at the place of a formula, numbers to twelve digits. */
const shaped = (block: readonly (readonly unknown[])[], like: FormulaResult): unknown =>
  blockOf(like).map((line, y) => line.map((_, x) => plain(block[y]?.[x])));

function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (value instanceof CellError) return value.code;
  return value ?? '';
}

function hostResults(): unknown[][][] {
  const book = Book.create({ locale: 'en_US', timeZone: 'Europe/Paris', name: 'Twice' });
  const data = insertSheet(book, { name: 'D' });
  writeInputs({ book, sheet: data }, { row: 1, column: 1, rows: 6, columns: 5 }, DATA);
  const sheet = insertSheet(book, { name: 'F' });
  FORMULA_CASES.forEach(({ formula }, index) => {
    const cell = { row: 1 + index * ROOM, column: 1, rows: 1, columns: 1 };
    writeInputs({ book, sheet }, cell, [[`=${formula}`]]);
  });
  return FORMULA_CASES.map((_, index) =>
    sheet.values({ row: 1 + index * ROOM, column: 1, rows: ROOM, columns: 5 }),
  );
}

/** Univer's. */
function secondResults(): unknown[][][] {
  const script = path.resolve(__dirname, '../../../support/second-formula-engine.mjs');
  const formulas = FORMULA_CASES.map((one) => one.second ?? one.formula);
  const input = JSON.stringify({ data: DATA, formulas, room: ROOM });
  return JSON.parse(
    execFileSync(process.execPath, [script], { input, encoding: 'utf8' }),
  ) as unknown[][][]; // what the script writes
}

describe('each formula, by two engines and by hand', () => {
  let second: unknown[][][] = [];
  let host: unknown[][][] = [];

  beforeAll(() => {
    host = hostResults();
    second = secondResults();
  }, 60_000);

  it.each(FORMULA_CASES.map((one, index) => [one.formula, one.result, index] as const))(
    '%s gives %j',
    (_formula, result, index) => {
      const expected = shaped(blockOf(result), result);
      expect({
        host: shaped(host[index] ?? [], result),
        second: shaped(second[index] ?? [], result),
      }).toEqual({ host: expected, second: expected });
    },
  );

  it('stands for every function that formulas may use', () => {
    const written = FORMULA_CASES.flatMap(
      ({ formula }) => formula.match(/[A-Z][A-Z0-9]*(?=\()/g) ?? [],
    );
    expect([...COMPUTED_FUNCTIONS].filter((name) => !written.includes(name))).toEqual([]);
  });
});
