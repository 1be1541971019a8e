import { partnerIssues } from '../domain/partners/partner-issues';
import { partnershipIssues } from '../domain/partners/partnership-issues';
import type { Issue } from '../kernel/issue';
import { partnerRecord } from '../model/partner';
import { partnershipRecord } from '../model/partnership';
import type { OpenWorkbook } from './open-workbook';
import type { SavedKind } from './save-record';
import { foldedText } from '../tables/words';

/** How partners are saved. */
export const partnerKind: SavedKind<(typeof partnerRecord)['fields']> = {
  name: 'partner',
  definition: partnerRecord,
  issuesOf: (partner, workbook) => [
    ...partnerIssues(partner, { today: workbook.today, thresholds: workbook.thresholds }),
    ...duplicates(partner, workbook),
  ],
};

/** The same SIRET twice is a mistake; the same name in the same town is worth a look. */
function duplicates(
  partner: { partnerId: string; name: string; city: string; siret: string | null },
  workbook: OpenWorkbook,
): Issue[] {
  const others = workbook.reference.partner.filter((each) => each.partnerId !== partner.partnerId);
  const sameSiret = others.find((each) => each.siret !== null && each.siret === partner.siret);
  const sameName = others.find(
    (each) =>
      foldedText(each.name) === foldedText(partner.name) &&
      foldedText(each.city) === foldedText(partner.city),
  );
  const found = (path: string, id: string): Issue => ({
    severity: 'WARN',
    code: 'DUPLICATE_RECORD',
    path,
    params: { id },
  });
  return [
    ...(sameSiret ? [found('siret', sameSiret.partnerId)] : []),
    ...(sameName ? [found('name', sameName.partnerId)] : []),
  ];
}

/** How partnerships are saved. */
export const partnershipKind: SavedKind<(typeof partnershipRecord)['fields']> = {
  name: 'partnership',
  definition: partnershipRecord,
  issuesOf: (partnership, workbook) =>
    partnershipIssues(partnership, workbook.reference.partner, workbook.thresholds),
};
