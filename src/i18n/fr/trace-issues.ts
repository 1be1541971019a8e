/** What is wrong or worth knowing in traceability: at the door, in a trace, in a recall, in the ledgers. */
export const traceIssues = {
  LOT_HELD:
    'Lot {lot} retiré ou rappelé (incident {incident}) : distribution interdite. Mettez-le à l’écart.',
  REHEATED_TOO_OFTEN:
    'Déjà réchauffé ({count} fois) : un seul réchauffage est admis, et pas de second refroidissement.',
  RAW_ANIMAL_PRODUCT:
    'Préparation avec un produit animal cru : le guide de l’aide alimentaire demande de la refuser.',
};
