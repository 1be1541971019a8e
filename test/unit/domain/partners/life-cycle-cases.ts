import type { Issue } from '../../../../src/kernel/issue';
import {
  lifeCycleStepIssues,
  stillRunningIssues,
  tiedPartnerIssues,
} from '../../../../src/domain/partners/life-cycle';
import type { Partner } from '../../../../src/model/partner';
import { aKitchen, anAssociation, aPartnership } from '../records';

type State = NonNullable<Partner['lifeCycle']>;

/** Every step between two states, and whether it is open. A record without a state is in use. */
export const STEPS: readonly (readonly [State | null, State, boolean])[] = [
  ['BROUILLON', 'ACTIF', true],
  ['BROUILLON', 'INACTIF', true],
  [null, 'A_CONFIRMER', true],
  [null, 'BROUILLON', false],
  ['ACTIF', 'BROUILLON', false],
  ['ACTIF', 'A_CONFIRMER', true],
  ['ACTIF', 'INACTIF', true],
  ['A_CONFIRMER', 'ACTIF', true],
  ['A_CONFIRMER', 'INACTIF', true],
  ['A_CONFIRMER', 'BROUILLON', false],
  ['INACTIF', 'INACTIF', true],
  ['INACTIF', 'A_CONFIRMER', true],
  ['INACTIF', 'ACTIF', false],
];

export const stepIssues = ([from, to]: (typeof STEPS)[number]): readonly Issue[] =>
  lifeCycleStepIssues(anAssociation({ lifeCycle: from }), anAssociation({ lifeCycle: to }));

const archived = anAssociation({ lifeCycle: 'INACTIF', archiveReason: 'A fermé.' });
const partnership = aPartnership();

/** What is said of an archived or unfinished record that is tied. */
export const TIES: readonly {
  readonly name: string;
  readonly told: readonly Issue[];
  readonly issues: readonly string[];
}[] = [
  {
    name: 'an archived recipient of a new partnership',
    told: tiedPartnerIssues(partnership, null, [aKitchen(), archived]),
    issues: ['BLOCK PARTNER_INACTIVE recipientId'],
  },
  {
    name: 'an archived recipient that takes the place of another',
    told: tiedPartnerIssues(partnership, aPartnership({ recipientId: 'P-0003' }), [archived]),
    issues: ['BLOCK PARTNER_INACTIVE recipientId'],
  },
  {
    name: 'a recipient archived since',
    told: tiedPartnerIssues(partnership, partnership, [aKitchen(), archived]),
    issues: ['WARN PARTNER_INACTIVE recipientId'],
  },
  {
    name: 'a kitchen that is still a draft',
    told: tiedPartnerIssues(partnership, null, [aKitchen({ lifeCycle: 'BROUILLON' })]),
    issues: ['WARN PARTNER_DRAFT kitchenId'],
  },
  {
    name: 'partners in use or to confirm',
    told: tiedPartnerIssues(partnership, null, [
      aKitchen({ lifeCycle: 'A_CONFIRMER' }),
      anAssociation(),
    ]),
    issues: [],
  },
  {
    name: 'an archived record with a partnership that goes on',
    told: stillRunningIssues(archived, [partnership], '2026-11-24'),
    issues: ['WARN PARTNERSHIPS_STILL_RUN lifeCycle'],
  },
  {
    name: 'an archived record whose partnership ended',
    told: stillRunningIssues(archived, [aPartnership({ endsOn: '2026-11-23' })], '2026-11-24'),
    issues: [],
  },
  {
    name: 'a record in use',
    told: stillRunningIssues(anAssociation(), [partnership], '2026-11-24'),
    issues: [],
  },
];
