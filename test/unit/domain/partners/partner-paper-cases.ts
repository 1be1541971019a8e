import type { Partner } from '../../../../src/model/partner';
import { aKitchen, anAssociation } from '../records';

/** Today is 24 November 2026. */
export interface PartnerCase {
  readonly name: string;
  readonly partner: Partner;
  /** `SEVERITY CODE field` */
  readonly issues: readonly string[];
}

/** Numbers, papers, equipment, life cycle. */
export const PAPER_CASES: readonly PartnerCase[] = [
  {
    name: 'an RNA of another shape',
    partner: anAssociation({ rna: 'W12345678' }),
    issues: ['WARN RNA_SHAPE rna'],
  },
  {
    name: 'an RNA overseas, with a letter',
    partner: anAssociation({ rna: 'W9R1011072' }),
    issues: [],
  },
  {
    name: 'an RNA in Alsace-Moselle',
    partner: anAssociation({ legalForm: 'ASSOCIATION_ALSACE_MOSELLE' }),
    issues: ['WARN RNA_IN_ALSACE_MOSELLE rna'],
  },
  {
    name: 'an association of Alsace without any number',
    partner: anAssociation({
      rna: null,
      legalForm: 'ASSOCIATION_ALSACE_MOSELLE',
      postcode: '67000',
    }),
    issues: ['WARN ASSOCIATION_NUMBER_MISSING localRegisterRef'],
  },
  {
    name: 'an association in Moselle whose legal form is unknown',
    partner: anAssociation({ rna: null, legalForm: null, postcode: '57000' }),
    issues: ['WARN ASSOCIATION_NUMBER_MISSING localRegisterRef'],
  },
  {
    name: 'an association with a SIREN only',
    partner: anAssociation({ rna: null, siren: '732829320' }),
    issues: [],
  },
  {
    name: 'a SIREN that is not that of the SIRET',
    partner: aKitchen({ siret: '73282932000074', siren: '356000000' }),
    issues: ['BLOCK SIREN_NOT_OF_SIRET siren'],
  },
  {
    name: 'a commune of another département than the post',
    partner: aKitchen({ communeCode: '75056', approvalNumber: null, sanitaryStatus: 'DECLARE' }),
    issues: ['INFO COMMUNE_NOT_OF_POSTCODE communeCode'],
  },
  {
    name: 'a commune of Corsica',
    partner: anAssociation({ communeCode: '2B033', postcode: '20200' }),
    issues: [],
  },
  {
    name: 'a commune overseas',
    partner: anAssociation({ communeCode: '97411', postcode: '97400' }),
    issues: [],
  },
  {
    name: 'an exemption without its date',
    partner: aKitchen({ sanitaryStatus: 'DEROGATION', approvalNumber: null }),
    issues: ['WARN EXEMPTION_DATE_MISSING exemptionOn'],
  },
  {
    name: 'an authorisation through a network head that is not named',
    partner: anAssociation({ authorisationType: 'PAR_TETE_DE_RESEAU' }),
    issues: ['INFO NETWORK_HEAD_MISSING networkHead'],
  },
  {
    name: 'an authorisation that ends before it begins',
    partner: anAssociation({ authorisationStartsOn: '2028-07-01' }),
    issues: ['BLOCK DATES_REVERSED authorisationEndsOn'],
  },
  {
    name: 'public utility without its decree',
    partner: anAssociation({ isPublicUtility: true }),
    issues: ['INFO PUBLIC_UTILITY_DECREE_MISSING publicUtilityDecree'],
  },
  {
    name: 'a decree of public utility without its date',
    partner: anAssociation({ isPublicUtility: true, publicUtilityDecree: '1901-1' }),
    issues: ['INFO PUBLIC_UTILITY_DECREE_MISSING publicUtilityOn'],
  },
  {
    name: 'a thermometer checked six months ago',
    partner: anAssociation({ thermometerCheckedOn: '2026-05-24' }),
    issues: [],
  },
  {
    name: 'a thermometer checked a day more ago',
    partner: anAssociation({ thermometerCheckedOn: '2026-05-23' }),
    issues: ['WARN THERMOMETER_OVERDUE thermometerCheckedOn'],
  },
  {
    name: 'a draft that nobody can warn yet',
    partner: anAssociation({ lifeCycle: 'BROUILLON', alertEmail: null }),
    issues: ['WARN ALERT_CONTACT_MISSING alertPhone'],
  },
  {
    name: 'a record to confirm',
    partner: anAssociation({ lifeCycle: 'A_CONFIRMER' }),
    issues: ['WARN PARTNER_TO_CONFIRM lifeCycle'],
  },
  {
    name: 'a record archived without a reason',
    partner: anAssociation({ lifeCycle: 'INACTIF' }),
    issues: ['BLOCK ARCHIVE_REASON_MISSING archiveReason'],
  },
  {
    name: 'an archived record whose papers are out of date',
    partner: anAssociation({
      lifeCycle: 'INACTIF',
      archiveReason: 'A fermé.',
      authorisationEndsOn: '2020-01-01',
      policyEndsOn: '2020-01-01',
    }),
    issues: [],
  },
  {
    name: 'access notes that name somebody',
    partner: anAssociation({ accessNotes: 'Demander Mme Durand' }),
    issues: ['WARN PERSONAL_DATA accessNotes'],
  },
];
