import { randomBytes } from 'node:crypto';
import type { Area } from './area';
import { type BookLocale, findLocale } from './book-locale';
import type { BookSheet, SheetOwner } from './book-sheet';
import { type CellStyle, type StylePatch, StylePool } from './cell-style';
import { type CellValue, LIMITS } from './cell-value';
import type { CustomFunctions } from './custom-call';
import { FormulaEngine } from './formula-engine';
import { formulaFormat } from './formula-format';
import type { SheetSize } from './formula-prepare';
import { Refusal } from './refusal';
import { RulePool } from './rule-pool';
import { instantToSerial } from './serial-date';
import type { DeveloperMetadata, NamedRange, Protection, ValidationRule } from './sheet-parts';

export interface BookOptions {
  readonly locale: string;
  readonly timeZone: string;
  readonly name: string;
  readonly id?: string;
  /** May edit whatever is protected. */
  readonly owner?: string;
  /** Milliseconds; tests own one. */
  readonly now?: () => number;
}

/** What Sheets calls a new tab. */
const SHEET_WORD: Readonly<Record<string, string>> = { fr: 'Feuille ', en: 'Sheet' };

/** The state of a workbook, and who must hear when it changes. What is done to it lives in the files beside. */
export class Workbook implements SheetOwner {
  readonly id: string;
  name: string;
  owner: string;
  readonly styles = new StylePool();
  readonly rules = new RulePool();
  sheets: BookSheet[] = [];
  namedRanges: NamedRange[] = [];
  protections: Protection[] = [];
  metadata: DeveloperMetadata[] = [];
  /** Who else may open and edit the workbook. */
  editors: string[] = [];
  readonly properties: Record<string, string> = {};
  activeSheetId = 0;
  revision = 0;
  readonly now: () => number;
  private bookLocale: BookLocale;
  private zone: string;
  private readonly engine: FormulaEngine;
  private readonly listeners = new Set<(revision: number) => void>();
  private customFunctions: CustomFunctions | undefined;
  private lastId = 0;

  constructor(options: BookOptions) {
    this.id = options.id ?? randomBytes(33).toString('base64url');
    this.name = options.name;
    this.owner = options.owner ?? '';
    this.now = options.now ?? Date.now;
    this.bookLocale = knownLocale(options.locale);
    this.zone = options.timeZone;
    this.engine = new FormulaEngine({
      locale: () => this.bookLocale,
      timeZone: () => this.zone,
      sheets: () => this.sheets,
      namedRange: (name) => this.namedArea(name),
      now: () => instantToSerial(Math.floor(this.now() / 60_000) * 60_000, this.zone),
      customFunctions: () => this.customFunctions,
    });
  }

  /** Functions that formulas may call besides those of Sheets. */
  useCustomFunctions(functions: CustomFunctions): void {
    this.customFunctions = functions;
    this.everythingChanged();
  }

  /** A function of the script has answered: the formulas that call it have a result. */
  customAnswered(): void {
    this.engine.customAnswered();
    this.looksChanged();
  }

  onChange(listener: (revision: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get locale(): BookLocale {
    return this.bookLocale;
  }

  setLocale(code: string): void {
    this.bookLocale = knownLocale(code);
    this.everythingChanged();
  }

  get timeZone(): string {
    return this.zone;
  }

  setTimeZone(timeZone: string): void {
    this.zone = timeZone;
    this.everythingChanged();
  }

  /** Ids of sheets, protections, charts … never come back. */
  newId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  reserveIds(upTo: number): void {
    this.lastId = Math.max(this.lastId, upTo);
  }

  sheetById(id: number): BookSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Names differ whatever their case, as in Sheets. */
  sheetByName(name: string): BookSheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  get activeSheet(): BookSheet {
    const sheet =
      this.sheetById(this.activeSheetId) ?? this.sheets.find((candidate) => !candidate.hidden);
    if (!sheet) throw new Refusal("You can't hide all the sheets in a document.");
    return sheet;
  }

  freeSheetName(): string {
    const [language = 'en'] = this.bookLocale.code.split('_');
    const word = SHEET_WORD[language] ?? 'Sheet';
    let number = this.sheets.length + 1;
    while (this.hasSheetNamed(`${word}${number}`)) number += 1;
    return `${word}${number}`;
  }

  hasSheetNamed(name: string): boolean {
    return this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  namedArea(name: string): { readonly sheet: SheetSize; readonly area: Area } | undefined {
    const named = this.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
    const sheet = named && this.sheetById(named.sheetId);
    return named && sheet ? { sheet, area: named.area } : undefined;
  }

  /** Refuses a growth past the limits of Sheets. */
  checkRoom(moreCells: number, columns: number): void {
    const cells = this.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
    if (columns > LIMITS.columns) {
      throw new Refusal(
        `This action would increase the number of columns in the sheet above the limit of ${LIMITS.columns} columns.`,
      );
    }
    if (cells + moreCells > LIMITS.cells) {
      throw new Refusal(
        `This action would increase the number of cells in the workbook above the limit of ${LIMITS.cells} cells.`,
      );
    }
  }

  styleOf(id: number): CellStyle {
    return this.styles.get(id);
  }

  stylePatcher(patch: StylePatch): (id: number) => number {
    return this.styles.patcher(patch);
  }

  rule(id: number): ValidationRule | undefined {
    return this.rules.get(id);
  }

  ruleIdOf(rule: ValidationRule): number {
    return this.rules.idOf(rule);
  }

  cellsChanged(sheet: BookSheet, area: Area, formulasToo: boolean): void {
    this.engine.cellsChanged(sheet.id, area, formulasToo);
    this.looksChanged();
  }

  /** Something a person can see changed, no value did. */
  looksChanged(): void {
    this.revision += 1;
    for (const listener of this.listeners) listener(this.revision);
  }

  /** Lines, sheets or names changed: formulas start again. */
  everythingChanged(): void {
    this.engine.everythingChanged();
    this.looksChanged();
  }

  /** For a change that will be taken back before anyone looks. */
  engineCellsChanged(sheet: BookSheet, area: Area, formulasToo: boolean): void {
    this.engine.cellsChanged(sheet.id, area, formulasToo);
  }

  formulaFormat(sheet: BookSheet, formula: string): string | undefined {
    return formulaFormat(formula, sheet, {
      locale: this.bookLocale,
      sheetByName: (name) =>
        this.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase()),
    });
  }

  recalculate(): void {
    this.engine.recalculate();
  }

  /** The result of a formula that sits in no cell. */
  computeOnce(onSheet: BookSheet, formula: string, ahead?: () => readonly string[]): CellValue {
    return this.engine.computeOnce(onSheet, formula, ahead);
  }
}

function knownLocale(code: string): BookLocale {
  const locale = findLocale(code);
  if (!locale) throw new Refusal(`local host: the spreadsheet locale ${code} is not emulated yet`);
  return locale;
}
