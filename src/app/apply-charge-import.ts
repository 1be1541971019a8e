import { AppError } from '../kernel/app-error';
import { type CostItem, costItemRecord } from '../model/cost-item';
import { incomeRecord } from '../model/income';
import { payerShareRecord } from '../model/payer-share';
import { readTable } from '../tables/table';
import type { AppContext } from './app-context';
import { costImportKind, incomeImportKind } from './charge-import-kinds';
import { commitWrite } from './commit-write';
import { type Charge, chargeIdOf } from './find-charge';
import {
  type ImportChunk,
  type ImportedView,
  isContinued,
  repeated,
  sorted,
  submissionOf,
  viewOf,
} from './import-chunk';
import { type ChargeImport, openChargeImport } from './open-import';
import { openForWriting, type OpenWorkbook } from './open-workbook';
import type { PlannedCharge } from './plan-charge-import';
import { payerRows, type ShareOfPayer } from './payer-rows';
import { isSnapshotTooLarge, type Reference } from './reference';
import { type Companions, nextId } from './save-record';
import { tableWrites } from './table-writes';

/** The rows there are with those of a file in their place, the new ones at the end. */
function laidOver<Row extends Charge>(known: readonly Row[], rows: readonly Row[]): readonly Row[] {
  const rowOf = new Map(rows.map((row) => [chargeIdOf(row), row]));
  const kept = known.map((row) => rowOf.get(chargeIdOf(row)) ?? row);
  const there = new Set(known.map(chargeIdOf));
  return [...kept, ...rows.filter((row) => !there.has(chargeIdOf(row)))];
}

/** Rows of « Qui paie » for the costs whose payers the file tells. */
function payerWrites(
  workbook: OpenWorkbook,
  written: readonly PlannedCharge<CostItem>[],
): Companions {
  const told = written.flatMap(({ row, shares }) =>
    shares === null ? [] : [[row.costId, shares] as const],
  );
  const sharesOf = new Map<string, readonly ShareOfPayer[]>(told);
  if (sharesOf.size === 0) return { writes: [], reference: {}, lastNumbers: {} };
  const table = readTable(workbook.context.store, payerShareRecord, workbook.names);
  const known = table.rows.map(({ row }) => row);
  const ids = known.map(({ shareId }) => shareId);
  const fresh = nextId(workbook, payerShareRecord, ids);
  const { rows, freshCount } = payerRows(known, sharesOf, fresh.number);
  const others = known.filter(({ costId }) => !sharesOf.has(costId));
  return {
    writes: tableWrites(workbook, table, rows),
    reference: { payerShare: [...others, ...rows] },
    lastNumbers: { payerShare: fresh.number + freshCount - 1 },
  };
}

interface Written extends Companions {
  readonly counts: ReturnType<typeof sorted>['counts'];
}

function commitCharges(
  chunk: ImportChunk,
  opened: Pick<ChargeImport<Charge>, 'workbook' | 'firstNumber' | 'plan'>,
  change: Written & { readonly name: string },
): ImportedView {
  const { workbook, firstNumber, plan } = opened;
  const reference: Reference = { ...workbook.reference, ...change.reference };
  if (isSnapshotTooLarge(reference))
    throw new AppError('INVALID_INPUT', {}, [{ severity: 'BLOCK', code: 'IMPORT_TOO_LARGE' }]);
  const freshCount = plan.planned.filter(({ targetId }) => targetId === null).length;
  commitWrite(workbook, {
    submission: submissionOf(chunk, change.counts),
    writes: change.writes,
    reference,
    isPart: isContinued(workbook, chunk),
    lastNumbers: { [change.name]: firstNumber + freshCount - 1, ...change.lastNumbers },
  });
  return viewOf(change.counts, false);
}

function importCosts(chunk: ImportChunk, opened: ChargeImport<CostItem>): ImportedView {
  const { workbook, plan } = opened;
  const { written, counts } = sorted(chunk, plan);
  if (written.length === 0) return viewOf(counts, false);
  const table = readTable(workbook.context.store, costItemRecord, workbook.names);
  const rows = written.map(({ row }) => row);
  const payers = payerWrites(workbook, written);
  const known = table.rows.map(({ row }) => row);
  return commitCharges(chunk, opened, {
    ...{ counts, name: costItemRecord.name, lastNumbers: payers.lastNumbers },
    writes: [...tableWrites(workbook, table, rows), ...payers.writes],
    reference: { costItem: laidOver(known, rows), ...payers.reference },
  });
}

function importIncomes(chunk: ImportChunk, opened: ReturnType<typeof openIncomes>): ImportedView {
  const { workbook, plan } = opened;
  const { written, counts } = sorted(chunk, plan);
  if (written.length === 0) return viewOf(counts, false);
  const table = readTable(workbook.context.store, incomeRecord, workbook.names);
  const rows = written.map(({ row }) => row);
  const known = table.rows.map(({ row }) => row);
  return commitCharges(chunk, opened, {
    ...{ counts, name: incomeRecord.name, lastNumbers: {} },
    writes: tableWrites(workbook, table, rows),
    reference: { income: laidOver(known, rows) },
  });
}

const openIncomes = (context: AppContext, file: ImportChunk) =>
  openChargeImport(context, incomeImportKind, { file, open: openForWriting });

/** Writes some lines of a confirmed file of costs or incomes, all or nothing, by somebody who holds the lock. */
export function applyChargeImport(context: AppContext, chunk: ImportChunk): ImportedView {
  if (chunk.record === 'income') {
    const opened = openIncomes(context, chunk);
    return repeated(opened.workbook, chunk) ?? importIncomes(chunk, opened);
  }
  const given = { file: chunk, open: openForWriting };
  const opened = openChargeImport(context, costImportKind, given);
  return repeated(opened.workbook, chunk) ?? importCosts(chunk, opened);
}
