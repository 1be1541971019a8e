/** Costs printed in public sources, in cents per meal: references to set one's own beside, with their caveats. */
export const publishedCosts = [
  {
    id: 'T1',
    name: 'Dijon, restauration scolaire, 2008',
    source: 'Ville de Dijon, coût par repas servi, 2008',
    caveat: 'Par repas servi, en euros de 2008, avec l’animation de la pause de midi (2,50 €).',
    levels: { A: 366, B: 387, C: 818, FULL: 1068 },
  },
  {
    id: 'T2',
    name: 'Coût global d’un repas, une centaine d’enquêtes',
    source: 'Étude de réseau, coût global du repas (année non précisée)',
    caveat:
      'Investissement 1,00 €, fonctionnement 1,20 €, personnel 4,00 €, denrées 2,00 €. Fourchette annoncée : 6 à 12 €. Les pourcentages publiés ne correspondent pas aux montants.',
    levels: { FULL: 820 },
  },
  {
    id: 'T3',
    name: 'Moyenne de 70 établissements, Île-de-France, 2008',
    source: 'Enquête auprès de 70 établissements d’Île-de-France, 2008',
    caveat:
      'Denrées 2,04 €, fonctionnement 0,63 €, investissement 1,66 €, personnel 3,62 € : le lien entre libellés et montants est notre lecture du graphique.',
    levels: { FULL: 795 },
  },
  {
    id: 'T4',
    name: 'Collèges et lycées, 2015',
    source: 'Coût d’un repas en collège et lycée, 2015',
    caveat: 'Annoncé entre 7 et 8 € ; le milieu est affiché. L’élève en paie environ 3 €.',
    levels: { FULL: 750 },
  },
  {
    id: 'T14',
    name: 'École primaire, 220 repas cuisinés sur place, 2023',
    source: 'ADEME et Basic, 2023',
    caveat: '8,72 €, et 9,00 € avec les mesures EGAlim. Avant l’inflation.',
    levels: { FULL: 872 },
  },
] as const;
