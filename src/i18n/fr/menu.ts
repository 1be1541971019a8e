/** Menus, toasts and the first tab. */
export const menu = {
  title: 'Passe-plat',
  open: 'Ouvrir',
  follow: 'Suivi des semaines',
  check: 'Vérifier le classeur',
  journal: 'Journal',
  settings: 'Paramètres',
  exchange: 'Importer, exporter…',
  exchangeTitle: 'Importer, exporter',
  prepare: 'Préparer le classeur',
  recalculate: 'Recalculer',
  help: 'Aide',
  howTo: 'Mode d’emploi',
  verify: 'Vérifier l’installation',
  verifyHow:
    'Cette vérification essaie sur votre compte les services de Google que Passe-plat emploie, et écrit ce qu’elle trouve dans l’onglet « Vérification ».\n\n' +
    'Elle tient dans un fichier à part, pour que Passe-plat reste rapide :\n' +
    '1. Extensions > Apps Script, puis + > Script, nommé « Verification ».\n' +
    '2. Collez-y le fichier docs/verification/Verification.js du projet Passe-plat, et enregistrez.\n' +
    '3. Revenez ici : Aide > Vérifier l’installation.\n' +
    '4. Supprimez ensuite ce fichier.',
  sidebarTitle: 'Passe-plat',
  prepared: 'Le classeur est prêt.',
  preparedDetail:
    '{created?onglet créé:onglets créés} : {created}. {repaired?réparation:réparations} : {repaired}.',
  recalculated: '{weeks} {weeks?semaine recalculée:semaines recalculées}.',
  failed: 'Passe-plat n’a pas pu terminer',
  helpTitle: 'Aide de Passe-plat',
  helpText:
    '1. Menu Passe-plat > Préparer le classeur : crée les onglets.\n' +
    '2. Menu Passe-plat > Ouvrir : enregistrez vos partenaires, puis saisissez la semaine.\n' +
    '3. Les coûts, la traçabilité et les conventions s’écrivent d’eux-mêmes.\n\n' +
    'Vous pouvez renommer, déplacer et trier les colonnes : Passe-plat les retrouve. ' +
    'Passe-plat ne lit que ce classeur, les documents qu’il écrit, et rien d’autre.',
};

export const welcome = {
  tab: 'Accueil',
  lines: [
    { text: 'Passe-plat', style: 'title' as const },
    {
      text: 'Repas solidaires des cuisines centrales : qui livre quoi, ce qu’ils coûtent, d’où ils viennent.',
      style: 'text' as const,
    },
    { text: 'Chaque semaine', style: 'heading' as const },
    { text: '1.  Menu Passe-plat > Ouvrir', style: 'text' as const },
    {
      text: '2.  Saisir une semaine : repas livrés, distribués, lot, DLC, températures',
      style: 'text' as const,
    },
    { text: '3.  Lire le coût par repas, et « Pourquoi ce chiffre ? »', style: 'text' as const },
    { text: 'Les onglets', style: 'heading' as const },
    { text: 'Partenaires, Partenariats : qui fait quoi', style: 'text' as const },
    { text: 'Livraisons : une ligne par jour et par lot', style: 'text' as const },
    { text: 'Coûts, Qui paie : ce que vous dépensez, et qui le paie', style: 'text' as const },
    { text: 'Coût par repas : calculé, ne se remplit pas', style: 'text' as const },
    { text: 'Traçabilité : le journal des lots, ne se modifie pas', style: 'text' as const },
    { text: 'Conventions, Paramètres', style: 'text' as const },
    { text: 'À savoir', style: 'heading' as const },
    {
      text: 'Vide veut dire « on ne sait pas ». 0 veut dire « aucun repas ».',
      style: 'text' as const,
    },
    { text: 'Rien sur les personnes accueillies : seulement des nombres.', style: 'text' as const },
  ],
};

export const tabNotes = {
  computed: 'Calculé par Passe-plat : ne se remplit pas.',
  notComputable: 'non calculable',
  total: 'Total des lignes',
};
