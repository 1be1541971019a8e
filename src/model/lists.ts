/** Closed lists of codes (`domain.md`, section in each comment). Their French words are in `messages.choices`. */

/** §10.1 */
export const PARTNER_KINDS = [
  'CUISINE_CENTRALE',
  'CUISINE_SUR_PLACE',
  'RESTAURANT_SATELLITE',
  'ASSOCIATION',
  'CCAS_CIAS',
  'ETABLISSEMENT_SOCIAL',
  'COLLECTIVITE',
  'TRANSPORTEUR_SOLIDAIRE',
  'PRESTATAIRE',
  'FINANCEUR',
  'COORDINATEUR',
] as const;

/** §10.1 */
export const LEGAL_FORMS = [
  'ASSOCIATION_1901',
  'ASSOCIATION_ALSACE_MOSELLE',
  'COMMUNE',
  'EPCI',
  'SYNDICAT',
  'CCAS',
  'CIAS',
  'ETABLISSEMENT_PUBLIC',
  'SOCIETE',
  'AUTRE',
] as const;

/** §10.1: run by the authority itself, or by a contractor. */
export const MANAGEMENT_MODES = ['DIRECTE', 'CONCEDEE'] as const;

/** §10.1, regulation 853/2004 */
export const SANITARY_STATUSES = [
  'AGREE',
  'DEROGATION',
  'DECLARE',
  'NON_CONCERNE',
  'INCONNU',
] as const;

/** §10.1, CASF L266-2 */
export const AUTHORISATION_TYPES = [
  'NATIONALE',
  'REGIONALE',
  'PAR_TETE_DE_RESEAU',
  'DROIT_PUBLIC',
  'EN_COURS',
  'AUCUNE',
] as const;

/** From a first contact to the archive: nothing that was linked is ever deleted. */
export const LIFE_CYCLES = ['BROUILLON', 'ACTIF', 'A_CONFIRMER', 'INACTIF'] as const;

/** §10.2 */
export const SITE_TYPES = ['PRODUCTION', 'LIVRAISON', 'STOCKAGE', 'DISTRIBUTION'] as const;

/** §10.3 */
export const CONTACT_ROLES = [
  'REFERENT_DON',
  'RESPONSABLE_QUALITE',
  'RESPONSABLE_ALERTES',
  'CHAUFFEUR',
  'SIGNATAIRE',
  'AUTRE',
] as const;

/** §10.5: does a plan go on during the school holidays? */
export const HOLIDAY_BEHAVIOURS = ['OUI', 'NON', 'PARTIEL'] as const;

/** §1: three flow types that do not have the same cost logic, rules or indicators. */
export const FLOW_TYPES = ['PRODUIT_EXPRES', 'EXCEDENT', 'DETOURNE'] as const;

/** §4.2 and §10.5 */
export const LINK_TYPES = ['FROIDE', 'CHAUDE', 'AMBIANTE'] as const;

/** §10.5: weekdays, Monday first. */
export const WEEKDAYS = ['LU', 'MA', 'ME', 'JE', 'VE', 'SA', 'DI'] as const;

/** §10.6 */
export const VEHICLE_TYPES = [
  'FRIGORIFIQUE',
  'ISOTHERME',
  'CAISSONS_ISOTHERMES',
  'VEHICULE_ORDINAIRE',
  'SUR_PLACE',
] as const;

/** §10.6 */
export const DELIVERY_STATUSES = [
  'PLANIFIEE',
  'COMMANDEE',
  'PREPAREE',
  'EN_COURS',
  'RECEPTIONNEE',
  'REFUSEE',
  'ANNULEE',
  'CLOTUREE',
] as const;

/** §4.4 and §10.7: drives the temperature rule. */
export const PRODUCT_CLASSES = ['FROID_RC', 'FROID', 'CHAUD', 'SURGELE', 'AMBIANT'] as const;

/** §10.7 */
export const PRODUCT_NATURES = ['PCEA', 'EXCEDENT', 'PREEMBALLE', 'BRUT'] as const;

/** §10.7, order of 7 May 2020 */
export const PRESENTATION_STATUSES = [
  'NON_PRESENTE',
  'PRESENTE_PROTEGE',
  'PRESENTE_NON_PROTEGE',
] as const;

/** §10.7 */
export const ALLERGEN_MODES = ['LISTE', 'NON_GARANTI', 'AUCUN_DECLARE'] as const;

/** §6.1, annex II of regulation 1169/2011 */
export const ALLERGENS = [
  'GLUTEN',
  'CRUSTACES',
  'OEUFS',
  'POISSONS',
  'ARACHIDES',
  'SOJA',
  'LAIT',
  'FRUITS_A_COQUE',
  'CELERI',
  'MOUTARDE',
  'SESAME',
  'SULFITES',
  'LUPIN',
  'MOLLUSQUES',
] as const;

/** §4.5 */
export const REFUSAL_REASONS = [
  'CAPACITE_TRANSPORT',
  'CAPACITE_STOCKAGE',
  'CAPACITE_DISTRIBUTION',
  'ASPECT',
  'TEMPERATURE',
  'ETIQUETAGE',
  'DLC',
  'EMBALLAGE',
  'BESOIN_INSUFFISANT',
  'HYGIENE_VEHICULE',
  'AUTRE',
] as const;

/** §4.6 */
export const LOSS_REASONS = [
  'ABSENCE_BENEFICIAIRES',
  'DLC_DEPASSEE',
  'RUPTURE_FROID',
  'CASSE',
  'PRODUIT_NON_APPRECIE',
  'ERREUR_COMMANDE',
  'RAPPEL',
  'AUTRE',
] as const;

/** §10.8 */
export const TRACE_EVENT_KINDS = [
  'PRODUCTION',
  'CHARGEMENT',
  'DEPART',
  'ARRIVEE',
  'RECEPTION',
  'REFUS',
  'STOCKAGE',
  'REMISE_EN_TEMPERATURE',
  'DISTRIBUTION',
  'TRANSFERT',
  'DESTRUCTION',
  'PLAT_TEMOIN',
  'RETRAIT',
  'RAPPEL',
  'DEFAUT_QUALITE',
  'SORTIE_CONTENANTS',
  'RETOUR_CONTENANTS',
  'RELEVE_ENCEINTE',
  'CORRECTION',
] as const;

/** §10.8 */
export const MEASURE_TYPES = ['AIR', 'ENTRE_CONDITIONNEMENTS', 'COEUR', 'SURFACE'] as const;

/** §10.8 */
export const CONFORMITIES = [
  'CONFORME',
  'TOLERE',
  'COEUR_OBLIGATOIRE',
  'NON_CONFORME',
  'NON_MESURE',
] as const;

/** Where an entry came from. */
export const CHANNELS = ['SIDEBAR', 'FORMULAIRE', 'IMPORT', 'FEUILLE', 'DEMONSTRATION'] as const;

/** §3.2: A, P, B, S, C lead to the served meal; D, G and I enter only the complete cost. */
export const COST_STAGES = ['A', 'P', 'B', 'S', 'C', 'D', 'G', 'I'] as const;

/** §10.11 */
export const COST_SCOPES = ['PROJET', 'TERRITORY', 'KITCHEN', 'PARTNER', 'FLOW'] as const;
/** §10.11, rates of metropolitan France in thousandths: the code says the rate. */
export const VAT_RATES = ['TVA_0', 'TVA_21', 'TVA_55', 'TVA_100', 'TVA_200'] as const;
export const RETAINED_BASES = ['HT', 'TTC'] as const;
export const COST_KINDS = ['CHARGE', 'SAVING'] as const;
export const COST_BASES = ['CASH', 'VALUED'] as const;
export const COST_ENTRY_MODES = [
  'TOTAL',
  'PER_MEAL',
  'PER_KM',
  'PER_HOUR',
  'VOLUNTEER',
  'PER_UNIT',
  'DEPRECIATION',
] as const;
export const ALLOCATION_KEYS = [
  'MEALS',
  'DELIVERIES',
  'KM',
  'HOURS',
  'SURFACE',
  'PERCENT',
  'EQUAL',
] as const;
/** Keys whose weights people give: the deliveries cannot tell them. */
export const WEIGHT_KEYS = ['HOURS', 'SURFACE', 'PERCENT'] as const;
/** What was bought, whatever the stage it serves (§3.3). */
export const COST_NATURES = [
  'DENREES',
  'PERSONNEL',
  'ENERGIE',
  'FOURNITURES',
  'ENTRETIEN',
  'TRANSPORT',
  'LOCAUX',
  'EQUIPEMENT',
  'SERVICES',
  'BENEVOLAT',
  'AUTRE',
] as const;
/** How often an invoice comes: what is not yet there is said, never taken for zero. */
export const RECURRENCES = ['MENSUEL', 'TRIMESTRIEL', 'ANNUEL'] as const;
/** §10.12. Own funds are no income: they are what is left to bear. A reduction of tax is not invented either. */
export const INCOME_KINDS = [
  'SUBVENTION',
  'PARTICIPATION_USAGER',
  'PRIX_CONVENTION',
  'MECENAT',
  'AUTRE',
] as const;
export const INCOME_ENTRY_MODES = ['TOTAL', 'PER_MEAL', 'PER_UNIT'] as const;
export const CONFIDENCES = ['REEL', 'ESTIME', 'FORFAIT'] as const;

/** §7.3 */
export const AGREEMENT_TYPES = ['DON', 'FOURNITURE', 'TRIPARTITE'] as const;
export const AGREEMENT_STATUSES = [
  'BROUILLON',
  'EN_RELECTURE',
  'SIGNEE',
  'ACTIVE',
  'SUSPENDUE',
  'EXPIREE',
  'RESILIEE',
  'ARCHIVEE',
] as const;
export const DOCUMENT_KINDS = ['CONVENTION', 'AVENANT', 'ATTESTATION', 'BILAN'] as const;
export const RENEWALS = ['NONE', 'TACIT', 'EXPRESS'] as const;

/** School holidays: the three zones of metropolitan France, and the académies that have a calendar of their own. */
export const SCHOOL_ZONES = [
  'A',
  'B',
  'C',
  'CORSE',
  'GUADELOUPE',
  'GUYANE',
  'MARTINIQUE',
  'MAYOTTE',
  'REUNION',
] as const;
