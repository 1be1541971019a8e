/** Words of the dialog « Importer, exporter » and sentences of what a file may have against it. */
export const exchangeScreen = {
  title: 'Importer, exporter',
  sections: 'Que voulez-vous faire ?',
  importing: 'Importer',
  exporting: 'Exporter',
  records: {
    ...{ partner: 'Partenaires', partnership: 'Partenariats', delivery: 'Livraisons' },
    ...{ costItem: 'Coûts', income: 'Recettes' },
  },
  what: 'Ce que contient le fichier',
  file: 'Fichier Excel (.xlsx) ou CSV',
  fileHint: 'Rien n’est écrit dans le classeur avant votre confirmation.',
  sheet: 'Feuille du fichier',
  reading: 'Lecture du fichier…',
  checking: 'Comparaison avec le classeur…',
  columns: 'Colonnes du fichier',
  columnsHint: 'Choisissez ce que chaque colonne remplit ; « ignorée » la laisse de côté.',
  column: 'Colonne « {header} »',
  noHeader: 'sans titre n° {number}',
  ignored: 'ignorée',
  toCheck: 'à vérifier',
  alike: 'Le titre ressemble à « {label} » sans être le même : vérifiez.',
  ignoredCount: '{count} {count?colonne ignorée:colonnes ignorées} : {names}',
  unfilled: 'Pour créer une fiche, il manque : {names}.',
  summary: 'Ce que l’import fera',
  lines: '{count} {count?ligne lue:lignes lues}',
  fresh: '{count} {count?nouvelle:nouvelles}',
  changed: '{count} {count?modifiée:modifiées}',
  same: '{count} {count?identique, rien à écrire:identiques, rien à écrire}',
  refused: '{count} {count?refusée:refusées}',
  seeFresh: 'Voir les nouvelles',
  seeChanged: 'Voir les changements',
  seeRefused: 'Voir les lignes refusées',
  line: 'Ligne {line}',
  lineColumn: 'Ligne {line}, {label}',
  blank: 'vide',
  change: '{label} : {from} → {to}',
  andMore: 'Et {count} {count?autre:autres}.',
  doubts: 'À vérifier',
  doubtOfOne: '{sentence} (ligne {line})',
  doubt: '{sentence} ({count} {count?ligne:lignes}, la première est la ligne {line})',
  nothing: 'Rien à écrire : le classeur dit déjà tout ce que contient ce fichier.',
  nothingReadable:
    'Aucune ligne ne peut être importée : corrigez le fichier, puis choisissez-le à nouveau.',
  confirm: 'Importer {count} {count?ligne:lignes}',
  sending: 'Import en cours : {done} sur {total}…',
  keepOpen: 'Gardez cette fenêtre ouverte jusqu’à la fin.',
  stopped:
    'L’import s’est arrêté après {done} {done?ligne:lignes} sur {total}. Celles-là sont dans le classeur, entières ; les autres n’y sont pas, sauf peut-être les dernières envoyées, que « Continuer » reconnaîtra.',
  resume: 'Continuer',
  done: 'Import terminé',
  doneDetail:
    '{fresh} {fresh?nouvelle:nouvelles}, {changed} {changed?modifiée:modifiées}, {same} déjà là.',
  leftOut:
    '{count} {count?ligne laissée:lignes laissées} de côté : quelqu’un a changé le classeur depuis la comparaison. Choisissez le fichier à nouveau pour les revoir.',
  another: 'Choisir un autre fichier',
  exportWhat: 'Que faut-il exporter ?',
  from: 'Du',
  until: 'Au',
  excel: 'Télécharger pour Excel (.xlsx)',
  csv: 'Télécharger en CSV',
  exportHint:
    'Le fichier Excel garde tout tel quel. Le CSV s’ouvre aussi dans Excel : points-virgules, virgules décimales, dates jj/mm/aaaa.',
  exportBusy: 'Préparation du fichier…',
  exported: '{name} : {count} {count?ligne:lignes}.',
  exportPrivacy:
    'Ce fichier contient des coordonnées professionnelles : ne le partagez pas plus que nécessaire.',
  badPeriod: 'La fin est avant le début : corrigez les dates.',
  problems: {
    EMPTY_FILE: 'Ce fichier ne contient aucune ligne sous ses titres.',
    OLD_EXCEL:
      'Ce fichier est d’une ancienne version d’Excel (.xls) ou protégé par un mot de passe : dans Excel, « Enregistrer sous », « Classeur Excel (.xlsx) », sans mot de passe.',
    BROKEN_FILE:
      'Ce fichier Excel ne peut pas être lu : ouvrez-le dans Excel et enregistrez-le à nouveau en .xlsx.',
    TOO_LONG: 'Ce fichier a plus de 10 000 lignes : coupez-le en plusieurs fichiers.',
  },
  issues: {
    EXCEL_NUMBER:
      '« {value} » : Excel a transformé ce numéro en nombre et a perdu des chiffres. Dans Excel, mettez la colonne au format Texte, retapez le numéro, puis enregistrez à nouveau.',
    EXCEL_ERROR:
      '« {value} » est une erreur de formule d’Excel : corrigez la cellule dans le fichier.',
    UNKNOWN_ID:
      'Ce numéro n’est celui d’aucun partenaire : corrigez-le, ou videz la cellule pour créer une fiche.',
    UNKNOWN_LINE_ID:
      'Ce numéro de ligne n’est pas celui d’une livraison de ce jour et de ce partenariat : videz la cellule pour ajouter une ligne.',
    UNKNOWN_PARTNERSHIP:
      'Aucun partenariat ne porte ce numéro ou ce nom, ou plusieurs le portent : écrivez son numéro, par exemple PT-0001.',
    SAME_LINE: 'Même fiche que la ligne {line} du fichier : gardez une seule des deux.',
    UNKNOWN_CHARGE_ID:
      'Ce numéro n’est celui d’aucune ligne du classeur : corrigez-le, ou videz la cellule pour en ajouter une.',
    SEVERAL_CHARGES:
      '{count} lignes du classeur ont ce libellé et cette période : ajoutez la colonne « N° » pour dire laquelle.',
    SAME_CHARGE_LINE:
      'Même libellé, même période et même portée que la ligne {line} : distinguez les libellés (« facture 1 », « facture 2 »), ou gardez une seule des deux.',
    UNKNOWN_NAME:
      '« {name} » n’est pas un nom du classeur, ou plusieurs le portent : écrivez-le comme dans le classeur, ou donnez son numéro.',
    PAYERS_UNCLEAR: 'Dites la part de chacun, par exemple « Ville 60 % ; Région 40 % ».',
    IMPORT_PRICE_OF_THE_PAST:
      '{meals} repas sont déjà livrés à l’ancien prix : ouvrez ce coût dans « Coûts », puis « Nouveau prix à partir du… ».',
    FAR_DATE: 'Le {date} est trop loin : vérifiez l’année.',
    IMPORT_TOO_LARGE:
      'Le classeur ne peut pas contenir autant de fiches : importez-en moins, ou faites un classeur par territoire.',
  },
};
