import type { CellValue } from '../kernel/cell-value';
import { formatMessage } from '../i18n/format-message';
import type { TabSpec } from '../ports/workbook-designer';
import { isKeyRowLost, lostKeys } from '../tables/key-repair';
import { parseState } from '../tables/state-grid';
import { stateBlock, SYSTEM_TAB } from '../tables/system-tab';
import { tabCells } from '../tables/row-blocks';
import { KEY_ROW } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import { type CellRepair, cellRepairs, type IdSources } from './repair-cells';
import { fieldLabel, RECORD_NAMES, type RecordName, tabNames } from './record-registry';
import { tabSpecs } from './tab-specs';
import type { RepairStepView } from './check-views';

/** In the order they are done: what makes a tab readable comes before what reads it. */
export const REPAIR_CODES = [
  'SYSTEM',
  'TAB',
  'KEY_ROW',
  'KEY',
  'COLUMN',
  'PROTECTION',
  'DROPDOWN',
  'FORMAT',
  'CELL_FORM',
  'MISSING_ID',
  'NEW_ID',
] as const;
export type RepairCode = (typeof REPAIR_CODES)[number];

/** One thing to do to one tab. Its `id` is what the person agrees to. */
export interface RepairStep {
  readonly id: string;
  readonly code: RepairCode;
  readonly record: RecordName | null;
  readonly tab: string;
  /** Columns it is about. */
  readonly keys: readonly string[];
  readonly count: number;
}

function step(
  code: RepairCode,
  place: { readonly record: RecordName | null; readonly tab: string },
  about: { readonly keys?: readonly string[]; readonly count?: number } = {},
): RepairStep {
  const { keys = [], count = keys.length } = about;
  return { id: `${code}/${place.record ?? place.tab}`, code, ...place, keys, count };
}

/** Highest numbers given and names of the partnerships, as far as they can be read. */
export function idSources(context: AppContext): IdSources {
  const { store, messages } = context;
  const isThere = store.size(SYSTEM_TAB) !== null;
  const header = isThere ? parseState(stateBlock(store, KEY_ROW + 1).read()).header : null;
  const tab = tabCells(store, tabNames(messages).tabOf('partnership'));
  const at = (cells: readonly CellValue[], key: string) =>
    String(cells[tab?.layout.columnOf.get(key) ?? -1] ?? '').trim();
  const rows = tab === null ? [] : [...tab.rows];
  return {
    lastNumbers: header?.lastNumbers ?? {},
    partnerships: rows.map(({ cells }) => ({
      partnershipId: at(cells, 'partnershipId'),
      name: at(cells, 'name'),
    })),
  };
}

/** The first two rows of a tab: keys and labels. */
export function headerRows(context: AppContext, tab: string) {
  const size = context.store.size(tab);
  if (size === null) return null;
  const area = { tab, row: KEY_ROW, column: 1, rowCount: 2, columnCount: size.columnCount };
  const [first = [], second = []] = context.store.block(area).read();
  return { first, second };
}

function headerSteps(context: AppContext, record: RecordName, spec: TabSpec): RepairStep[] {
  const place = { record, tab: spec.title };
  const header = headerRows(context, spec.title);
  if (header === null) return [step('TAB', place, { count: 1 })];
  const isLost = isKeyRowLost(spec.columns, header.first);
  const keyRow = isLost ? [] : header.first;
  const lost = lostKeys(spec.columns, keyRow, isLost ? header.first : header.second);
  const found = new Set([...keyRow.map(String), ...lost.map(({ key }) => key)]);
  const missing = spec.columns.filter(({ key }) => !found.has(key)).map(({ key }) => key);
  return [
    ...(isLost ? [step('KEY_ROW', place, { count: 1 })] : []),
    ...(lost.length > 0 && !isLost
      ? [step('KEY', place, { keys: lost.map(({ key }) => key) })]
      : []),
    ...(missing.length > 0 ? [step('COLUMN', place, { keys: missing })] : []),
  ];
}

function lookSteps(context: AppContext, record: RecordName, spec: TabSpec): RepairStep[] {
  const place = { record, tab: spec.title };
  const { dropdowns, formats, isUnprotected } = context.designer.lostLooks(spec);
  return [
    ...(isUnprotected ? [step('PROTECTION', place, { count: 1 })] : []),
    ...(dropdowns.length > 0 ? [step('DROPDOWN', place, { keys: dropdowns })] : []),
    ...(formats.length > 0 ? [step('FORMAT', place, { keys: formats })] : []),
  ];
}

function cellSteps(context: AppContext, record: RecordName, sources: IdSources): RepairStep[] {
  const changes = cellRepairs(context, record, sources);
  const place = { record, tab: tabNames(context.messages).tabOf(record) };
  const cells = changes.filter(({ repair }) => repair === 'CELL_FORM').length;
  const rows = (repair: CellRepair) =>
    new Set(changes.filter((each) => each.repair === repair).map(({ row }) => row)).size;
  return (
    [
      ['CELL_FORM', cells],
      ['MISSING_ID', rows('MISSING_ID')],
      ['NEW_ID', rows('NEW_ID')],
    ] as const
  ).flatMap(([code, count]) => (count === 0 ? [] : [step(code, place, { count })]));
}

/** Everything that can be repaired now, in the order it is done. Nothing is changed. */
export function repairSteps(context: AppContext): readonly RepairStep[] {
  const sources = idSources(context);
  const specs = new Map(tabSpecs(context.messages).map((spec) => [spec.title, spec]));
  const steps = RECORD_NAMES.flatMap((record) => {
    const spec = specs.get(tabNames(context.messages).tabOf(record));
    if (spec === undefined) return [];
    return [
      ...headerSteps(context, record, spec),
      ...lookSteps(context, record, spec),
      ...cellSteps(context, record, sources),
    ];
  });
  const isSystemGone = context.store.size(SYSTEM_TAB) === null;
  const system = isSystemGone
    ? [step('SYSTEM', { record: null, tab: SYSTEM_TAB }, { count: 1 })]
    : [];
  const rank = ({ code }: RepairStep) => REPAIR_CODES.indexOf(code);
  return [...system, ...steps].sort((a, b) => rank(a) - rank(b));
}

/** A step in words. */
export function stepView(
  context: AppContext,
  { id, code, record, tab, keys, count }: RepairStep,
): RepairStepView {
  const { messages } = context;
  const labels = record === null ? [] : keys.map((key) => fieldLabel(messages, record, key).label);
  const fields = labels.map((label) => `« ${label} »`).join(', ');
  return { id, tab, text: formatMessage(messages.repairs[code], { tab, fields, count }) };
}

/** Where a tab stands in the plan: its copy is kept unless only its protection is given back. */
export function isCopied({ code, record }: RepairStep): boolean {
  return record !== null && code !== 'TAB' && code !== 'PROTECTION';
}
