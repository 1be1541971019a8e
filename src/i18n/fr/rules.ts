/** How a number was made (`Traced.rule`): the words beside each figure of « Pourquoi ce chiffre ? ». */
export const rules = {
  levelAPerPRODUCED: 'Coût sortie cuisine (niveau A), par repas produit',
  levelAPerDELIVERED: 'Coût sortie cuisine (niveau A), par repas livré',
  levelAPerACCEPTED: 'Coût sortie cuisine (niveau A), par repas accepté',
  levelAPerDISTRIBUTED: 'Coût sortie cuisine (niveau A), par repas distribué',
  levelBPerPRODUCED: 'Coût livré (niveau B), par repas produit',
  levelBPerDELIVERED: 'Coût livré (niveau B), par repas livré',
  levelBPerACCEPTED: 'Coût livré (niveau B), par repas accepté',
  levelBPerDISTRIBUTED: 'Coût livré (niveau B), par repas distribué',
  levelCPerPRODUCED: 'Coût servi (niveau C), par repas produit',
  levelCPerDELIVERED: 'Coût servi (niveau C), par repas livré',
  levelCPerACCEPTED: 'Coût servi (niveau C), par repas accepté',
  levelCPerDISTRIBUTED: 'Coût servi (niveau C), par repas distribué',
  levelFULLPerPRODUCED: 'Coût complet, par repas produit',
  levelFULLPerDELIVERED: 'Coût complet, par repas livré',
  levelFULLPerACCEPTED: 'Coût complet, par repas accepté',
  levelFULLPerDISTRIBUTED: 'Coût complet, par repas distribué',
  marginalPerPRODUCED: 'Coût propre au partenariat, par repas produit',
  marginalPerDELIVERED: 'Coût propre au partenariat, par repas livré',
  marginalPerACCEPTED: 'Coût propre au partenariat, par repas accepté',
  marginalPerDISTRIBUTED: 'Coût propre au partenariat, par repas distribué',
  marginalTotal: 'Coût complet, moins ce qui était déjà dépensé',
  fullTotal: 'Coût complet de la période',
  sunkTotal: 'Déjà dépensé, avec ou sans le partenariat',

  stageA: 'Production, par repas',
  stageP: 'Conditionnement et contenants, par repas',
  stageB: 'Transport et livraison, par repas',
  stageS: 'Réception et stockage, par repas',
  stageC: 'Distribution et service, par repas',
  stageD: 'Accompagnement, par repas',
  stageG: 'Coordination et frais généraux, par repas',
  stageI: 'Investissement, par repas',
  stageTotal: 'Total de l’étape sur la période',

  mealsPRODUCED: 'Divisé par les repas produits',
  mealsDELIVERED: 'Divisé par les repas livrés',
  mealsACCEPTED: 'Divisé par les repas acceptés',
  mealsDISTRIBUTED: 'Divisé par les repas distribués',

  itemByMeals: '{label}, réparti selon les repas livrés',
  itemByDeliveries: '{label}, réparti selon les livraisons',
  itemByKm: '{label}, réparti selon les kilomètres',
  itemByHours: '{label}, réparti selon les heures',
  itemBySurface: '{label}, réparti selon la surface',
  itemByPercent: '{label}, réparti selon un pourcentage',
  itemByEqualParts: '{label}, réparti à parts égales',

  amountTotal: 'Montant de la facture',
  amountPerMeal: 'Prix par repas × repas livrés sur la période du coût',
  amountPerKm: 'Prix du kilomètre × kilomètres',
  amountPerHour: 'Prix de l’heure × heures',
  amountPerUnit: 'Prix unitaire × {quantity} {quantity?unité:unités}',
  amountDepreciation: '(Prix − subvention) × jours de service ÷ durée de vie, mois par mois',
  saving: 'Économie : vient en moins',
  unitPrice: 'Prix unitaire',
  quantity: 'Quantité',
  mealsInScope: 'Repas livrés sur la période du coût',
  purchasePrice: 'Prix d’achat',
  grant: 'Subvention reçue, déduite',
  lifeDays: 'Durée de vie',
  daysUntilEnd: 'Jours de service à la fin',
  daysBefore: 'Jours de service déjà comptés avant',

  shareByMeals: 'Part des repas livrés',
  shareByDeliveries: 'Part des livraisons : {inView} sur {inAll}',
  shareByKm: 'Part des kilomètres',
  shareByKey:
    'Part entre {partnerships} {partnerships?partenariat:partenariats}, puis selon les livraisons de chaque semaine',
  shareByMonths: 'Part, calculée mois par mois sur {months} {months?mois:mois}',
  mealsOfView: 'Repas livrés retenus ici',
  mealsOfItem: 'Repas livrés sur toute la période du coût',
  kmOfView: 'Kilomètres retenus ici',
  kmOfItem: 'Kilomètres sur toute la période du coût',
  centsAdjustment: 'Centimes d’arrondi, pour que les parts fassent le tout',
};

/** What a number lacks (`Missing.code`): it is said, never counted as zero. */
export const missing = {
  MEALS_UNTOLD_PRODUCED: 'Repas produits non renseignés : coût par repas non calculable.',
  MEALS_UNTOLD_DELIVERED: 'Repas livrés non renseignés : coût par repas non calculable.',
  MEALS_UNTOLD_ACCEPTED: 'Repas acceptés non renseignés : coût par repas non calculable.',
  MEALS_UNTOLD_DISTRIBUTED: 'Repas distribués non renseignés : coût par repas non calculable.',
  MEALS_ZERO_PRODUCED: 'Aucun repas produit sur la période : coût par repas non calculable.',
  MEALS_ZERO_DELIVERED: 'Aucun repas livré sur la période : coût par repas non calculable.',
  MEALS_ZERO_ACCEPTED: 'Aucun repas accepté sur la période : coût par repas non calculable.',
  MEALS_ZERO_DISTRIBUTED: 'Aucun repas distribué sur la période : coût par repas non calculable.',
  DAYS_UNTOLD_PRODUCED:
    '{days} {days?jour:jours} sans repas produits renseignés : le coût par repas baissera quand ils le seront.',
  DAYS_UNTOLD_DELIVERED:
    '{days} {days?jour:jours} sans repas livrés renseignés : le coût par repas baissera quand ils le seront.',
  DAYS_UNTOLD_ACCEPTED:
    '{days} {days?jour:jours} sans repas acceptés renseignés : le coût par repas baissera quand ils le seront.',
  DAYS_UNTOLD_DISTRIBUTED:
    '{days} {days?jour:jours} sans repas distribués renseignés : le coût par repas baissera quand ils le seront.',
  NO_COST_STAGE_A: 'Aucun coût de production saisi pour cette période.',
  NO_COST_STAGE_B: 'Aucun coût de transport saisi pour cette période.',
  NO_COST_STAGE_C: 'Aucun coût de distribution saisi pour cette période.',

  COSTS_EXPECTED: '{count} {count?facture attendue:factures attendues} pour {month} : {labels}.',
  COST_EXPECTED: '« {label} » : facture attendue pour {month}.',
  NEGATIVE_CHARGE:
    '« {label} » : montant négatif, non compté (pour une économie, choisissez « Économie »).',
  VAT_MISMATCH:
    '« {label} » : {euros} €, alors que le HT et la TVA donnent {expected} €. Compté tel quel.',
  VAT_RATE_MISSING: '« {label} » : taux de TVA attendu pour passer du HT au TTC.',
  COSTS_INCOMPLETE: '{costs} {costs?coût incomplet:coûts incomplets}, à voir étape par étape.',
  COST_AMOUNT_MISSING: '« {label} » : montant attendu.',
  COST_PRICE_MISSING: '« {label} » : prix unitaire attendu.',
  COST_QUANTITY_MISSING: '« {label} » : quantité attendue.',
  COST_YEARS_MISSING: '« {label} » : durée d’amortissement attendue.',
  COST_MEALS_UNTOLD:
    '« {label} » : repas livrés non renseignés pour {days} {days?jour:jours}, son montant augmentera.',
  COST_PERIOD_OPEN:
    '« {label} » : période au-delà des dernières livraisons connues (jusqu’au {until}), la part par semaine baissera.',
  GRANT_OVER_PRICE: '« {label} » : la subvention dépasse le prix.',

  PERIOD_REVERSED: '« {label} » : la période finit avant de commencer, montant non affecté.',
  NO_PARTNERSHIP_IN_SCOPE: '« {label} » ne concerne aucun partenariat connu : montant non affecté.',
  NO_DELIVERIES: '« {label} » : aucune livraison sur sa période, montant non affecté.',
  NO_MEALS: '« {label} » : aucun repas livré sur sa période, montant non affecté.',
  DISTANCE_MISSING:
    '« {label} » : il manque la distance d’un partenariat pour répartir selon les kilomètres, montant non affecté.',
  KEY_WEIGHTS_MISSING:
    '« {label} » : il manque les heures, les surfaces ou les pourcentages de chacun, montant non affecté.',
  PERCENT_OVER_100: '« {label} » : les pourcentages dépassent 100 %, montant non affecté.',
  OUTSIDE_SHARE: '« {label} » : la part qui revient à d’autres n’est pas affectée.',

  PAYER_MISSING: '« {label} » : qui paie n’est pas renseigné.',
  SHARES_NOT_100: '« {label} » : les parts font {percent} % au lieu de 100 %.',
  DAYS_OF_UNKNOWN_PARTNERSHIP:
    '{days} {days?jour:jours} de livraison du partenariat {partnershipId}, qui n’existe plus : pas de coût pour ces repas.',
};
