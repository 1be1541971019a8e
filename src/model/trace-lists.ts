/** Closed lists of traceability beside those of the log (`domain.md`, section in each comment). */

/** §10.9 */
export const INCIDENT_KINDS = [
  'NON_CONFORMITE',
  'TEMPERATURE',
  'RETRAIT',
  'RAPPEL',
  'TIAC_SUSPECTEE',
  'CONTENANT',
  'AUTRE',
] as const;
export const SEVERITIES = ['MINEURE', 'MAJEURE', 'CRITIQUE'] as const;
/** §5.8: did the product enter? */
export const ANSWERS_ENTERED = ['OUI', 'NON', 'INCONNU'] as const;
/** What a recipient answers to a recall. */
export const RECALL_ANSWERS = [
  'SANS_REPONSE',
  'RIEN_RESTE',
  'MIS_A_L_ECART',
  'DETRUIT',
  'RENDU',
] as const;
/** §4.3 */
export const CONTAINER_TYPES = [
  'BARQUETTE_INDIV',
  'BARQUETTE_MULTI',
  'BAC_GN_1_1',
  'BAC_GN_1_2',
  'BAC_GN_1_3',
  'BAC_GN_1_4',
  'CAISSE_ISOTHERME',
  'CAGETTE',
  'CONTENEUR_CHAUD',
  'AUTRE',
] as const;
