import { isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import { recordId } from '../kernel/record-id';
import type { Delivery } from '../model/delivery';
import { type Partner, partnerRecord } from '../model/partner';
import { readTable, type PlacedRow, type Table } from '../tables/table';
import type { AppContext } from './app-context';
import type { ChargeImportKind } from './charge-import-kinds';
import { type Charge, chargeIdOf } from './find-charge';
import { columnsOfFile } from './import-columns';
import type { ImportFile } from './import-file';
import type { ImportPlan } from './import-lines';
import { type OpenWorkbook, thisWeek, type WeekSpan } from './open-workbook';
import { daysOfLines, planFlowImport, readFlowLines, weeksOfLines } from './plan-flow-import';
import { type ChargePlan, ChargePlanner } from './plan-charge-import';
import { planPartnerImport } from './plan-partner-import';
import { readSpannedRows, type WeekOfPartnership } from './read-spanned-rows';
import { nextId } from './save-record';

type Open = (context: AppContext, span: WeekSpan) => OpenWorkbook;

export const keysOf = (context: AppContext, file: ImportFile) =>
  columnsOfFile(context.messages, file).map(({ key }) => key);

export interface PartnerImport {
  readonly workbook: OpenWorkbook;
  readonly table: Table<(typeof partnerRecord)['fields']>;
  readonly firstNumber: number;
  readonly plan: ImportPlan<Partner>;
}

/** Opens the workbook and holds the lines of a file against its partners. */
export function openPartnerImport(
  context: AppContext,
  file: ImportFile,
  open: Open,
): PartnerImport {
  const workbook = open(context, thisWeek(context));
  const table = readTable(context.store, partnerRecord, workbook.names);
  const partners = table.rows.map(({ row }) => row);
  const ids = partners.map(({ partnerId }) => partnerId);
  const { number: firstNumber } = nextId(workbook, partnerRecord, ids);
  const plan = planPartnerImport(workbook, {
    file,
    keys: keysOf(context, file),
    partners,
    freeId: (place) => recordId(partnerRecord.idPrefix, firstNumber + place),
  });
  return { workbook, table, firstNumber, plan };
}

export interface FlowImport {
  readonly workbook: OpenWorkbook;
  readonly weeks: readonly WeekOfPartnership[];
  readonly recorded: ReadonlyMap<string, readonly PlacedRow<Delivery>[]>;
  readonly plan: ImportPlan<Delivery>;
}

/** Opens the workbook on the weeks of a file and holds its lines against the rows they hold. */
export function openFlowImport(context: AppContext, file: ImportFile, open: Open): FlowImport {
  const keys = keysOf(context, file);
  const today = parisWallClock(context.clock.now()).day;
  const weekLabels = [today, ...daysOfLines(file, keys, today)].map(isoWeekOf).sort();
  const oldest = weekLabels[0] ?? isoWeekOf(today);
  const newest = weekLabels[weekLabels.length - 1] ?? oldest;
  const workbook = open(context, { oldest, newest });
  const read = readFlowLines(workbook, file, keys);
  const weeks = weeksOfLines(read.lines);
  const recorded = readSpannedRows(workbook, weeks);
  return { workbook, weeks, recorded, plan: planFlowImport(workbook, read, recorded) };
}

export interface ChargeImport<Row extends Charge> {
  readonly workbook: OpenWorkbook;
  readonly firstNumber: number;
  readonly plan: ChargePlan<Row>;
}

/** Opens the workbook and holds the lines of a file against its costs, or its incomes. */
export function openChargeImport<Row extends Charge>(
  context: AppContext,
  kind: ChargeImportKind<Row>,
  given: { readonly file: ImportFile; readonly open: Open },
): ChargeImport<Row> {
  const { file, open } = given;
  const workbook = open(context, thisWeek(context));
  const known = kind.knownOf(workbook.reference);
  const ids = known.map(chargeIdOf);
  const { number: firstNumber } = nextId(workbook, kind.definition, ids);
  const freeId = (place: number) => recordId(kind.definition.idPrefix, firstNumber + place);
  const planner = new ChargePlanner(workbook, { kind, known, freeId });
  return { workbook, firstNumber, plan: planner.plan(file, keysOf(context, file)) };
}
