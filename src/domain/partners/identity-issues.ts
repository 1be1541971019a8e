import type { Issue } from '../../kernel/issue';
import { isUsualRna } from '../../model/identifier-fields';
import type { Partner } from '../../model/partner';
import { departmentOf } from './department';
import { lifeCycleOf } from './life-cycle';
import { looksPersonal } from './personal-data';

/** Moselle, Bas-Rhin, Haut-Rhin: associations there are in the register of the court, not in the RNA. */
const LOCAL_REGISTER_DEPARTMENTS = ['57', '67', '68'];

const PRIVACY = 'RGPD, article 5';

function isAssociation({ legalForm, kind }: Partner): boolean {
  return (
    legalForm === 'ASSOCIATION_1901' ||
    legalForm === 'ASSOCIATION_ALSACE_MOSELLE' ||
    (legalForm === null && kind === 'ASSOCIATION')
  );
}

function hasLocalRegister(partner: Partner): boolean {
  if (partner.legalForm !== null) return partner.legalForm === 'ASSOCIATION_ALSACE_MOSELLE';
  return LOCAL_REGISTER_DEPARTMENTS.includes(departmentOf(partner) ?? '');
}

/** An association is known by its RNA, its SIRET or the register of its court (`domain.md` §8.2). */
function numberIssues(partner: Partner): Issue[] {
  const { rna, siret, siren, localRegisterRef, legalForm } = partner;
  const issues: Issue[] = [];
  const isUnnumbered = [rna, siret, siren, localRegisterRef].every((number) => number === null);
  if (isAssociation(partner) && isUnnumbered) {
    const path = hasLocalRegister(partner) ? 'localRegisterRef' : 'rna';
    issues.push({ severity: 'WARN', code: 'ASSOCIATION_NUMBER_MISSING', path });
  }
  if (rna !== null && legalForm === 'ASSOCIATION_ALSACE_MOSELLE') {
    issues.push({ severity: 'WARN', code: 'RNA_IN_ALSACE_MOSELLE', path: 'rna' });
  } else if (rna !== null && !isUsualRna(rna)) {
    issues.push({ severity: 'WARN', code: 'RNA_SHAPE', path: 'rna', params: { value: rna } });
  }
  if (siren !== null && siret !== null && !siret.startsWith(siren)) {
    issues.push({ severity: 'BLOCK', code: 'SIREN_NOT_OF_SIRET', path: 'siren' });
  }
  return issues;
}

/** The codes are never made one from the other, but both tell a département (`domain.md` §8.3). */
function placeIssues({ communeCode, postcode }: Partner): Issue[] {
  if (communeCode === null) return [];
  const commune = departmentOf({ communeCode, postcode }) ?? '';
  const byPost = departmentOf({ communeCode: null, postcode }) ?? commune;
  // A few post offices serve a commune of the next département: told, never refused.
  return commune === byPost
    ? []
    : [
        {
          severity: 'INFO',
          code: 'COMMUNE_NOT_OF_POSTCODE',
          path: 'communeCode',
          params: { commune, postcode: byPost },
        },
      ];
}

function alertIssues(partner: Partner): Issue[] {
  if (partner.alertPhone !== null || partner.alertEmail !== null) return [];
  return [
    {
      // A draft is what one has before having everything.
      severity: lifeCycleOf(partner) === 'BROUILLON' ? 'WARN' : 'BLOCK',
      code: 'ALERT_CONTACT_MISSING',
      path: 'alertPhone',
      source: 'Règlement (CE) 178/2002, article 19',
    },
  ];
}

function privacyIssues(partner: Partner): Issue[] {
  return (['accessNotes', 'notes'] as const).flatMap((path): Issue[] =>
    looksPersonal(partner[path] ?? '')
      ? [{ severity: 'WARN', code: 'PERSONAL_DATA', path, source: PRIVACY }]
      : [],
  );
}

/** Who the structure is, and how it is reached. */
export function identityIssues(partner: Partner): readonly Issue[] {
  return [
    ...alertIssues(partner),
    ...numberIssues(partner),
    ...placeIssues(partner),
    ...privacyIssues(partner),
  ];
}
