import { AppError } from '../kernel/app-error';
import type { Fields, RecordDefinition, RowOf } from '../model/define-record';
import type { AppContext } from './app-context';
import { formValues } from './form-values';
import { openForReading, type OpenWorkbook, thisWeek } from './open-workbook';
import { partnerKind, partnershipKind } from './record-issues';
import { RECORDS } from './record-registry';
import { rowVersion } from './row-version';
import { costPayers } from './save-cost-item';
import { incomeKind } from './save-income';
import { keyWeightKind } from './save-key-weight';
import { containerKind, sampleKind } from './save-ledgers';
import { contactKind, readPlaces, siteKind } from './partner-places';
import type { SavedKind } from './save-record';
import type { Issue } from '../kernel/issue';
import type { FormRecord } from './form-names';
import type { RecordView } from './form-views';

function view<F extends Fields>(
  workbook: OpenWorkbook,
  definition: RecordDefinition<string, F>,
  shown: { row: RowOf<F>; issues: readonly Issue[]; companions?: readonly unknown[] },
): RecordView {
  const { row, issues, companions } = shown;
  const id = String(row[definition.idField]);
  const tab = workbook.names.tabOf(definition.name);
  const version = rowVersion(definition, row, companions);
  return { id, values: formValues(definition, row), issues, link: { tab, a1: '', id }, version };
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

function shownAs<F extends Fields>(
  workbook: OpenWorkbook,
  { definition, issuesOf }: SavedKind<F>,
  row: RowOf<F>,
): RecordView {
  return view(workbook, definition, { row, issues: issuesOf(row, workbook) });
}

function placeView<F extends Fields>(
  workbook: OpenWorkbook,
  kind: SavedKind<F>,
  id: string,
): RecordView {
  const { definition } = kind;
  const row = readPlaces(workbook, definition).find((each) => each[definition.idField] === id);
  if (!row) throw new AppError('NOT_FOUND', { id });
  return shownAs(workbook, kind, row);
}

/** One record, as its form shows it, with what is worth knowing of it today. */
export function getRecord(
  context: AppContext,
  { record, id }: { readonly record: FormRecord; readonly id: string },
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
  } else if (record === 'closure') {
    const row = reference.closure.find((each) => each.closureId === id);
    if (row) return view(workbook, RECORDS.closure, { row, issues: [] });
  } else if (record === 'income') {
    const row = reference.income.find((each) => each.incomeId === id);
    if (row) return shownAs(workbook, incomeKind, row);
  } else if (record === 'keyWeight') {
    const row = reference.keyWeight.find((each) => each.weightId === id);
    if (row) return shownAs(workbook, keyWeightKind, row);
  } else if (record === 'site') {
    return placeView(workbook, siteKind, id);
  } else if (record === 'contact') {
    return placeView(workbook, contactKind, id);
  } else if (record === 'sample') {
    return placeView(workbook, sampleKind, id);
  } else if (record === 'containerMove') {
    return placeView(workbook, containerKind, id);
  } else {
    const row = reference.costItem.find((each) => each.costId === id);
    if (row) {
      const companions = costPayers(row, reference);
      const cost = view(workbook, RECORDS.costItem, { row, issues: [], companions });
      return withPayers(workbook, cost);
    }
  }
  throw new AppError('NOT_FOUND', { id });
}
