import { expect, it } from '@jest/globals';
import { rememberingLast } from '../../../src/kernel/remembering-last';

it('asks once for what is asked again at once, and answers as the function does', () => {
  const asked: string[] = [];
  const lengthOf = rememberingLast((text) => {
    asked.push(text);
    return text.length;
  });
  expect(['', 'lot', 'lot', 'lots', 'lot'].map(lengthOf)).toEqual([0, 3, 3, 4, 3]);
  expect(asked).toEqual(['', 'lot', 'lots', 'lot']);
});
