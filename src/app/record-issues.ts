import { duplicateIssues, isSameIdentity, sameNumberIssues } from '../domain/partners/duplicates';
import {
  lifeCycleStepIssues,
  stillRunningIssues,
  tiedPartnerIssues,
} from '../domain/partners/life-cycle';
import { partnerIssues } from '../domain/partners/partner-issues';
import { partnershipIssues } from '../domain/partners/partnership-issues';
import { partnerRecord } from '../model/partner';
import { partnershipRecord } from '../model/partnership';
import type { SavedKind } from './save-record';

/** How partners are saved. */
export const partnerKind: SavedKind<(typeof partnerRecord)['fields']> = {
  name: 'partner',
  definition: partnerRecord,
  issuesOf: (partner, workbook, before = partner) => [
    ...lifeCycleStepIssues(before, partner),
    ...partnerIssues(partner, { today: workbook.today, thresholds: workbook.thresholds }),
    ...stillRunningIssues(partner, workbook.reference.partnership, workbook.today),
    ...sameNumberIssues(partner, workbook.reference.partner),
  ],
  // What was confirmed once is not asked again, as long as nothing that tells a structure changes.
  toConfirm: (partner, { reference }, before) =>
    before !== null && isSameIdentity(before, partner)
      ? []
      : duplicateIssues(partner, reference.partner),
};

/** How partnerships are saved. */
export const partnershipKind: SavedKind<(typeof partnershipRecord)['fields']> = {
  name: 'partnership',
  definition: partnershipRecord,
  issuesOf: (partnership, { reference, thresholds }, before = partnership) => [
    ...partnershipIssues(partnership, reference.partner, thresholds),
    ...tiedPartnerIssues(partnership, before, reference.partner),
  ],
};
