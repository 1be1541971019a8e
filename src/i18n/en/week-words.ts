import type { weekWords as reference } from '../fr/week-words';

export const weekWords: typeof reference = {
  week: 'Week {number}',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  by: 'by {name}',
  link: '{link} chain',
  allPartnerships: 'All partnerships',
  noTerritory: 'Without a territory',
  total: 'Total',
  documentName: '{id} {name}',
};
