/** Words of weeks, days and partnerships. */
export const weekWords = {
  week: 'Semaine {number}',
  days: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  by: 'par {name}',
  link: 'liaison {link}',
  allPartnerships: 'Tous les partenariats',
  documentName: '{id} {name}',
};
