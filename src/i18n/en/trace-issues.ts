import type { traceIssues as reference } from '../fr/trace-issues';

export const traceIssues: typeof reference = {
  LOT_HELD:
    'Lot {lot} is withdrawn or recalled (incident {incident}): it may not be distributed. Set it apart.',
  REHEATED_TOO_OFTEN:
    'Already reheated ({count} times): food may be reheated once, and never chilled again.',
  RAW_ANIMAL_PRODUCT: 'Made with a raw animal product: the food-aid guide asks to refuse it.',
};
