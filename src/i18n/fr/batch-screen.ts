/** « Préparer plusieurs conventions ». */
export const batchScreen = {
  title: 'Préparer plusieurs conventions',
  open: 'Préparer plusieurs conventions',
  intro:
    'Une convention est écrite pour chaque partenariat choisi, avec ce que disent ses fiches. Celle qui ne peut pas l’être est expliquée, les autres sont écrites. Une convention déjà signée n’est jamais réécrite.',
  choose: 'Partenariats',
  all: 'Tout choisir',
  none: 'Ne rien choisir',
  acceptsGaps: 'Laisser des [À COMPLÉTER] là où une valeur manque',
  start: 'Écrire {count} {count?convention:conventions}',
  writing: 'Écriture…',
  resume: 'Reprendre : encore {count}',
  another: 'En préparer d’autres',
  progress: '{done} sur {total} : {written} {written?écrite:écrites}, {refused} à revoir.',
  stopped: 'L’écriture s’est arrêtée : rien n’est perdu, reprenez où elle en était.',
  written: 'Écrites',
  refused: 'À revoir',
  openDocument: 'Ouvrir le document',
  openAgreement: 'Voir la convention',
};
