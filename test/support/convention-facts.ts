import { DEFAULT_THRESHOLDS, THRESHOLD_KEYS, type Thresholds } from '../../src/model/threshold';
import type { AgreementFacts } from '../../src/domain/agreements/agreement-facts';
import type { Agreement } from '../../src/model/agreement';
import { type Partner, partnerRecord } from '../../src/model/partner';
import { type Partnership, partnershipRecord } from '../../src/model/partnership';
import { blankRow } from './blank-row';

/** Conventions whose parties exist and whose details (people, numbers, addresses) are made up for the tests. */

const thresholds = Object.fromEntries(
  THRESHOLD_KEYS.map((key) => [key, DEFAULT_THRESHOLDS[key].value]),
) as Thresholds; // every key of the list is there

export function aPartner(facts: Partial<Partner> = {}): Partner {
  return {
    ...blankRow(partnerRecord.fields),
    partnerId: 'P-0001',
    kind: 'CUISINE_CENTRALE',
    name: 'Cuisine centrale de Nanterre',
    shortName: null,
    otherRoles: null,
    territory: null,
    legalForm: 'COMMUNE',
    siret: '73282932000074',
    rna: null,
    localRegisterRef: null,
    address: '10 rue de l’Exemple',
    postcode: '92000',
    city: 'Nanterre',
    communeCode: null,
    alertPhone: '01 23 45 67 89',
    alertEmail: 'cuisine@exemple.fr',
    representativeName: 'Mme Camille Exemple',
    representativeRole: 'maire',
    deliberationRef: 'délibération n° 2026-12 du 5 octobre 2026',
    management: 'DIRECTE',
    dailyMeals: null,
    sanitaryStatus: 'AGREE',
    approvalNumber: 'FR 92.050.001 CE',
    authorisationType: null,
    authorisationRef: null,
    authorisationEndsOn: null,
    insurer: 'Assurances de l’Exemple',
    policyNumber: 'RC-2026-0042',
    policyEndsOn: '2027-12-31',
    isTaxableDonor: false,
    isIllustrative: false,
    notes: null,
    ...facts,
  };
}

export function anAssociation(facts: Partial<Partner> = {}): Partner {
  return aPartner({
    partnerId: 'P-0002',
    kind: 'ASSOCIATION',
    name: 'Foyer Adoma de Nanterre',
    legalForm: 'ASSOCIATION_1901',
    siret: null,
    rna: 'W922000001',
    address: '3 avenue de l’Accueil',
    alertPhone: '01 98 76 54 32',
    alertEmail: 'accueil@exemple.fr',
    representativeName: 'M. Dominique Modèle',
    representativeRole: 'directeur',
    deliberationRef: null,
    management: null,
    sanitaryStatus: 'NON_CONCERNE',
    approvalNumber: null,
    authorisationType: 'NATIONALE',
    authorisationRef: '2024-17',
    authorisationEndsOn: '2029-06-30',
    ...facts,
  });
}

export function aPartnership(facts: Partial<Partnership> = {}): Partnership {
  return {
    ...blankRow(partnershipRecord.fields),
    partnershipId: 'PT-0001',
    name: 'Nanterre – foyer Adoma',
    territory: 'Nanterre',
    flowType: 'EXCEDENT',
    linkType: 'FROIDE',
    kitchenId: 'P-0001',
    recipientId: 'P-0002',
    carrierId: 'P-0003',
    weekdays: ['ME'],
    windowStart: '10:30',
    windowEnd: '11:15',
    place: 'Foyer Adoma, entrée du restaurant, 3 avenue de l’Accueil, Nanterre',
    expectedMeals: 60,
    vehicleType: 'FRIGORIFIQUE',
    distanceKm: 4500,
    stops: 1,
    mealPrice: null,
    startsOn: '2027-01-01',
    endsOn: null,
    isIllustrative: false,
    notes: null,
    ...facts,
  };
}

export function anAgreement(facts: Partial<Agreement> = {}): Agreement {
  return {
    agreementId: 'CONV-0001',
    partnershipId: 'PT-0001',
    otherPartyId: null,
    type: 'TRIPARTITE',
    status: 'BROUILLON',
    startsOn: '2027-01-01',
    endsOn: '2027-12-31',
    renewal: 'TACIT',
    renewalMonths: 12,
    renewalMax: null,
    noticeMonths: 1,
    reviewOn: null,
    signedOn: null,
    signaturePlace: null,
    foodsIncluded: 'barquettes individuelles ou collectives de plats cuisinés, entrées et desserts',
    foodsExcluded: null,
    shortUseByJustification: 'les repas sont distribués le jour même aux résidents du foyer.',
    containerPolicy: null,
    storageDescription: 'deux réfrigérateurs de 400 litres, relevés matin et soir.',
    qualityManager: 'M. Claude Exemple, responsable de la qualité',
    jurisdiction: 'tribunal administratif de Cergy-Pontoise',
    documentUrl: null,
    pdfUrl: null,
    scanUrl: null,
    documentId: null,
    templateVersion: null,
    valuesFingerprint: null,
    generatedAt: null,
    statusLog: null,
    agreedTerms: null,
    notes: null,
    ...facts,
  };
}

export function aConvention(facts: Partial<AgreementFacts> = {}): AgreementFacts {
  return {
    agreement: anAgreement(),
    partnership: aPartnership(),
    kitchen: aPartner(),
    recipient: anAssociation(),
    carrier: anAssociation({
      partnerId: 'P-0003',
      kind: 'TRANSPORTEUR_SOLIDAIRE',
      name: 'Le Chaînon manquant',
      rna: 'W751000001',
      address: '5 passage du Transport',
      postcode: '75012',
      city: 'Paris',
      alertPhone: '06 12 34 56 78',
      alertEmail: 'tournees@exemple.fr',
      representativeName: 'Mme Andrée Test',
      representativeRole: 'présidente',
      authorisationType: 'EN_COURS',
    }),
    town: null,
    thresholds,
    today: '2026-11-23',
    ...facts,
  };
}

/** Surplus, weekly, carried by a third party. */
export const nanterre = aConvention();

const syrec = aPartner({
  name: 'SYREC',
  legalForm: 'SYNDICAT',
  address: '1 rue des Cuisines',
  postcode: '92230',
  city: 'Gennevilliers',
  dailyMeals: 11_500,
  representativeName: 'M. Alex Modèle',
  representativeRole: 'président',
  approvalNumber: 'FR 92.036.001 CE',
});

/** Meals cooked on purpose, given and delivered by the kitchen; two fields still lack. */
export const gennevilliers = aConvention({
  agreement: anAgreement({
    agreementId: 'CONV-0002',
    partnershipId: 'PT-0002',
    type: 'DON',
    renewal: 'EXPRESS',
    noticeMonths: 3,
    foodsIncluded: 'repas complets :\n- une entrée,\n- un plat chaud,\n- un dessert',
    foodsExcluded: 'produits laitiers au lait cru',
    qualityManager: null,
    containerPolicy: 'bacs inox GN 1/1 rendus lavés à la livraison suivante.',
  }),
  partnership: aPartnership({
    partnershipId: 'PT-0002',
    name: 'Gennevilliers – Maison de la Solidarité',
    flowType: 'PRODUIT_EXPRES',
    carrierId: 'P-0001',
    weekdays: ['LU', 'ME', 'VE'],
    windowStart: '10:00',
    windowEnd: null,
    place: null,
    expectedMeals: 80,
    vehicleType: 'FRIGORIFIQUE',
    distanceKm: 3000,
  }),
  kitchen: syrec,
  recipient: anAssociation({
    name: 'Maison de la Solidarité',
    address: '20 rue de l’Entraide',
    postcode: '92230',
    city: 'Gennevilliers',
    authorisationType: 'REGIONALE',
    authorisationRef: null,
    authorisationEndsOn: '2027-01-31',
  }),
  carrier: syrec,
});

/** Daily meals taken from home delivery, paid for, eaten on the spot. */
export const massy = aConvention({
  agreement: anAgreement({
    agreementId: 'CONV-0003',
    partnershipId: 'PT-0003',
    type: 'FOURNITURE',
    renewal: 'NONE',
    renewalMonths: null,
    foodsIncluded: 'repas complets du circuit de portage à domicile',
    shortUseByJustification: 'les repas sont consommés ensemble, à midi, le jour de leur remise.',
    signedOn: '2026-12-15',
    signaturePlace: 'Massy',
    jurisdiction: 'tribunal administratif de Versailles',
  }),
  partnership: aPartnership({
    partnershipId: 'PT-0003',
    name: 'Massy – table ouverte',
    flowType: 'DETOURNE',
    linkType: 'CHAUDE',
    carrierId: null,
    weekdays: ['LU', 'MA', 'ME', 'JE', 'VE'],
    windowStart: '12:00',
    windowEnd: '13:30',
    place: 'salle de la table ouverte, Massy',
    expectedMeals: 25,
    vehicleType: 'SUR_PLACE',
    distanceKm: null,
    mealPrice: 48_500,
  }),
  kitchen: aPartner({
    name: 'Cuisine du portage à domicile de Massy',
    legalForm: 'CCAS',
    address: '2 place de la Cuisine',
    postcode: '91300',
    city: 'Massy',
    management: 'CONCEDEE',
    sanitaryStatus: 'DEROGATION',
    approvalNumber: null,
    representativeRole: 'présidente du CCAS',
  }),
  recipient: anAssociation({
    name: 'Table ouverte',
    address: '8 rue du Partage',
    postcode: '91300',
    city: 'Massy',
  }),
  carrier: null,
});
