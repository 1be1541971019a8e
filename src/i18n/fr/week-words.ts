import { monthNames } from './month-names';

/** Words of weeks, days and partnerships. */
export const weekWords = {
  week: 'Semaine {number}',
  days: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  months: monthNames,
  by: 'par {name}',
  link: 'liaison {link}',
  allPartnerships: 'Tous les partenariats',
  noTerritory: 'Sans territoire',
  total: 'Total',
  documentName: '{id} {name}',
};
