import { contactIssues } from '../../../../src/domain/partners/contact-issues';
import { siteIssues } from '../../../../src/domain/partners/site-issues';
import type { Issue } from '../../../../src/kernel/issue';
import type { Contact } from '../../../../src/model/contact';
import type { Site } from '../../../../src/model/site';
import { aContact, anAssociation, aSite } from '../records';
import { thresholds } from '../thresholds';

/** Today is 24 November 2026. */
const site = (facts: Partial<Site>) => siteIssues(aSite(facts), anAssociation());
const contact = (facts: Partial<Contact>) =>
  contactIssues(aContact(facts), anAssociation(), { today: '2026-11-24', thresholds });

export const PLACE_CASES: readonly {
  readonly name: string;
  readonly told: readonly Issue[];
  readonly issues: readonly string[];
}[] = [
  { name: 'a place in order', told: site({}), issues: [] },
  {
    name: 'a place of nobody',
    told: siteIssues(aSite(), null),
    issues: ['BLOCK UNKNOWN_REFERENCE partnerId'],
  },
  {
    name: 'a place of distribution that is not declared',
    told: site({ isAuthorised: false }),
    issues: ['WARN SITE_WITHOUT_AUTHORISATION isAuthorised'],
  },
  {
    name: 'a kitchen of which nobody asks it',
    told: site({ type: 'PRODUCTION', isAuthorised: false }),
    issues: [],
  },
  {
    name: 'instructions that name somebody',
    told: site({ accessInstructions: 'Appeler le 06 12 34 56 78' }),
    issues: ['WARN PERSONAL_DATA accessInstructions'],
  },
  { name: 'a contact in order', told: contact({}), issues: [] },
  {
    name: 'a contact nobody can reach',
    told: contact({ workPhone: null }),
    issues: ['WARN CONTACT_UNREACHABLE workPhone'],
  },
  {
    name: 'a contact who left and cannot be reached',
    told: contact({ workPhone: null, endsOn: '2026-11-23' }),
    issues: [],
  },
  {
    name: 'a hygiene training of three years ago',
    told: contact({ hygieneTrainedOn: '2023-11-24' }),
    issues: [],
  },
  {
    name: 'a hygiene training of a day more',
    told: contact({ hygieneTrainedOn: '2023-11-23' }),
    issues: ['INFO HYGIENE_TRAINING_OLD hygieneTrainedOn'],
  },
  {
    name: 'a contact who left three years and a day ago',
    told: contact({ endsOn: '2023-11-23' }),
    issues: ['WARN CONTACT_TO_ERASE endsOn'],
  },
];
