/** Notes that the product writes beside a cost it makes from another. */
export const costWords = {
  copiedFrom: 'Repris de {id}, à vérifier. {note}',
  volunteerRate: 'Heure valorisée {euros} € : {source}.',
  priceFrom: 'Nouveau prix, à la suite de {id}. {note}',
};
