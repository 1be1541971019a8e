import { defineRecord, optional, type RecordOf, required } from './define-record';
import { date, yesNo } from './calendar-fields';
import {
  approvalNumber,
  communeCode,
  email,
  phone,
  postcode,
  rna,
  siret,
} from './identifier-fields';
import {
  AUTHORISATION_TYPES,
  LEGAL_FORMS,
  MANAGEMENT_MODES,
  PARTNER_KINDS,
  SANITARY_STATUSES,
} from './lists';
import { wholeNumber } from './number-fields';
import { choice, choices, identifier, longText, text } from './text-fields';

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
    rna: optional(rna()),
    localRegisterRef: optional(text({ max: 80 }), { hidden: true }),
    address: required(text({ max: 200, width: 220 })),
    postcode: required(postcode()),
    city: required(text({ max: 80 })),
    communeCode: optional(communeCode()),
    alertPhone: optional(phone()),
    alertEmail: optional(email()),
    representativeName: optional(text({ max: 80 })),
    representativeRole: optional(text({ max: 80 })),
    deliberationRef: optional(text({ max: 120 })),
    management: optional(choice('managementModes', MANAGEMENT_MODES)),
    dailyMeals: optional(wholeNumber({ max: 200_000, unit: 'repas/jour' })),
    sanitaryStatus: optional(choice('sanitaryStatuses', SANITARY_STATUSES)),
    approvalNumber: optional(approvalNumber()),
    authorisationType: optional(choice('authorisationTypes', AUTHORISATION_TYPES)),
    authorisationRef: optional(text({ max: 80 })),
    authorisationEndsOn: optional(date()),
    insurer: optional(text({ max: 120 })),
    policyNumber: optional(text({ max: 60 })),
    policyEndsOn: optional(date()),
    isTaxableDonor: optional(yesNo(), { hidden: true }),
    isIllustrative: optional(yesNo()),
    notes: optional(longText()),
  },
);

export type Partner = RecordOf<typeof partnerRecord>;
