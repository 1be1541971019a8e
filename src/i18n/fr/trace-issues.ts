/** What is wrong or worth knowing in traceability: at the door, in a trace, in a recall, in the ledgers. */
export const traceIssues = {
  DOOR_NOT_RED: 'Rien n’oblige à refuser ce lot : saisissez-le dans la semaine.',
  SAMPLE_LIGHT: '{grams} g : prélevez 80 à 100 g, sinon l’analyse peut manquer de matière.',
  SAMPLE_DESTROYED_EARLY:
    'Un plat témoin se garde 5 jours après la dernière présentation : cette date est trop tôt.',
  SAMPLE_SERVED_BEFORE: 'La dernière présentation est avant le prélèvement.',
  CONTAINERS_UNTOLD: 'Indiquez combien de contenants sont prêtés ou rendus.',
  RECALL_LOT_UNKNOWN:
    'Le registre ne connaît pas le lot {lot} : relisez l’étiquette. S’il est juste, confirmez : il sera bloqué quand même.',
  RECALL_LOT_OF_SEVERAL:
    '{count} cuisines ont un lot {lot} : {kitchens}. Confirmez pour toutes ; pour une seule, partez de « Suivre un lot ».',
  RECALL_WITHOUT_LOT: 'Indiquez au moins un numéro de lot.',
  RECALL_IS_DRILL: 'Ceci est un exercice : aucun message ne part.',
  RECALL_WITHOUT_MEASURES: 'Indiquez les mesures prises avant de clore.',
  RECALL_UNANSWERED:
    '{count} {count?structure n’a:structures n’ont} pas répondu : relancez, ou dites en commentaire pourquoi vous closez.',
  SUPERSEDED_WITHOUT_REASON:
    'Lot, DLC et allergènes ne se corrigent pas après la livraison : ils se remplacent. Dites pourquoi en commentaire.',
  EVENT_BEFORE_PRODUCTION:
    'Le {date} est avant la production du lot ({production}) : vérifiez la date.',
  EVENT_AHEAD: 'Le {date} à cette heure n’est pas encore passé : vérifiez la date.',
  TRANSFER_TO_ITSELF: 'Cette structure a déjà reçu ce lot : choisissez celle à qui elle le donne.',
  TRANSFER_TOO_LARGE:
    '{meals} repas transférés, il n’en restait que {left} d’après le registre : vérifiez les repas distribués et perdus de la semaine.',
  REHEATED_TOO_LITTLE:
    '{temperature} °C à cœur : il en faut {min} au moins, en moins d’une heure. Continuez à chauffer, ou jetez.',
  TRACE_ASKS_NOTHING: 'Dites ce que vous cherchez : un lot, un plat, une cuisine ou des dates.',
  LOT_HELD:
    'Lot {lot} retiré ou rappelé (incident {incident}) : distribution interdite. Mettez-le à l’écart.',
  REHEATED_TOO_OFTEN:
    'Déjà réchauffé ({count} fois) : un seul réchauffage est admis, et pas de second refroidissement.',
  INCIDENT_OPEN: 'Incident {name} du {day}, à clore : {kind}, lot {lots}.',
  SAMPLES_TO_DESTROY:
    '{count} {count?plat témoin peut être jeté:plats témoins peuvent être jetés} : {name} se gardait jusqu’au {day}.',
  CONTAINERS_OUT:
    '{name} a encore {count} {count?contenant:contenants} ({container}), dernier prêt le {day} : à réclamer.',
  RAW_ANIMAL_PRODUCT:
    'Préparation avec un produit animal cru : le guide de l’aide alimentaire demande de la refuser.',
};
