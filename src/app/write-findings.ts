import { type CellValue } from '../kernel/cell-value';
import { recordId } from '../kernel/record-id';
import { formatMessage } from '../i18n/format-message';
import { findingRecord, type Finding } from '../model/finding';
import { encodeRow } from '../tables/row-codec';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf } from '../tables/tab-layout';
import type { AppContext } from './app-context';
import type { WorkbookFinding } from './check-finding';
import { workbookSpecs } from './workbook-specs';
import { fieldLabel, tabNames } from './record-registry';
import type { FindingView } from './check-views';

/** More than anybody will mend before checking again. */
const MOST_ROWS = 5000;
/** Links ask the service one by one: past these, the address stands as text. */
const MOST_LINKS = 1000;
const LONGEST_TEXT = 200;
const SPARE_ROWS = 500;

/** A finding in the words of the workbook. */
export function findingView(context: AppContext, finding: WorkbookFinding): FindingView {
  const { messages } = context;
  const { record, key, a1, severity, remedy } = finding;
  const sentences: Readonly<Record<string, string>> = messages.issues;
  const tab = tabNames(messages).tabOf(record);
  const field = key === null ? '' : fieldLabel(messages, record, key).label;
  const params = { field, cell: a1 ?? '', value: finding.text, ...finding.params };
  return {
    severity,
    tab,
    cell: a1 ?? '',
    problem: formatMessage(sentences[finding.code] ?? finding.code, params),
    remedy: formatMessage(messages.remedies[remedy], params),
    link: a1 === null ? null : { tab, a1, id: null },
  };
}

function findingRow(context: AppContext, finding: WorkbookFinding, number: number): Finding {
  const { messages } = context;
  const { severity, tab, cell, problem, remedy } = findingView(context, finding);
  const { record, key, text, id } = finding;
  return {
    findingId: recordId(findingRecord.idPrefix, number),
    level: messages.checkWords.levels[severity],
    sheet: tab,
    cell: cell === '' ? null : cell,
    field: key === null ? null : fieldLabel(messages, record, key).label,
    content: text === '' ? null : text.slice(0, LONGEST_TEXT),
    problem,
    remedy,
    rowId: id === null ? null : id.slice(0, LONGEST_TEXT),
  };
}

/** The last row says how many more there are, when there are too many to write. */
function othersRow(context: AppContext, count: number): Finding {
  const problem = formatMessage(context.messages.issues.AND_OTHERS, { count });
  const blank = { cell: null, field: null, content: null, rowId: null };
  const level = context.messages.checkWords.levels.WARN;
  return {
    ...blank,
    findingId: recordId(findingRecord.idPrefix, MOST_ROWS + 1),
    level,
    sheet: '…',
    problem,
    remedy: '…',
  };
}

/** Writes « À corriger » anew in one block: what was there before is gone in the same call. */
export function writeFindings(context: AppContext, findings: readonly WorkbookFinding[]): void {
  const { store, designer, messages } = context;
  const names = tabNames(messages);
  const tab = names.tabOf(findingRecord.name);
  if (store.size(tab) === null) designer.prepare(workbookSpecs(messages, ['finding']));
  const size = store.size(tab) ?? { lastRow: 0, columnCount: 1 };
  const keyRow = { tab, row: KEY_ROW, column: 1, rowCount: 1, columnCount: size.columnCount };
  const layout = layoutOf(store.block(keyRow).read()[0] ?? []);
  const shown = findings.slice(0, MOST_ROWS);
  const rows = shown.map((finding, index) => findingRow(context, finding, index + 1));
  if (findings.length > shown.length) rows.push(othersRow(context, findings.length - shown.length));
  const width = layout.keys.length;
  const cells: CellValue[][] = rows.map((row) =>
    encodeRow(findingRecord, row, { layout, words: names.words }),
  );
  while (cells.length < size.lastRow - FIRST_DATA_ROW + 1) cells.push(layout.keys.map(() => ''));
  if (cells.length === 0) return;
  store.ensureRows(tab, FIRST_DATA_ROW + cells.length + SPARE_ROWS);
  const area = { tab, row: FIRST_DATA_ROW, column: 1, rowCount: cells.length, columnCount: width };
  store.block(area).write(cells);
  const column = (layout.columnOf.get('cell') ?? -1) + 1;
  if (column === 0) return;
  const targets = shown
    .slice(0, MOST_LINKS)
    .map(({ record, a1 }) => (a1 === null ? null : { tab: names.tabOf(record), a1 }));
  designer.linkCells({ tab, row: FIRST_DATA_ROW, column }, targets);
}
