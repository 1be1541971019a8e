import { date } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { email, phone } from './identifier-fields';
import { CONTACT_ROLES } from './lists';
import { choice, identifier, reference, text } from './text-fields';

/** Who to call at a partner, at work only (`domain.md` §10.3 and §14): nothing private, nothing kept for ever. */
export const contactRecord = defineRecord(
  'contact',
  { field: 'contactId', prefix: 'CT' },
  {
    contactId: required(identifier(), { computed: true }),
    partnerId: required(reference('partner')),
    name: required(text({ min: 2, max: 80 })),
    role: required(choice('contactRoles', CONTACT_ROLES)),
    workPhone: optional(phone()),
    workEmail: optional(email()),
    hygieneTrainedOn: optional(date()),
    consentOn: optional(date()),
    endsOn: optional(date()),
  },
);

export type Contact = RecordOf<typeof contactRecord>;
