/** Papers of every day in the sidebar: buttons that write them, filled or blank. */
export const paperScreen = {
  week: 'Imprimer : bon, étiquettes, relevés',
  recorded: 'D’après ce qui est enregistré. Un jour sans saisie donne un papier à remplir.',
  day: 'Jour',
  labelCount: 'Étiquettes par lot, une par contenant',
  blanks: 'Papiers à remplir à la main',
  names: {
    SLIP: 'Bon de livraison',
    RECEPTION: 'Fiche de réception',
    ROUND: 'Fiche de tournée',
    LABELS: 'Étiquettes',
    TEMPERATURES: 'Relevé des températures',
    RECALL_FORM: 'Fiche de rappel',
  },
  slip: 'Imprimer le bon',
  letters: 'Lettres',
  form: 'Fiche à imprimer (document)',
  writing: 'Écriture du document…',
  open: 'Ouvrir',
  pdf: 'PDF',
};
