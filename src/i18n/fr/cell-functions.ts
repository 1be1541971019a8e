/** Sentences of the functions that people write in a cell. */
export const cellFunctions = {
  unknownPartnership:
    'Partenariat « {value} » inconnu : écrivez son numéro (PT-0001), son nom exact, ou « tous ».',
  unknownPeriod:
    'Période « {value} » non comprise : écrivez une semaine (2026-S12), un mois (2026-03), un trimestre (2026-T1), une année (2026), une date, ou deux semaines (2026-S01 à 2026-S12).',
  unknownLevel:
    'Niveau « {value} » inconnu : écrivez A (sortie cuisine), B (livré), C (servi), COMPLET ou AJOUTE (coût ajouté).',
  unknownMeals: 'Repas « {value} » inconnus : écrivez livrés, acceptés ou distribués.',
  tooLong: 'Période de {weeks} semaines : au plus {max}.',
  differentShapes:
    'Les deux plages n’ont pas la même taille : une des deux doit être une seule cellule.',
  missingArgument:
    'Il manque le partenariat ou la période : =COUT_REPAS("PT-0001";"2026-03";"COMPLET").',
  notRemembered:
    'Le classeur n’est pas encore calculé : ouvrez Passe-plat, ou Passe-plat > Recalculer, puis recommencez.',
  notComputable: 'non calculable',
  all: ['tous', 'toutes', 'tout', '*'],
  levels: {
    A: ['a', 'sortie cuisine', 'produit'],
    B: ['b', 'livre'],
    C: ['c', 'servi'],
    FULL: ['complet', 'cout complet', 'full'],
    MARGINAL: ['ajoute', 'cout ajoute', 'marginal'],
  },
  meals: {
    DELIVERED: ['livres', 'livre'],
    ACCEPTED: ['acceptes', 'accepte'],
    DISTRIBUTED: ['distribues', 'distribue', 'servis'],
  },
};
