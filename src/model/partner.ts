import { defineRecord, optional, type RecordOf, required, type ShownWhen } from './define-record';
import { date, yesNo } from './calendar-fields';
import {
  approvalNumber,
  communeCode,
  email,
  phone,
  postcode,
  rna,
  siren,
  siret,
} from './identifier-fields';
import {
  AUTHORISATION_TYPES,
  LEGAL_FORMS,
  LIFE_CYCLES,
  MANAGEMENT_MODES,
  PARTNER_KINDS,
  SANITARY_STATUSES,
  SCHOOL_ZONES,
  WEEKDAYS,
} from './lists';
import { wholeNumber } from './number-fields';
import { choice, choices, identifier, longText, text } from './text-fields';

type Kind = (typeof PARTNER_KINDS)[number];

const COOKS: readonly Kind[] = ['CUISINE_CENTRALE', 'CUISINE_SUR_PLACE', 'RESTAURANT_SATELLITE'];
const RECIPIENTS: readonly Kind[] = ['ASSOCIATION', 'CCAS_CIAS', 'ETABLISSEMENT_SOCIAL'];
const CARRIERS: readonly Kind[] = ['TRANSPORTEUR_SOLIDAIRE', 'PRESTATAIRE'];
const NETWORKS: readonly Kind[] = ['FINANCEUR', 'COORDINATEUR'];
const PUBLIC: readonly Kind[] = ['COLLECTIVITE', 'CCAS_CIAS'];

/** Asked of who has one of these roles, main or other. */
const of = (...roles: readonly (readonly Kind[])[]): readonly ShownWhen[] =>
  ['kind', 'otherRoles'].map((field) => ({ field, codes: roles.flat() }));
const when = (field: string, ...codes: readonly string[]): readonly ShownWhen[] => [
  { field, codes },
];
const ASSOCIATIONS = ['ASSOCIATION_1901', 'ASSOCIATION_ALSACE_MOSELLE'];
const cooks = { shownWhen: of(COOKS) };
const eats = { shownWhen: of(RECIPIENTS) };
const handles = { shownWhen: of(COOKS, RECIPIENTS, CARRIERS) };
const insured = { shownWhen: of(COOKS, RECIPIENTS, CARRIERS, PUBLIC) };
const opens = { shownWhen: of(COOKS, RECIPIENTS) };

/** A structure: kitchen, association, carrier, town, funder… (`domain.md` §10.1). Business data only. */
export const partnerRecord = defineRecord(
  'partner',
  { field: 'partnerId', prefix: 'P' },
  {
    partnerId: required(identifier(), { computed: true }),
    kind: required(choice('partnerKinds', PARTNER_KINDS)),
    name: required(text({ min: 2, max: 120, width: 220 })),
    shortName: optional(text({ max: 40 })),
    otherRoles: optional(choices('partnerKinds', PARTNER_KINDS)),
    territory: optional(text({ max: 60 })),
    legalForm: optional(choice('legalForms', LEGAL_FORMS)),
    siret: optional(siret()),
    siren: optional(siren(), { hidden: true }),
    rna: optional(rna(), {
      shownWhen: [...of(RECIPIENTS, CARRIERS, NETWORKS), ...when('legalForm', ...ASSOCIATIONS)],
    }),
    localRegisterRef: optional(text({ max: 80 }), {
      hidden: true,
      shownWhen: when('legalForm', 'ASSOCIATION_ALSACE_MOSELLE'),
    }),
    address: required(text({ max: 200, width: 220 })),
    postcode: required(postcode()),
    city: required(text({ max: 80 })),
    communeCode: optional(communeCode()),
    /** Zone of the school holidays; blank follows the département. */
    schoolZone: optional(choice('schoolZones', SCHOOL_ZONES), opens),
    alertPhone: optional(phone()),
    alertEmail: optional(email()),
    representativeName: optional(text({ max: 80 })),
    representativeRole: optional(text({ max: 80 })),
    deliberationRef: optional(text({ max: 120 }), { shownWhen: of(COOKS, PUBLIC) }),
    management: optional(choice('managementModes', MANAGEMENT_MODES), cooks),
    dailyMeals: optional(wholeNumber({ max: 200_000, unit: 'repas/jour' }), cooks),
    sanitaryStatus: optional(choice('sanitaryStatuses', SANITARY_STATUSES), cooks),
    approvalNumber: optional(approvalNumber(), cooks),
    exemptionOn: optional(date(), {
      hidden: true,
      shownWhen: when('sanitaryStatus', 'DEROGATION'),
    }),
    authorisationType: optional(choice('authorisationTypes', AUTHORISATION_TYPES), eats),
    networkHead: optional(text({ max: 120 }), {
      shownWhen: when('authorisationType', 'PAR_TETE_DE_RESEAU'),
    }),
    authorisationRef: optional(text({ max: 80 }), eats),
    authorisationStartsOn: optional(date(), { hidden: true, ...eats }),
    authorisationEndsOn: optional(date(), eats),
    insurer: optional(text({ max: 120 }), insured),
    policyNumber: optional(text({ max: 60 }), insured),
    policyEndsOn: optional(date(), insured),
    openingDays: optional(choices('weekdays', WEEKDAYS), opens),
    mealCapacity: optional(wholeNumber({ max: 200_000, unit: 'repas' }), eats),
    coldLitres: optional(wholeNumber({ max: 1_000_000, unit: 'litres' }), eats),
    hasReheating: optional(yesNo(), eats),
    hasBlastChiller: optional(yesNo(), cooks),
    thermometerCheckedOn: optional(date(), handles),
    accessNotes: optional(longText(), opens),
    isTaxableDonor: optional(yesNo(), { hidden: true, ...cooks }),
    isPublicUtility: optional(yesNo(), {
      hidden: true,
      shownWhen: [...of(['ASSOCIATION']), ...when('legalForm', ...ASSOCIATIONS)],
    }),
    publicUtilityDecree: optional(text({ max: 80 }), {
      hidden: true,
      shownWhen: when('isPublicUtility', 'Oui'),
    }),
    publicUtilityOn: optional(date(), {
      hidden: true,
      shownWhen: when('isPublicUtility', 'Oui'),
    }),
    lifeCycle: optional(choice('lifeCycles', LIFE_CYCLES)),
    archiveReason: optional(text({ max: 200 }), { shownWhen: when('lifeCycle', 'INACTIF') }),
    isIllustrative: optional(yesNo()),
    notes: optional(longText()),
  },
);

export type Partner = RecordOf<typeof partnerRecord>;
