/** What traceability answers from the workbook: the log, the go / no-go at the door, the trace, the recall. */
export const traceWords = {
  sheet: {
    origin: 'Cuisine : {kitchen} · Produit le {produced} · DLC {useBy}',
    balance:
      '{accepted} repas reçus : {distributed} distribués, {transferred} transférés, {lost} perdus, {possiblyLeft} peut-être encore là.',
    yes: 'Oui',
    no: 'Non',
    title: 'Fiche de traçabilité',
    made: 'Établie le {day} à partir du registre « Traçabilité ».',
    columns: ['Quand', 'Fait', 'Repas', 'Mesure', 'Structure', 'Remarque'],
    lot: 'Lot {lot} · {dishes}',
    recallTitle: 'Fiche de rappel',
    recallNote: 'Guide de bonnes pratiques d’hygiène de l’aide alimentaire, annexe 17.',
    contacts: ['Structure', 'Téléphone', 'Lots', 'Repas reçus', 'Peut-être là', 'Réponse'],
    signature: 'Signature :',
  },
  register: {
    kitchen: 'Cuisine',
    carrier: 'Transporteur',
    recipient: 'Bénéficiaire',
    names: {
      SENT: 'Registre des envois',
      CARRIED: 'Registre du transport',
      RECEIVED: 'Registre des réceptions',
      EPCIS: 'EPCIS',
    },
  },
  recall: {
    holdSubject: 'RETRAIT – lot {lots} – à mettre à l’écart tout de suite',
    holdBody:
      'Bonjour {name},\n\nArrêtez tout de suite la distribution de : {product}, lot {lots}, DLC {useBy} (cuisine : {kitchen}). Vous en avez reçu {meals} repas.\nRisque : {risk}.\n\n1. Mettez ce qui reste à l’écart, avec l’affichette « retrait qualité – produit susceptible d’être dangereux ».\n2. Comptez les repas qui restent.\n3. Répondez à ce message : combien reste-t-il, et où ?\n\nRéférence : {incident}. Téléphone : {phone}.',
    recallSubject: 'RAPPEL – lot {lots} – ne plus distribuer, prévenir les personnes',
    recallBody:
      'Bonjour {name},\n\nRappel de : {product}, lot {lots}, DLC {useBy} (cuisine : {kitchen}). Vous en avez reçu {meals} repas.\nRisque : {risk}.\n\n1. Arrêtez la distribution et mettez ce qui reste à l’écart, avec l’affichette « retrait qualité – produit susceptible d’être dangereux ».\n2. Affichez l’avis de rappel et prévenez de vive voix les personnes : ne pas manger ce plat, le jeter.\n3. Comptez et répondez à ce message : combien reste-t-il, et où ? Aucun nom de personne n’est demandé.\n\nRéférence : {incident}. Téléphone : {phone}.',
  },
  breaks: {
    CHANGED:
      'Ligne {row} ({event}) : une cellule a été retouchée à la main. Remède : retrouvez la valeur d’origine dans Fichier > Historique des versions.',
    ADDED:
      'Ligne {row} ({event}) : ajoutée ou descellée à la main, pas par le module. Remède : effacez-la et refaites la saisie dans le volet.',
    COPIED: 'Ligne {row} ({event}) : copie d’une autre ligne. Remède : effacez la copie.',
    MISSING:
      'Lignes n° {from} à {until} du registre : supprimées. Remède : retrouvez-les dans Fichier > Historique des versions.',
  },
};
