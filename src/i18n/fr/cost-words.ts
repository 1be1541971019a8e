/** Notes that the product writes beside a cost it makes from another. */
export const costWords = {
  copiedFrom: 'Repris de {id}, à vérifier. {note}',
  volunteerRate: 'Heure valorisée {euros} € : {source}.',
  importedFrom: 'Fichier importé le {day}, ligne {line}.',
  priceFrom: 'Nouveau prix, à la suite de {id}. {note}',
};
