import type { Partner } from '../../model/partner';
import { needsAuthorisation } from './food-aid-authorisation';
import { hasRole } from './partner-issues';

type Field = keyof Partner;
type Role = Partner['kind'];

/** What the papers of a partnership will ask of a role: the convention, the alert, the delivery. */
const ASKED: readonly { readonly roles: readonly Role[]; readonly fields: readonly Field[] }[] = [
  {
    roles: [
      'CUISINE_CENTRALE',
      'CUISINE_SUR_PLACE',
      'RESTAURANT_SATELLITE',
      'ASSOCIATION',
      'CCAS_CIAS',
      'ETABLISSEMENT_SOCIAL',
      'COLLECTIVITE',
    ],
    fields: ['legalForm', 'representativeName', 'representativeRole', 'insurer', 'policyEndsOn'],
  },
  {
    roles: ['CUISINE_CENTRALE', 'CUISINE_SUR_PLACE'],
    fields: ['management', 'dailyMeals', 'sanitaryStatus'],
  },
  {
    roles: ['ASSOCIATION', 'CCAS_CIAS', 'ETABLISSEMENT_SOCIAL'],
    fields: ['openingDays', 'mealCapacity', 'coldLitres', 'hasReheating', 'thermometerCheckedOn'],
  },
  { roles: ['TRANSPORTEUR_SOLIDAIRE'], fields: ['insurer', 'thermometerCheckedOn'] },
];

const AUTHORISATION: readonly Field[] = [
  'authorisationType',
  'authorisationRef',
  'authorisationEndsOn',
];

/** Fields of a record that are blank and will be asked for: nothing stops without them, but they are worth filling. */
export function partnerGaps(partner: Partner): readonly Field[] {
  if (partner.lifeCycle === 'INACTIF') return [];
  const asked = ASKED.filter(({ roles }) => hasRole(partner, roles)).flatMap(
    ({ fields }) => fields,
  );
  const receives = hasRole(partner, ['ASSOCIATION', 'ETABLISSEMENT_SOCIAL']);
  const isCovered = partner.authorisationType === 'PAR_TETE_DE_RESEAU';
  const papers = receives && !isCovered && needsAuthorisation(partner) ? AUTHORISATION : [];
  const everyone: readonly Field[] = ['communeCode'];
  return [...new Set([...everyone, ...asked, ...papers])].filter(
    (field) => partner[field] === null,
  );
}
