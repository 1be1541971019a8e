/** The tabs of costs that a funder reads. */
export const costReports = {
  period:
    'Du {from} au {until} : {weeks} {weeks?semaine servie:semaines servies}. Calculé le {day}.',
  source:
    'Source : « Livraisons », « Coûts », « Qui paie » de ce classeur. « Recompté » est calculé par la feuille, le reste par Passe-plat.',
  complete: 'Rien ne manque à ces chiffres.',
  incomplete: 'Incomplet. {lacks}',
  andOthers: 'Et {count} {count?autre manque:autres manques} : voir le panneau, « Coûts ».',
  print:
    'Pour imprimer : A4, paysage, échelle « Ajuster à la largeur » (à choisir vous-même : un module ne peut pas le faire).',
  illustrative: 'Contient des données illustratives : à ne pas présenter comme des résultats.',
  verdict: {
    right: 'Tous les totaux de cet onglet sont égaux à la somme de leurs lignes.',
    wrong:
      'Un total n’est pas égal à la somme de ses lignes : une cellule a été modifiée. Passe-plat > Recalculer la rétablit.',
  },
  foot: { total: 'Total calculé', recount: 'Recompté des lignes', check: 'Contrôle' },
  /** Under « €/repas », in the narrow heads of « Coût par repas ». */
  ofMeal: 'distribué',
  notComputable: 'non calculable',
  nobody: 'Non renseigné',
  check: 'Contrôle',
  summary: {
    tab: 'Synthèse des coûts',
    title: 'Synthèse : ce que coûte un repas',
    unit: 'Coûts par repas en euros par repas distribué ; totaux en euros. Vide : aucun coût saisi à cette étape, ce n’est pas zéro.',
    head: {
      partnership: 'Partenariat',
      delivered: 'Repas livrés',
      distributed: 'Repas distribués',
      stages: {
        A: 'Production\n€/repas',
        P: 'Condition-\nnement\n€/repas',
        B: 'Transport\n€/repas',
        S: 'Réception\nstockage\n€/repas',
        C: 'Service\n€/repas',
        D: 'Accompa-\ngnement\n€/repas',
        G: 'Coordi-\nnation\n€/repas',
        I: 'Investis-\nsement\n€/repas',
      },
      levels: {
        A: 'A · sortie\ncuisine\n€/repas',
        B: 'B · livré\n€/repas',
        C: 'C · servi\n€/repas',
        FULL: 'Coût complet\n€/repas',
      },
      total: 'Total\n€',
      cash: 'dont décaissé\n€',
      valued: 'dont valorisé\n€',
      marginal: 'Coût ajouté\n€',
    },
    together: 'Ensemble',
    weeksTitle: 'Semaine par semaine, tous partenariats ensemble',
    week: 'Semaine',
    charts: {
      stages: 'Coût d’un repas par étape, par partenariat',
      weeks: 'Coût d’un repas, semaine par semaine',
      axis: 'Euros par repas distribué',
    },
  },
  payers: {
    tab: 'Qui paie quoi',
    title: 'Qui paie quoi',
    unit: 'Montants en euros ; reste à charge = coût porté − reçu + versé ; « par repas distribué » : de l’ensemble (premier tableau) ou du partenariat (second).',
    byPartnership: 'Par partenariat et par payeur',
    head: {
      payer: 'Payeur',
      partnershipId: 'Partenariat',
      partnership: 'Nom du partenariat',
      payerId: 'N° du payeur',
      cost: 'Coût porté\n€',
      cash: 'dont décaissé\n€',
      valued: 'dont valorisé\n€',
      received: 'Reçu (aides, participations)\n€',
      given: 'Versé à un autre payeur\n€',
      net: 'Reste à charge\n€',
      netPerMeal: 'Reste à charge\n€/repas distribué',
      share: 'Part du coût\n%',
    },
    chart: 'Qui paie quoi',
    chartAxis: 'Euros sur la période',
  },
  detail: {
    tab: 'Détail de l’affectation',
    title: 'Détail de l’affectation : comment chaque charge est répartie',
    unit: 'Montants en euros. Part = montant de la charge × poids ÷ poids total, au centime près (plus fort reste).',
    head: {
      costId: 'N° de charge',
      label: 'Charge',
      stage: 'Étape',
      period: 'Période',
      amount: 'Montant de la charge\n€',
      key: 'Clé de répartition',
      partnershipId: 'N°',
      partnership: 'Partenariat',
      weight: 'Poids',
      weightSum: 'Poids total',
      share: 'Part\n%',
      part: 'Part affectée\n€',
      inPeriod: 'dont sur la période\n€',
    },
    unallocated: 'Non affecté',
    units: {
      MEALS: 'repas livrés',
      DELIVERIES: 'livraisons',
      KM: 'km',
      HOURS: 'heures',
      SURFACE: 'm²',
      PERCENT: '%',
      EQUAL: 'parts égales',
    },
  },
};

/** What is said when no cost stands in the selected cell. */
export const cellIssues = {
  CELL_NOT_EXPLAINED:
    'La cellule choisie ({tab}) n’est pas un coût : choisissez une ligne de « Coût par repas », « Synthèse des coûts », « Qui paie quoi » ou « Détail de l’affectation ».',
};
