import type { costWords as reference } from '../fr/cost-words';

export const costWords: typeof reference = {
  copiedFrom: 'Taken from {id}, to be checked. {note}',
  volunteerRate: 'Hour valued at €{euros}: {source}.',
  importedFrom: 'File imported on {day}, line {line}.',
  priceFrom: 'New price, after {id}. {note}',
};
