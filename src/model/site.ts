import { yesNo } from './calendar-fields';
import { defineRecord, optional, type RecordOf, required } from './define-record';
import { communeCode, postcode } from './identifier-fields';
import { SITE_TYPES } from './lists';
import { choice, identifier, longText, reference, text } from './text-fields';

/** A place of a partner: where it cooks, receives, stores or hands out (`domain.md` §10.2). */
export const siteRecord = defineRecord(
  'site',
  { field: 'siteId', prefix: 'L' },
  {
    siteId: required(identifier(), { computed: true }),
    partnerId: required(reference('partner')),
    name: required(text({ min: 2, max: 120, width: 220 })),
    type: required(choice('siteTypes', SITE_TYPES)),
    address: required(text({ max: 200, width: 220 })),
    postcode: required(postcode()),
    city: required(text({ max: 80 })),
    communeCode: optional(communeCode()),
    accessInstructions: optional(longText()),
    hasDock: optional(yesNo()),
    isAuthorised: optional(yesNo(), {
      shownWhen: [{ field: 'type', codes: ['DISTRIBUTION', 'STOCKAGE'] }],
    }),
  },
);

export type Site = RecordOf<typeof siteRecord>;
