import { describe, expect, it } from '@jest/globals';
import { remembered } from '../../../src/kernel/remembered';

describe('remembered', () => {
  it.each([
    ['a text', 'lundi'],
    ['nothing', null],
    ['zero', 0],
  ])('asks once for %s, and answers it each time', (_, answer) => {
    const asked: string[] = [];
    const ask = remembered((key: string) => {
      asked.push(key);
      return answer;
    });
    expect([ask('k'), ask('k')]).toEqual([answer, answer]);
    expect(asked).toEqual(['k']);
  });

  it('keeps the answers of different questions apart', () => {
    const double = remembered((number: number) => number * 2);
    expect([1, 2, 1].map(double)).toEqual([2, 4, 2]);
  });
});
