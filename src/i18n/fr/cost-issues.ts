/** What is wrong or worth knowing in a cost item and its payers (`costIssues`). */
export const costIssues = {
  COST_PERIOD_REVERSED: 'La période finit ({until}) avant de commencer ({from}).',
  COST_PERIOD_TOO_LONG:
    'La période dure plus de {years} ans : vérifiez l’année de fin ({until}), ou saisissez le coût en plusieurs périodes. Un équipement se saisit en amortissement.',
  SCOPE_ID_MISSING: 'Précisez la cuisine, le partenaire ou le partenariat concerné.',
  SCOPE_PARTNER_UNKNOWN: 'Ce partenaire n’existe pas ou plus : {scopeId}.',
  SCOPE_PARTNERSHIP_UNKNOWN: 'Ce partenariat n’existe pas ou plus : {scopeId}.',
  SCOPE_WITHOUT_PARTNERSHIP:
    'Aucun partenariat n’est concerné pour l’instant : ce coût ne sera pas affecté.',
  SCOPE_TERRITORY_UNKNOWN: 'Ce territoire n’est celui d’aucun partenariat : {scopeId}.',
  VAT_RATE_MISSING: 'Taux de TVA attendu pour passer du HT au TTC (ou choisissez « HT »).',
  VAT_MISMATCH:
    'Le montant ({euros} €) n’est pas celui que donnent le HT et la TVA ({expected} €) : corrigez l’un des deux, ou videz le montant.',
  NEGATIVE_CHARGE:
    'Une charge ne peut pas être négative. Pour une économie, choisissez « Économie ».',
  COST_AMOUNT_MISSING: 'Montant attendu : ce coût ne compte pas tant qu’il manque.',
  COST_PRICE_MISSING: 'Prix unitaire attendu : ce coût ne compte pas tant qu’il manque.',
  COST_QUANTITY_MISSING: 'Quantité attendue : ce coût ne compte pas tant qu’elle manque.',
  COST_YEARS_MISSING: 'Durée d’amortissement attendue : ce coût ne compte pas tant qu’elle manque.',
  GRANT_OVER_PRICE: 'La subvention dépasse le prix d’achat.',
  GRANT_NOT_DEDUCTED: 'La subvention n’est déduite que d’un amortissement.',
  DISTANCE_MISSING:
    'Il manque la distance de {count} {count?partenariat:partenariats} pour répartir selon les kilomètres.',
  KEY_WEIGHTS_MISSING:
    'Il manque les heures, les surfaces ou les pourcentages de chaque partenariat.',
  PERCENT_OVER_100: 'Les pourcentages des partenariats font {percent} %, plus de 100 %.',
  MEAL_PRICE_UNUSUAL:
    '{euros} € par repas livré pour ce seul coût, plus qu’un repas complet dans les études ({most} €) : êtes-vous sûr ?',
  PRICE_CHANGES_PAST:
    'Ce prix vaut depuis le {from} : {meals} repas déjà livrés seraient recalculés. Pour un nouveau tarif, utilisez « Nouveau prix à partir du… ».',
  PRICE_NOT_PER_MEAL: 'Un nouveau prix daté se donne pour un coût saisi « Par repas », en euros.',
  PRICE_DAY_OUTSIDE:
    'Le premier jour du nouveau prix doit venir après le {start}, et au plus tard le {end}.',
  INCOME_FROM_ITSELF: 'La recette est versée et reçue par le même partenaire.',
  WEIGHT_NEGATIVE: 'La valeur ne peut pas être négative.',
  WEIGHT_OF_OTHER_KEY:
    '« {label} » est réparti selon une autre clé : cette valeur ne lui sert pas.',
  WEIGHT_TWICE: 'Il y a déjà une valeur pour le même jour ({id}) : les deux sont additionnées.',
  OVERLAPPING_COST: '« {label} » existe déjà pour une période qui recouvre celle-ci ({costId}).',
  SHARES_NOT_100: 'La somme des parts doit faire 100 % : elle fait {percent} %.',
  PAYER_MISSING: 'Qui paie n’est pas renseigné.',
  PAYER_UNKNOWN: 'Ce payeur n’existe pas ou plus : {payerId}.',
  PAYER_TWICE: 'Ce payeur a deux lignes pour le même coût : leurs parts sont additionnées.',
};
