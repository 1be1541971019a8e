import { remembered } from './remembered';

/** `C` for 3, `AA` for 27. A tab of formulas asks for the same few letters at each of its rows. */
export const columnLetters = remembered((column: number): string => {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
});
