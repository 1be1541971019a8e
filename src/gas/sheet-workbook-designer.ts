import { dressAgain, dropdownRule, lostLooks } from './tab-looks';
import type {
  CellTarget,
  LostLooks,
  ColumnSpec,
  Preparation,
  SystemTabSpec,
  TabSpec,
  WelcomeSpec,
  WorkbookDesigner,
} from '../ports/workbook-designer';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const KEY_ROW = 1;
const LABEL_ROW = 2;
const FIRST_DATA_ROW = 3;
/** Two lines of label. */
const HEADER_HEIGHT = 42;
/** Four lines of nine points. */
const DENSE_HEADER = { height: 68, size: 9 };
const HEADER_INK = '#ffffff';
const COMPUTED_WASH = '#f1f4f2';

/** Blank columns count among the 10 million cells of a workbook: ten years of a log have none to spare. */
function fitColumns(sheet: Sheet, width: number): void {
  const present = sheet.getMaxColumns();
  if (present < width) sheet.insertColumnsAfter(present, width - present);
  if (present > width) sheet.deleteColumns(width + 1, present - width);
}

/** Makes and repairs the tabs through SpreadsheetApp. What people typed, renamed, moved or added is left as it is. */
export class SheetWorkbookDesigner implements WorkbookDesigner {
  constructor(private readonly spreadsheet: Spreadsheet) {}

  prepare(specs: Parameters<WorkbookDesigner['prepare']>[0]): Preparation {
    const createdTabs: string[] = [];
    const repaired: string[] = [];
    if (this.spreadsheet.getSpreadsheetTimeZone() !== specs.timeZone) {
      this.spreadsheet.setSpreadsheetTimeZone(specs.timeZone);
    }
    if (this.welcome(specs.welcome)) createdTabs.push(specs.welcome.title);
    specs.tabs.forEach((tab, index) => {
      const existing = this.spreadsheet.getSheetByName(tab.title);
      if (existing) repaired.push(...this.repair(existing, tab));
      else {
        this.create(tab, index + 1);
        createdTabs.push(tab.title);
      }
    });
    if (this.system(specs.system)) createdTabs.push(specs.system.title);
    this.removeBlankFirstSheet(specs);
    return { createdTabs, repaired };
  }

  selected(): CellTarget | null {
    // Google says it may be null, its types do not.
    const range = this.spreadsheet.getActiveRange();
    return range && { tab: range.getSheet().getName(), a1: range.getA1Notation() };
  }

  show(tab: string, a1: string): void {
    const sheet = this.spreadsheet.getSheetByName(tab);
    if (!sheet) return;
    this.spreadsheet.setActiveSheet(sheet);
    sheet.setActiveRange(sheet.getRange(a1));
  }

  linkCells(
    { tab, row, column }: { readonly tab: string; readonly row: number; readonly column: number },
    targets: readonly (CellTarget | null)[],
  ): void {
    const sheet = this.spreadsheet.getSheetByName(tab);
    if (!sheet || targets.length === 0) return;
    const numbers = new Map<string, number | undefined>();
    const texts = targets.map((target) => {
      const text = SpreadsheetApp.newRichTextValue().setText(target?.a1 ?? '');
      if (target === null) return [text.build()];
      if (!numbers.has(target.tab))
        numbers.set(target.tab, this.spreadsheet.getSheetByName(target.tab)?.getSheetId());
      return [text.setLinkUrl(`#gid=${numbers.get(target.tab)}&range=${target.a1}`).build()];
    });
    sheet.getRange(row, column, targets.length, 1).setRichTextValues(texts);
  }

  lostLooks(spec: TabSpec): LostLooks {
    const sheet = this.spreadsheet.getSheetByName(spec.title);
    if (!sheet) return { dropdowns: [], formats: [], isUnprotected: false };
    return lostLooks(sheet, spec);
  }

  dressAgain(spec: TabSpec, keys: readonly string[]): void {
    const sheet = this.spreadsheet.getSheetByName(spec.title);
    if (sheet) dressAgain(sheet, spec, keys);
  }

  addKeyRow(tab: string): void {
    this.spreadsheet.getSheetByName(tab)?.insertRowBefore(KEY_ROW);
  }

  keepCopy(tab: string, title: string): void {
    const sheet = this.spreadsheet.getSheetByName(tab);
    const there = this.spreadsheet.getSheetByName(title);
    if (!sheet || there?.isSheetHidden()) return;
    const active = this.spreadsheet.getActiveSheet();
    const copy =
      there ??
      this.spreadsheet.insertSheet(title, this.spreadsheet.getNumSheets(), { template: sheet });
    copy.hideSheet();
    this.spreadsheet.setActiveSheet(active);
  }

  private create(spec: TabSpec, position: number): void {
    const sheet = this.begin(spec.title, position);
    const width = spec.columns.length;
    fitColumns(sheet, width);
    this.writeHeader(sheet, spec.columns, 1);
    sheet.setTabColor(spec.color);
    sheet.setFrozenRows(LABEL_ROW);
    sheet.setFrozenColumns(spec.frozenColumns);
    sheet.setRowHeight(LABEL_ROW, HEADER_HEIGHT);
    sheet.hideRows(KEY_ROW);
    const labels = sheet.getRange(LABEL_ROW, 1, 1, width);
    labels
      .setBackground(spec.color)
      .setFontColor(HEADER_INK)
      .setFontWeight('bold')
      .setVerticalAlignment('middle')
      .setWrap(true);
    sheet.getRange(LABEL_ROW, 1, sheet.getMaxRows() - 1, width).createFilter();
    this.dressColumns(sheet, spec);
    if (spec.isDense) this.makeDense(sheet, spec);
    this.mark(sheet, spec);
    this.protect(sheet, spec);
    sheet.setName(spec.title);
  }

  /** A tab takes its name when it is whole: one that an execution left unfinished is taken away and made again. */
  private begin(title: string, position: number): Sheet {
    const unfinished = `${title} …`;
    const left = this.spreadsheet.getSheetByName(unfinished);
    if (left) this.spreadsheet.deleteSheet(left);
    return this.spreadsheet.insertSheet(unfinished, position);
  }

  /** Adds the columns that a newer version brought, and the protections that were lost. */
  private repair(sheet: Sheet, spec: TabSpec): string[] {
    const present = sheet.getRange(KEY_ROW, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
    const keys = new Set(present.map(String));
    const missing = spec.columns.filter((column) => !keys.has(column.key));
    const done: string[] = [];
    if (missing.length > 0) {
      const last = sheet.getMaxColumns();
      sheet.insertColumnsAfter(last, missing.length);
      this.writeHeader(sheet, missing, last + 1);
      this.dress(sheet, missing, last + 1);
      done.push(...missing.map((column) => `${spec.title} : ${column.label}`));
    }
    if (!sheet.isRowHiddenByUser(KEY_ROW)) {
      sheet.hideRows(KEY_ROW);
      done.push(spec.title);
    }
    if (
      sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length === 0 &&
      !spec.isComputed
    ) {
      this.protect(sheet, spec);
      done.push(spec.title);
    }
    return done;
  }

  private writeHeader(sheet: Sheet, columns: readonly ColumnSpec[], firstColumn: number): void {
    const header = sheet.getRange(KEY_ROW, firstColumn, LABEL_ROW, columns.length);
    header.setNumberFormat('@');
    header.setValues([columns.map((column) => column.key), columns.map((column) => column.label)]);
    sheet
      .getRange(LABEL_ROW, firstColumn, 1, columns.length)
      .setNotes([columns.map((column) => column.note ?? '')]);
  }

  private mark(sheet: Sheet, { marks, columns }: TabSpec): void {
    if (marks.length === 0) return;
    const cells = sheet.getRange(FIRST_DATA_ROW, 1, sheet.getMaxRows() - LABEL_ROW, columns.length);
    const rules = marks.map(({ startsWith, ink, wash }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(startsWith)
        .setFontColor(ink)
        .setBackground(wash)
        .setRanges([cells])
        .build(),
    );
    sheet.setConditionalFormatRules(rules);
  }

  /** Heads of four lines over narrow columns. */
  private makeDense(sheet: Sheet, { columns }: TabSpec): void {
    sheet.setRowHeight(LABEL_ROW, DENSE_HEADER.height);
    const labels = sheet.getRange(LABEL_ROW, 1, 1, columns.length);
    labels.setFontSizes([columns.map(() => DENSE_HEADER.size)]);
  }

  private dressColumns(sheet: Sheet, spec: TabSpec): void {
    this.dress(sheet, spec.columns, 1);
  }

  private dress(sheet: Sheet, columns: readonly ColumnSpec[], firstColumn: number): void {
    const rowCount = sheet.getMaxRows() - LABEL_ROW;
    columns.forEach((column, index) => {
      const at = firstColumn + index;
      sheet.setColumnWidth(at, column.width);
      const cells = sheet.getRange(FIRST_DATA_ROW, at, rowCount, 1);
      cells.setNumberFormat(column.numberFormat).setHorizontalAlignment(column.align);
      if (column.isComputed) cells.setBackground(COMPUTED_WASH);
      if (column.choices) cells.setDataValidation(dropdownRule(column.choices));
      if (column.isHidden) sheet.hideColumns(at);
    });
  }

  private protect(sheet: Sheet, spec: TabSpec): void {
    if (spec.isComputed) {
      sheet.protect().setDescription('Passe-plat').setWarningOnly(true);
      return;
    }
    sheet
      .getRange(KEY_ROW, 1, 1, sheet.getMaxColumns())
      .protect()
      .setDescription('Passe-plat')
      .setWarningOnly(true);
  }

  private welcome(spec: WelcomeSpec): boolean {
    if (this.spreadsheet.getSheetByName(spec.title)) return false;
    const sheet = this.begin(spec.title, 0);
    const cells = sheet.getRange(2, 2, spec.lines.length, 1);
    cells.setValues(spec.lines.map((line) => [line.text]));
    cells.setFontSizes(
      spec.lines.map((line) => [{ title: 24, heading: 13, text: 10 }[line.style]]),
    );
    cells.setFontWeights(spec.lines.map((line) => [line.style === 'text' ? 'normal' : 'bold']));
    cells.setFontColors(spec.lines.map((line) => [line.style === 'text' ? '#1f2a26' : spec.color]));
    cells.setWrap(true).setVerticalAlignment('middle');
    const heights = { title: 44, heading: 34, text: 24 };
    spec.lines.forEach((line, index) => sheet.setRowHeight(index + 2, heights[line.style]));
    sheet.setColumnWidth(1, 24);
    sheet.setColumnWidth(2, 640);
    sheet.setTabColor(spec.color);
    sheet.setHiddenGridlines(true);
    sheet.setName(spec.title);
    return true;
  }

  private system(spec: SystemTabSpec): boolean {
    if (this.spreadsheet.getSheetByName(spec.title)) return false;
    const sheet = this.begin(spec.title, this.spreadsheet.getNumSheets());
    fitColumns(sheet, spec.columnCount);
    sheet.getRange(1, 1, sheet.getMaxRows(), spec.columnCount).setNumberFormat('@');
    sheet.protect().setDescription('Passe-plat').setWarningOnly(true);
    sheet.hideSheet();
    sheet.setName(spec.title);
    return true;
  }

  /** A new spreadsheet comes with one blank sheet: it goes once ours are there. */
  private removeBlankFirstSheet(specs: Parameters<WorkbookDesigner['prepare']>[0]): void {
    const ours = new Set([
      specs.welcome.title,
      specs.system.title,
      ...specs.tabs.map((tab) => tab.title),
    ]);
    for (const sheet of this.spreadsheet.getSheets()) {
      const isBlankStart = /^(Feuille|Sheet) ?1$/.test(sheet.getName()) && sheet.getLastRow() === 0;
      if (isBlankStart && !ours.has(sheet.getName())) this.spreadsheet.deleteSheet(sheet);
    }
  }
}
