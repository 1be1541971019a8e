import { AppError } from '../kernel/app-error';
import { isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import { formatMessage } from '../i18n/format-message';
import { lostKeys } from '../tables/key-repair';
import { EDIT_MARKS_CELL } from '../tables/system-state';
import { KEY_ROW } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { workbookSpecs } from './prepare-workbook';
import { rebuildState } from './rebuild-state';
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
import type { RepairedView, RepairPlanView } from './views';

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

/** Writes each block if its cells are still those that were read; answers how many blocks are left for another time. */
function writeCells(
  context: AppContext,
  { record, codes }: { readonly record: RecordName; readonly codes: readonly RepairCode[] },
  blocksLeft: number,
): number {
  const changes = cellRepairs(context, record, idSources(context)).filter(({ repair }) =>
    codes.includes(repair),
  );
  if (changes.length === 0) return blocksLeft;
  const tab = tabNames(context.messages).tabOf(record);
  const keys = headerRows(context, tab)?.first ?? [];
  const idColumn = keys.findIndex((key) => key === RECORDS[record].idField);
  const runs = runsOf(changes, idColumn);
  for (const { column, first, changes: cells } of runs.slice(0, Math.max(0, blocksLeft))) {
    const area = { tab, row: first, column: column + 1, rowCount: cells.length, columnCount: 1 };
    const block = context.store.block(area);
    const there = block.read();
    const isSame = cells.every(({ before }, index) => String(there[index]?.[0]) === String(before));
    if (isSame) block.write(cells.map(({ after }) => [after]));
  }
  return blocksLeft - runs.length;
}

/**
 * Does the steps that the person agreed to and that are still to be done. Each of them is whole in itself and leaves the
 * rest readable: killed anywhere, what is left is done by the same request. The tabs are marked as touched first, so that
 * the next opening reads them anew.
 */
export function applyRepair(
  context: AppContext,
  { steps: agreed }: { readonly steps: readonly string[] },
): RepairedView {
  return context.lock.runAlone(() => {
    const steps = repairSteps(context).filter(({ id }) => agreed.includes(id));
    const titles: string[] = [];
    if (steps.length === 0) return { done: [], copies: titles, isPartial: false };
    markTouched(context, steps);
    for (const tab of new Set(steps.filter(isCopied).map((step) => step.tab))) {
      const title = copyTitle(context, tab);
      context.designer.keepCopy(tab, title);
      titles.push(title);
    }
    restoreKeys(context, steps);
    context.designer.prepare(workbookSpecs(context.messages));
    restoreLooks(context, steps);
    let blocksLeft = MOST_BLOCKS;
    for (const record of RECORD_NAMES) {
      const codes = steps.filter((step) => step.record === record).map(({ code }) => code);
      blocksLeft = writeCells(context, { record, codes }, blocksLeft);
    }
    const newestWeek = isoWeekOf(parisWallClock(context.clock.now()).day);
    rebuildState(context, { newestWeek });
    const done = steps.map((step) => stepView(context, step));
    return { done, copies: titles, isPartial: blocksLeft < 0 };
  });
}

function markTouched(context: AppContext, steps: readonly RepairStep[]): void {
  try {
    const tabs = [...new Set(steps.map(({ tab }) => tab))];
    context.store.block(EDIT_MARKS_CELL).write([[tabs.join(',')]]);
  } catch (error) {
    // Without its hidden tab the workbook is read anew in any case.
    if (!(error instanceof AppError && error.code === 'WORKBOOK_NOT_PREPARED')) throw error;
  }
}
