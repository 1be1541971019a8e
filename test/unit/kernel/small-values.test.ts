import { describe, expect, it } from '@jest/globals';
import { AppError } from '../../../src/kernel/app-error';
import { isBlankCell } from '../../../src/kernel/cell-value';
import { hasBlocking } from '../../../src/kernel/issue';
import { nextRecordId, recordId, recordNumber } from '../../../src/kernel/record-id';
import { derive, given } from '../../../src/kernel/traced';
import { typedNumber } from '../../../src/kernel/typed-number';

describe('typedNumber', () => {
  it.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1 234,56', 1234.56],
    ['1\u00a0234\u202f567', 1_234_567],
    ['+12', 12],
    ['-0,5', -0.5],
    ['\u22122', -2],
    ['007', 7],
    ['1.234,5', 'AMBIGUOUS_NUMBER'],
    ['1,234.5', 'AMBIGUOUS_NUMBER'],
    ['1.234.567', 'AMBIGUOUS_NUMBER'],
    ['', 'NOT_A_NUMBER'],
    [',5', 'NOT_A_NUMBER'],
    ['5,', 'NOT_A_NUMBER'],
    ['12 €', 'NOT_A_NUMBER'],
    ['1e5', 'NOT_A_NUMBER'],
    ['--2', 'NOT_A_NUMBER'],
    ['Infinity', 'NOT_A_NUMBER'],
  ])('reads %p as %p', (text, expected) => {
    expect(typedNumber(text)).toBe(expected);
  });
});

describe('identifiers of records', () => {
  it('count on from the highest, never again from one that is gone', () => {
    expect(nextRecordId('P', [])).toBe('P-0001');
    expect(nextRecordId('P', ['P-0002', 'P-0009', 'PT-0050', 'P-x', 'P-'])).toBe('P-0010');
    expect(recordId('P', 12_345)).toBe('P-12345');
  });

  it.each([
    ['P', 'P-0012', 12],
    ['P', 'PT-0012', null],
    ['PT', 'PT-0012', 12],
    ['P', 'P-12a', null],
  ])('the number of %s in %s is %p', (prefix, id, expected) => {
    expect(recordNumber(prefix, id)).toBe(expected);
  });
});

describe('a blank cell', () => {
  it.each([
    ['', true],
    [' \u00a0\n', true],
    ['0', false],
    [0, false],
    [false, false],
  ])('%p: %p', (cell, expected) => {
    expect(isBlankCell(cell)).toBe(expected);
  });
});

describe('issues', () => {
  it('block only when one of them blocks', () => {
    expect(hasBlocking([])).toBe(false);
    expect(
      hasBlocking([
        { severity: 'WARN', code: 'A' },
        { severity: 'INFO', code: 'B' },
      ]),
    ).toBe(false);
    expect(
      hasBlocking([
        { severity: 'WARN', code: 'A' },
        { severity: 'BLOCK', code: 'B' },
      ]),
    ).toBe(true);
  });

  it('travel with the error that refuses the request', () => {
    const issues = [{ severity: 'BLOCK', code: 'SIRET_KEY', path: 'siret' }] as const;
    const error = new AppError('INVALID_INPUT', { tab: 'Partenaires' }, issues);
    expect(error).toMatchObject({ name: 'AppError', code: 'INVALID_INPUT', issues });
    expect(error.message).toBe('INVALID_INPUT {"tab":"Partenaires"}');
  });
});

describe('a traced number', () => {
  const meals = given(90, 'meals', { rule: 'MEALS' });
  const unknown = given(null, 'cents', {
    rule: 'COST',
    missing: [{ code: 'NO_COST' }],
    illustrative: true,
  });
  const divide = ([total = 0, count = 0]: readonly number[]) =>
    count === 0 ? null : total / count;

  it('is computed when every input is known', () => {
    const total = given(400, 'cents', { rule: 'COST' });
    const cost = derive({ rule: 'PER_MEAL', unit: 'centsPerMeal' }, [total, meals], divide);
    expect(cost.value).toBeCloseTo(4.444, 3);
    expect(cost).toMatchObject({ missing: [], illustrative: false, inputs: [total, meals] });
  });

  it('is unknown, never zero, as soon as one input is, and says what is missing', () => {
    expect(
      derive({ rule: 'PER_MEAL', unit: 'centsPerMeal' }, [unknown, meals], divide),
    ).toMatchObject({
      value: null,
      missing: [{ code: 'NO_COST' }],
      illustrative: true,
    });
  });

  it('is unknown when the rule cannot compute it', () => {
    const none = given(0, 'meals', { rule: 'MEALS' });
    expect(
      derive({ rule: 'PER_MEAL', unit: 'centsPerMeal' }, [meals, none], divide).value,
    ).toBeNull();
  });
});
