/** What « par repas » may mean. */
export const DENOMINATORS = ['PRODUCED', 'DELIVERED', 'ACCEPTED', 'DISTRIBUTED'] as const;
/** What each row of a result is about. */
export const COST_ROWS_BY = [
  'DELIVERY',
  'WEEK',
  'MONTH',
  'YEAR',
  'PARTNERSHIP',
  'KITCHEN',
  'TERRITORY',
] as const;
