import type { whatIf as french } from '../fr/what-if-screen';

export const whatIf: typeof french = {
  open: 'What if…',
  openHint: 'Change the volume or a price; nothing is saved.',
  title: 'What if…',
  intro:
    '{title}, {period}. Change a line: the rest of the calculation is the workbook’s, nothing is saved.',
  asEntered: 'today: {value}',
  unknown: 'not entered yet',
  fields: {
    mealsPerWeek: { label: 'Meals distributed', unit: 'a week' },
    productionPrice: { label: 'Production', unit: '€ per meal delivered' },
    transportPrice: { label: 'Transport', unit: '€ per delivery' },
    surplusPercent: { label: 'Part of surplus', unit: '% of production' },
    targetPrice: { label: 'Price to reach', unit: '€ per meal distributed' },
  },
  compute: 'Compute',
  computing: 'Computing…',
  reset: 'Back to the figures of the workbook',
  result: 'Cost per meal distributed',
  columns: { today: 'Today', supposed: 'With your figures', change: 'Difference' },
  meals: 'Meals a week',
  marginal: 'Marginal cost',
  payers: 'Who would pay, per meal',
  breakEven:
    'The complete cost comes down to {price} from {meals} {meals?meal:meals} distributed a week on.',
  noBreakEven: 'No volume brings the complete cost down to {price}.',
};
