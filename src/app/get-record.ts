import { AppError } from '../kernel/app-error';
import type { Fields, RecordDefinition, RowOf } from '../model/define-record';
import type { AppContext } from './app-context';
import { formValues } from './form-values';
import { openForReading, type OpenWorkbook, thisWeek } from './open-workbook';
import { partnerKind, partnershipKind } from './record-issues';
import { RECORDS } from './record-registry';
import type { Issue } from '../kernel/issue';
import type { RecordView } from './views';

function view<F extends Fields>(
  workbook: OpenWorkbook,
  definition: RecordDefinition<string, F>,
  { row, issues }: { row: RowOf<F>; issues: readonly Issue[] },
): RecordView {
  const id = String(row[definition.idField]);
  const tab = workbook.names.tabOf(definition.name);
  return { id, values: formValues(definition, row), issues, link: { tab, a1: '', id } };
}

/** The payers of a cost stand in its form, under the paths that their issues have. */
function withPayers(workbook: OpenWorkbook, cost: RecordView): RecordView {
  const shares = workbook.reference.payerShare.filter(
    (share) => share.costId === cost.id && share.sharePercent > 0,
  );
  const payers = shares.flatMap((share, index) => {
    const { payerId, sharePercent } = formValues(RECORDS.payerShare, share);
    return [
      [`payers.${index}.payerId`, payerId ?? ''],
      [`payers.${index}.sharePercent`, sharePercent ?? ''],
    ] as const;
  });
  return { ...cost, values: { ...cost.values, ...Object.fromEntries(payers) } };
}

/** One record, as its form shows it, with what is worth knowing of it today. */
export function getRecord(
  context: AppContext,
  { record, id }: { readonly record: 'partner' | 'partnership' | 'costItem'; readonly id: string },
): RecordView {
  const workbook = openForReading(context, thisWeek(context));
  const { reference } = workbook;
  if (record === 'partner') {
    const row = reference.partner.find((each) => each.partnerId === id);
    if (row)
      return view(workbook, RECORDS.partner, { row, issues: partnerKind.issuesOf(row, workbook) });
  } else if (record === 'partnership') {
    const row = reference.partnership.find((each) => each.partnershipId === id);
    if (row)
      return view(workbook, RECORDS.partnership, {
        row,
        issues: partnershipKind.issuesOf(row, workbook),
      });
  } else {
    const row = reference.costItem.find((each) => each.costId === id);
    if (row) return withPayers(workbook, view(workbook, RECORDS.costItem, { row, issues: [] }));
  }
  throw new AppError('NOT_FOUND', { id });
}
