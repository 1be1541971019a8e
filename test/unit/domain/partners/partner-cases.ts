import { aKitchen, anAssociation } from '../records';
import { PAPER_CASES, type PartnerCase } from './partner-paper-cases';

export const PARTNER_CASES: readonly PartnerCase[] = [
  ...PAPER_CASES,
  { name: 'a kitchen in order', partner: aKitchen(), issues: [] },
  { name: 'an association in order', partner: anAssociation(), issues: [] },
  {
    name: 'nobody to warn in an alert',
    partner: aKitchen({ alertPhone: null }),
    issues: ['BLOCK ALERT_CONTACT_MISSING alertPhone'],
  },
  {
    name: 'an e-mail is enough for alerts',
    partner: aKitchen({ alertPhone: null, alertEmail: 'a@b.fr' }),
    issues: [],
  },
  {
    name: 'an association without any number',
    partner: anAssociation({ rna: null }),
    issues: ['WARN ASSOCIATION_NUMBER_MISSING rna'],
  },
  {
    name: 'an association with a SIRET only',
    partner: anAssociation({ rna: null, siret: '73282932000074' }),
    issues: [],
  },
  {
    name: 'an association of Alsace with its register',
    partner: anAssociation({
      rna: null,
      legalForm: 'ASSOCIATION_ALSACE_MOSELLE',
      localRegisterRef: 'Vol. 12, fol. 3',
    }),
    issues: [],
  },
  {
    name: 'an association whose legal form is unknown',
    partner: anAssociation({ rna: null, legalForm: null }),
    issues: ['WARN ASSOCIATION_NUMBER_MISSING rna'],
  },
  {
    name: 'an approved kitchen without its number',
    partner: aKitchen({ approvalNumber: null }),
    issues: ['WARN APPROVAL_MISSING approvalNumber'],
  },
  {
    name: 'a number of another département',
    partner: aKitchen({ approvalNumber: 'FR 75.101.001 CE' }),
    issues: ['WARN APPROVAL_DEPARTMENT approvalNumber'],
  },
  {
    name: 'a number of Corsica, commune told',
    partner: aKitchen({
      approvalNumber: 'FR 2A.004.001 CE',
      postcode: '20000',
      communeCode: '2A004',
    }),
    issues: [],
  },
  {
    name: 'a number of Corsica, commune untold',
    partner: aKitchen({ approvalNumber: 'FR 2B.033.001 CE', postcode: '20200' }),
    issues: [],
  },
  {
    name: 'a number overseas',
    partner: aKitchen({ approvalNumber: 'FR 974.11.001 CE', postcode: '97400' }),
    issues: [],
  },
  {
    name: 'a kitchen whose status is to be checked',
    partner: aKitchen({ sanitaryStatus: 'INCONNU', approvalNumber: null }),
    issues: ['WARN SANITARY_STATUS_TO_CHECK sanitaryStatus'],
  },
  {
    name: 'a town that also cooks',
    partner: aKitchen({
      kind: 'COLLECTIVITE',
      otherRoles: ['CUISINE_CENTRALE'],
      sanitaryStatus: null,
      approvalNumber: null,
    }),
    issues: ['WARN SANITARY_STATUS_TO_CHECK sanitaryStatus'],
  },
  {
    name: 'a large kitchen',
    partner: aKitchen({ dailyMeals: 3001 }),
    issues: ['INFO LARGE_KITCHEN dailyMeals'],
  },
  { name: 'a kitchen of 3000 meals', partner: aKitchen({ dailyMeals: 3000 }), issues: [] },
  {
    name: 'no authorisation',
    partner: anAssociation({ authorisationType: null }),
    issues: ['WARN AUTHORISATION_MISSING authorisationType'],
  },
  {
    name: 'an authorisation asked for',
    partner: anAssociation({ authorisationType: 'EN_COURS', authorisationEndsOn: null }),
    issues: ['WARN AUTHORISATION_PENDING authorisationType'],
  },
  {
    name: 'an authorisation whose end is untold',
    partner: anAssociation({ authorisationEndsOn: null }),
    issues: ['INFO AUTHORISATION_END_UNKNOWN authorisationEndsOn'],
  },
  {
    name: 'an authorisation through its network head',
    partner: anAssociation({
      authorisationType: 'PAR_TETE_DE_RESEAU',
      authorisationEndsOn: null,
      networkHead: 'Fédération',
    }),
    issues: [],
  },
  {
    name: 'an authorisation that ended yesterday',
    partner: anAssociation({ authorisationEndsOn: '2026-11-23' }),
    issues: ['WARN AUTHORISATION_EXPIRED authorisationEndsOn'],
  },
  {
    name: 'an authorisation that ends in 90 days',
    partner: anAssociation({ authorisationEndsOn: '2027-02-22' }),
    issues: ['WARN AUTHORISATION_EXPIRING authorisationEndsOn'],
  },
  {
    name: 'an authorisation that ends in 91 days',
    partner: anAssociation({ authorisationEndsOn: '2027-02-23' }),
    issues: [],
  },
  {
    name: 'an insurance that ended yesterday',
    partner: anAssociation({ policyEndsOn: '2026-11-23' }),
    issues: ['WARN INSURANCE_EXPIRED policyEndsOn'],
  },
  {
    name: 'an insurance that ends in 60 days',
    partner: anAssociation({ policyEndsOn: '2027-01-23' }),
    issues: ['WARN INSURANCE_EXPIRING policyEndsOn'],
  },
  {
    name: 'an insurance that ends in 61 days',
    partner: anAssociation({ policyEndsOn: '2027-01-24' }),
    issues: [],
  },
  {
    name: 'notes with a phone number',
    partner: anAssociation({ notes: 'Appeler le 06 12 34 56 78' }),
    issues: ['WARN PERSONAL_DATA notes'],
  },
];
