/** Notes that the product writes beside a cost it makes from another. */
export const costWords = {
  copiedFrom: 'Repris de {id}, à vérifier. {note}',
  priceFrom: 'Nouveau prix, à la suite de {id}. {note}',
};
