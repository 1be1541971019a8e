/** « Vérifier », « Journal », « Paramètres »: the screens that keep the workbook in order. */
export const checkScreen = {
  title: 'Vérifier le classeur',
  open: 'Vérifier le classeur',
  checking: 'Lecture de tous les onglets…',
  again: 'Vérifier à nouveau',
  summary: '{blocking} à corriger, {warnings} à vérifier, sur {rows} lignes lues.',
  clean: 'Rien à corriger',
  cleanDetail: '{rows} {rows?ligne lue:lignes lues}, tous onglets compris.',
  tab: '{tab} : {count} {count?point:points}',
  goTo: 'Aller à la cellule {cell}',
  otherCells: 'et {count} {count?autre cellule:autres cellules}',
  others: 'Et {count} {count?autre point:autres points} dans l’onglet « {tab} ».',
  plan: 'Ce que Passe-plat peut réparer',
  showPlan: 'Réparer…',
  planning: 'Recherche de ce qui peut être réparé…',
  nothingToRepair:
    'Passe-plat n’a rien à réparer de lui-même : ce qui reste se corrige dans la feuille.',
  copies: 'Une copie de {tabs} sera gardée dans un onglet caché avant toute écriture.',
  noCopy: 'Aucune donnée n’est changée : pas de copie à garder.',
  repair: 'Réparer',
  repairing: 'Réparation…',
  repaired: 'Classeur réparé',
  kept: 'Copies gardées, dans des onglets cachés : {names}.',
  partial: 'Il en reste : réparez à nouveau pour terminer.',
};

export const journalScreen = {
  title: 'Journal',
  open: 'Journal',
  none: 'Chaque enregistrement laissera une ligne ici : qui, quand, ce qui a changé.',
  last: 'Dernière action',
  undo: 'Annuler la dernière action',
  redo: 'Rétablir ce qui a été annulé',
  undoing: 'Annulation…',
  undoHint: 'Remet chaque cellule comme elle était avant, si personne ne l’a changée depuis.',
  undone: 'Fait',
  undoneDetail: '{subject} : {rows} {rows?ligne remise:lignes remises} comme avant.',
  whyNot: {
    TOO_LARGE:
      'Cette action a écrit trop de lignes pour être annulée d’un coup. Pour revenir en arrière : Fichier > Historique des versions.',
    PART: 'Cet import a été écrit en plusieurs fois : l’annuler n’en reprendrait que la fin. Pour revenir en arrière : Fichier > Historique des versions.',
    REPAIR:
      'Une réparation ne s’annule pas d’ici. L’onglet d’avant est gardé, caché : Affichage > Feuilles masquées > « Copie de … avant réparation ».',
  },
  nothing: 'Il n’y a pas encore d’action à annuler.',
  lines: 'Les dernières actions',
};

export const initials = {
  label: 'Vos initiales',
  hint: 'Cinq lettres au plus. Elles signent, dans le journal et la traçabilité, ce que vous enregistrez depuis ce navigateur.',
};

export const settingsScreen = {
  title: 'Paramètres',
  open: 'Paramètres',
  intro:
    'Les seuils qui servent aux contrôles et aux calculs. Une nouvelle valeur compte à partir de son jour : les semaines d’avant gardent la leur.',
  value: 'Nouvelle valeur ({unit})',
  from: 'À partir du',
  fromHint: 'Aujourd’hui ou plus tard.',
  source: 'Source',
  sourceHint: 'Le texte, la note ou la décision qui donne cette valeur.',
  since: 'depuis le {day}',
  sinceEver: 'depuis le début',
  sourceIs: 'Source : {source}',
  noSource: 'Source non précisée',
  unreadable: 'Valeur illisible dans la feuille : la valeur habituelle est appliquée.',
  upcoming: 'À partir du {day} : {value} {unit}.',
  past: 'Avant : {value} {unit}, {since}.',
  change: 'Changer',
  changeOf: 'Changer : {label}',
  save: 'Enregistrer la valeur',
  saving: 'Enregistrement…',
  saved: 'Valeur enregistrée : {label}',
  savedDetail: '{value} {unit} à partir du {day}. Les jours d’avant ne changent pas.',
};
