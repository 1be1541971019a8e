/** Words of « Et si… »: the cost of a meal with other volumes and prices. */
export const whatIf = {
  open: 'Et si…',
  openHint: 'Changer le volume ou un prix, sans rien enregistrer.',
  title: 'Et si…',
  intro:
    '{title}, {period}. Changez une ligne : le reste du calcul est celui du classeur, rien n’est enregistré.',
  asEntered: 'aujourd’hui : {value}',
  unknown: 'pas encore saisi',
  fields: {
    mealsPerWeek: { label: 'Repas distribués', unit: 'par semaine' },
    productionPrice: { label: 'Production', unit: '€ par repas livré' },
    transportPrice: { label: 'Transport', unit: '€ par livraison' },
    surplusPercent: { label: 'Part d’excédents', unit: '% de la production' },
    targetPrice: { label: 'Prix à atteindre', unit: '€ par repas distribué' },
  },
  compute: 'Calculer',
  computing: 'Calcul…',
  reset: 'Revenir aux chiffres du classeur',
  result: 'Coût par repas distribué',
  columns: { today: 'Aujourd’hui', supposed: 'Avec vos chiffres', change: 'Écart' },
  meals: 'Repas par semaine',
  marginal: 'Coût marginal',
  payers: 'Qui paierait, par repas',
  breakEven:
    'Le coût complet descend à {price} à partir de {meals} {meals?repas distribué:repas distribués} par semaine.',
  noBreakEven: 'Aucun volume ne ramène le coût complet à {price}.',
};
