import { isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import { formatMessage } from '../i18n/format-message';
import { lostKeys } from '../tables/key-repair';
import { KEY_ROW } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { workbookSpecs } from './workbook-specs';
import { areStillThere } from './place-rows';
import { restoreLostIds } from './restore-ids';
import { rebuildState } from './rebuild-state';
import type { ToldLine } from './journal-lines';
import { tellAction } from './tell-action';
import { type CellChange, cellRepairs } from './repair-cells';
import {
  headerRows,
  idSources,
  isCopied,
  type RepairCode,
  type RepairStep,
  repairSteps,
  stepView,
} from './repair-plan';
import { RECORD_NAMES, type RecordName, RECORDS, tabNames } from './record-registry';
import type { RepairedView, RepairPlanView } from './check-views';

/** Blocks of cells written in one repair: the six minutes of an execution are more than they need. */
const MOST_BLOCKS = 300;

/** What would be done: shown before anything is. */
export function planRepair(context: AppContext): RepairPlanView {
  const steps = repairSteps(context);
  const copies = new Set(steps.filter(isCopied).map(({ tab }) => tab));
  return { steps: steps.map((step) => stepView(context, step)), copies: [...copies] };
}

/** « Copie de Livraisons avant réparation du 23-11-2026 10h35 » */
function copyTitle(context: AppContext, tab: string): string {
  const { day, time } = parisWallClock(context.clock.now());
  const at = `${day.split('-').reverse().join('-')} ${time.slice(0, 5).replace(':', 'h')}`;
  return formatMessage(context.messages.repairWords.copyTitle, { tab, at });
}

function restoreKeys(context: AppContext, steps: readonly RepairStep[]): void {
  for (const { code, tab } of steps) {
    if (code === 'KEY_ROW') context.designer.addKeyRow(tab);
    if (code !== 'KEY_ROW' && code !== 'KEY') continue;
    const spec = workbookSpecs(context.messages).tabs.find(({ title }) => title === tab);
    const header = headerRows(context, tab);
    if (spec === undefined || header === null) continue;
    const keys = header.first.map(String);
    for (const { key, column } of lostKeys(spec.columns, header.first, header.second))
      keys[column] = key;
    const area = { tab, row: KEY_ROW, column: 1, rowCount: 1, columnCount: keys.length };
    context.store.block(area).write([keys]);
  }
}

function restoreLooks(context: AppContext, steps: readonly RepairStep[]): void {
  for (const spec of workbookSpecs(context.messages).tabs) {
    const keys = steps
      .filter(({ code, tab }) => tab === spec.title && (code === 'DROPDOWN' || code === 'FORMAT'))
      .flatMap((step) => step.keys);
    if (keys.length > 0) context.designer.dressAgain(spec, [...new Set(keys)]);
  }
}

interface Run {
  readonly column: number;
  readonly first: number;
  readonly changes: CellChange[];
}

/** Neighbouring cells of a column go in one block; ids last, so that a row half filled still asks for its id. */
function runsOf(changes: readonly CellChange[], idColumn: number): Run[] {
  const place = ({ column }: CellChange) => (column === idColumn ? Infinity : column);
  const sorted = [...changes].sort((a, b) => {
    const byColumn = place(a) === place(b) ? 0 : place(a) - place(b);
    return byColumn || a.row - b.row;
  });
  const runs: Run[] = [];
  for (const change of sorted) {
    const last = runs[runs.length - 1];
    const isNext =
      last?.column === change.column && last.first + last.changes.length === change.row;
    if (isNext) last.changes.push(change);
    else runs.push({ column: change.column, first: change.row, changes: [change] });
  }
  return runs;
}

interface TabRepair {
  readonly record: RecordName;
  readonly codes: readonly RepairCode[];
}

/** People who go on moving rows and columns: the rest is mended by the next repair. */
const MOST_TRIES = 5;

/** Mends the cells of a tab, begun again when somebody moves its rows; answers how many blocks are left for another time. */
function writeCells(context: AppContext, repair: TabRepair, blocksLeft: number): number {
  let left = blocksLeft;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { blocks, isWhole } = writeBlocks(context, repair, left);
    left -= blocks;
    if (isWhole) break;
  }
  return left;
}

/** Writes each block if its rows are still those that were read. */
function writeBlocks(
  context: AppContext,
  { record, codes }: TabRepair,
  most: number,
): { readonly blocks: number; readonly isWhole: boolean } {
  const changes = cellRepairs(context, record, idSources(context)).filter(({ repair }) =>
    codes.includes(repair),
  );
  if (changes.length === 0) return { blocks: 0, isWhole: true };
  const tab = tabNames(context.messages).tabOf(record);
  const keys = (headerRows(context, tab)?.first ?? []).map(String);
  const runs = runsOf(changes, keys.indexOf(RECORDS[record].idField));
  const rows = new Map(changes.map(({ row, cells }) => [row, [...cells]]));
  for (const { column, first, changes: cells } of runs.slice(0, Math.max(0, most))) {
    const area = { tab, row: first, column: column + 1, rowCount: cells.length, columnCount: 1 };
    const block = context.store.block(area);
    const lines = cells.map(({ row }) => rows.get(row) ?? []);
    if (!areStillThere(context.store, { tab, row: first, keys }, lines))
      return { blocks: 0, isWhole: false };
    block.write(cells.map(({ after }) => [after]));
    // As the sheet took them: it may have made a day of a text.
    block.read().forEach(([cell = ''], index) => lines[index]?.splice(column, 1, cell));
  }
  return { blocks: runs.length, isWhole: true };
}

/**
 * Does the steps that the person agreed to and that are still to be done. Each of them is whole in itself and leaves the
 * rest readable: killed anywhere, what is left is done by the same request. The repair is told and its tabs are marked as
 * touched first, so that the next opening reads them anew.
 */
export function applyRepair(
  context: AppContext,
  { steps: agreed }: { readonly steps: readonly string[] },
): RepairedView {
  return context.lock.runAlone(() => {
    const steps = repairSteps(context).filter(({ id }) => agreed.includes(id));
    const titles: string[] = [];
    if (steps.length === 0) return { done: [], copies: titles, isPartial: false };
    const line = repairLine(context, steps);
    const isTold = tellAction(context, line, [...new Set(steps.map(({ tab }) => tab))]);
    for (const tab of new Set(steps.filter(isCopied).map((step) => step.tab))) {
      const title = copyTitle(context, tab);
      context.designer.keepCopy(tab, title);
      titles.push(title);
    }
    restoreKeys(context, steps);
    context.designer.prepare(workbookSpecs(context.messages));
    if (steps.some(({ code }) => code === 'COLUMN')) restoreLostIds(context);
    restoreLooks(context, steps);
    let blocksLeft = MOST_BLOCKS;
    for (const record of RECORD_NAMES) {
      const codes = steps.filter((step) => step.record === record).map(({ code }) => code);
      blocksLeft = writeCells(context, { record, codes }, blocksLeft);
    }
    const newestWeek = isoWeekOf(parisWallClock(context.clock.now()).day);
    rebuildState(context, { newestWeek, ...(isTold ? {} : { line }) });
    const done = steps.map((step) => stepView(context, step));
    return { done, copies: titles, isPartial: blocksLeft < 0 };
  });
}

/** What the journal says of a repair: the steps that the person agreed to. */
function repairLine(context: AppContext, steps: readonly RepairStep[]): ToldLine {
  const { journal } = context.messages;
  const detail = steps.map((step) => stepView(context, step).text).join('\n');
  const longest = RECORDS.journalEntry.fields.detail.type.maxLength ?? detail.length;
  return {
    action: journal.actions.REPAIRED,
    subject: journal.workbook,
    detail: detail.slice(0, longest),
  };
}
