import { agreementReminders } from '../domain/agreements/agreement-reminders';
import { incidentReminders } from '../domain/trace/trace-reminders';
import type { Issue } from '../kernel/issue';
import { wordOfCode } from '../tables/words';
import type { OpenWorkbook } from './open-workbook';
import { partnerKind } from './record-issues';

/** What is due: open incidents, warnings on partners and agreements, each with a name and an id so that it can be acted upon. */
export function dueReminders(workbook: OpenWorkbook): Issue[] {
  const { reference } = workbook;
  const partners = reference.partner.flatMap((partner) =>
    partnerKind
      .issuesOf(partner, workbook)
      .filter((issue) => issue.severity === 'WARN')
      .map((issue) => ({
        ...issue,
        params: { ...issue.params, name: partner.name, id: partner.partnerId },
      })),
  );
  const agreements = reference.agreement.flatMap((agreement) => {
    const id = agreement.partnershipId;
    const name = reference.partnership.find((each) => each.partnershipId === id)?.name ?? id;
    return agreementReminders(agreement, workbook).map((issue) => ({
      ...issue,
      params: { ...issue.params, name, id },
    }));
  });
  const incidents = incidentReminders(reference.incident, (kind) =>
    wordOfCode(workbook.names.words, 'incidentKinds', kind),
  );
  return [...incidents, ...agreements, ...partners];
}
