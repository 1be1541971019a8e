/** Lines of « Journal », in the words of those who read them. */
export const journal = {
  who: 'Utilisateur du module',
  /** Google tells a simple trigger nothing of who typed. */
  byHand: 'Saisi dans l’onglet',
  actions: {
    RECORDED: 'Saisie',
    CORRECTED: 'Correction',
    CREATED: 'Création',
    CHANGED: 'Modification',
    UNDONE: 'Annulation',
    REDONE: 'Rétablissement',
    REPAIRED: 'Réparation',
    BY_HAND: 'Dans la feuille',
  },
  week: 'Semaine {week}, {name}',
  andOthers: '{first}, et {count} {count?autre:autres}',
  andRows: 'et {count} {count?autre ligne:autres lignes}',
  andCells: 'et {count} {count?autre endroit:autres endroits}',
  blank: 'vide',
  removed: 'retiré',
  nothing: 'Rien n’a changé.',
  workbook: 'Classeur',
};
