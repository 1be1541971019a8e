import { findingIssue } from '../domain/flows/row-finding';
import { heldFindings, replacedLotFindings } from '../domain/trace/lot-rules';
import type { Issue } from '../kernel/issue';
import type { Delivery } from '../model/delivery';
import { heldLots } from './held-lots';
import type { OpenWorkbook } from './open-workbook';

/** What a lot allows once it was recorded, or is held, whoever enters the rows: `days.` and their place lead the paths. */
export function lotIssues(
  workbook: OpenWorkbook,
  rows: readonly Delivery[],
  recorded: readonly Delivery[],
): Issue[] {
  const held = heldLots(workbook.reference.incident);
  const before = new Map(recorded.map((row) => [row.lineId, row]));
  return rows.flatMap((row, index) => {
    const was = before.get(row.lineId);
    const findings = [...heldFindings(row, was, held), ...replacedLotFindings(row, was)];
    return findings.map((finding) => findingIssue(finding, `days.${index}`));
  });
}
