import type { Issue } from '../../kernel/issue';
import { addDays } from '../../kernel/local-date';
import type { Partner } from '../../model/partner';
import { dayText } from '../traceability/french-formats';

const SOURCE_AUTHORISATION = 'CASF, L266-2';

const PRIVATE_FORMS: readonly Partner['legalForm'][] = [
  'ASSOCIATION_1901',
  'ASSOCIATION_ALSACE_MOSELLE',
  'SOCIETE',
];

/** Private bodies need the authorisation to receive public help for food aid; public bodies do not. */
export function needsAuthorisation(partner: Partner): boolean {
  if (partner.authorisationType === 'DROIT_PUBLIC') return false;
  if (partner.legalForm !== null) return PRIVATE_FORMS.includes(partner.legalForm);
  return partner.kind === 'ASSOCIATION';
}

/**
 * Authorisation of a body that receives food, on a given day (R-HABIL). `warnDays` 0 keeps quiet about an end that is
 * near: a week says what is wrong on its own days only.
 */
export function authorisationIssues(
  partner: Partner,
  on: string,
  warnDays: number,
): readonly Issue[] {
  if (!needsAuthorisation(partner)) return [];
  const { authorisationType: type, authorisationEndsOn: endsOn } = partner;
  const name = partner.shortName ?? partner.name;
  const told = { severity: 'WARN', source: SOURCE_AUTHORISATION } as const;
  if (type === null || type === 'AUCUNE') {
    return [
      { ...told, code: 'AUTHORISATION_MISSING', path: 'authorisationType', params: { name } },
    ];
  }
  if (type === 'EN_COURS') {
    return [
      { ...told, code: 'AUTHORISATION_PENDING', path: 'authorisationType', params: { name } },
    ];
  }
  const path = 'authorisationEndsOn';
  if (endsOn === null) {
    // Through a network head the end is that of the head's own authorisation.
    if (type === 'PAR_TETE_DE_RESEAU' || warnDays === 0) return [];
    return [
      { ...told, severity: 'INFO', code: 'AUTHORISATION_END_UNKNOWN', path, params: { name } },
    ];
  }
  const params = { name, endsOn: dayText(endsOn) };
  if (endsOn < on) return [{ ...told, code: 'AUTHORISATION_EXPIRED', path, params }];
  if (warnDays > 0 && endsOn <= addDays(on, warnDays)) {
    return [{ ...told, code: 'AUTHORISATION_EXPIRING', path, params }];
  }
  return [];
}
