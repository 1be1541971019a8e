/** « Vérifier le classeur »: what only a look at all the cells finds. */
export const checkIssues = {
  NUMBER_AS_TEXT: 'Ce nombre est écrit comme un texte : une somme ne le compte pas.',
  DATE_AS_TEXT: 'Cette date est écrite comme un texte : un tri ne la range pas.',
  TEXT_AS_NUMBER: 'Ce texte est devenu un nombre : il peut avoir perdu un zéro.',
  DUPLICATE_ID: 'Le N° « {id} » est déjà celui d’une autre ligne.',
  MISSING_ID: 'Cette ligne n’a pas de N° : Passe-plat ne la compte pas encore.',
  DANGLING_REFERENCE: '« {id} » ne se trouve pas dans l’onglet « {target} ».',
  MISSING_TAB: 'L’onglet n’est plus là.',
  MISSING_COLUMN: 'La colonne « {field} » n’est plus reconnue.',
  LOG_ROW_CHANGED: 'Une ligne de la traçabilité a été modifiée et ne se lit plus.',
  LOG_EVENT_MISSING: 'L’événement remplacé « {id} » n’est plus dans la traçabilité.',
  LOG_CHANGED: 'Une cellule de cette ligne ({event}, saisie le {when}) a été retouchée à la main.',
  LOG_ADDED: 'Cette ligne ({event}) n’a pas été écrite par Passe-plat, ou son scellé a été effacé.',
  LOG_COPIED: 'Cette ligne ({event}, saisie le {when}) est la copie d’une autre.',
  LOG_MISSING:
    'Les lignes n° {from} à {until} du registre ont été supprimées. Ligne qui suit : saisie le {when}.',
  AND_OTHERS: 'Et {count} {count?autre point:autres points} : corrigez d’abord ceux-ci.',
};

/** How to mend it, by what must be done. */
export const remedies = {
  CELL: 'Corrigez la cellule {cell}, puis vérifiez à nouveau.',
  REPAIR: 'Passe-plat peut le faire : menu Passe-plat > Réparer le classeur.',
  REFERENCE: 'Écrivez dans la cellule {cell} un N° de l’onglet « {target} ».',
  RULE: 'Corrigez la ligne, dans la feuille ou dans le volet, puis vérifiez à nouveau.',
  LOG_ROW:
    'Effacez cette ligne ; ce qui s’est vraiment passé se saisit dans le volet, qui l’écrira au registre.',
  LOG: 'Ne retapez rien : retrouvez la ligne d’avant par Fichier > Historique des versions.',
};

export const checkWords = {
  levels: { BLOCK: 'À corriger', WARN: 'À vérifier' },
};

/** Steps of « Réparer », as the plan says them before and the answer after. */
export const repairs = {
  SYSTEM: 'Refaire l’onglet caché de Passe-plat, à partir des autres.',
  TAB: '{tab} : refaire l’onglet, vide.',
  KEY_ROW: '{tab} : remettre la ligne cachée qui dit à quoi sert chaque colonne.',
  KEY: '{tab} : reconnaître à nouveau {count?la colonne:les colonnes} {fields}.',
  COLUMN: '{tab} : ajouter {count?la colonne qui manque:les colonnes qui manquent}, {fields}.',
  PROTECTION: '{tab} : protéger à nouveau la ligne cachée.',
  DROPDOWN: '{tab} : remettre {count?la liste déroulante:les listes déroulantes} de {fields}.',
  FORMAT: '{tab} : remettre le format de {fields}.',
  CELL_FORM:
    '{tab} : écrire {count} {count?cellule:cellules} comme {count?nombre, date ou texte:nombres, dates ou textes}, sans changer {count?sa valeur:leur valeur}.',
  MISSING_ID: '{tab} : donner un N° à {count} {count?ligne tapée:lignes tapées} à la main.',
  NEW_ID:
    '{tab} : donner un nouveau N° à {count} {count?ligne qui porte celui d’une autre:lignes qui portent celui d’une autre} (la plus ancienne garde le sien).',
};

export const repairWords = {
  copyTitle: 'Copie de {tab} avant réparation du {at}',
};
