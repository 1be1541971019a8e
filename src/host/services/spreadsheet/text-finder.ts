import type { BookSheet } from '../../books/book-sheet';
import { shownFormula, writeInputs } from '../../books/cell-input';
import { formatCell } from '../../books/number-format';
import { checkMayEdit } from '../../books/protection-check';
import { ServiceObject } from '../../contract';
import type { RangeLike, SheetsContext } from './sheets-context';

interface Match {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** Finds and replaces text in what is displayed, or in formulas when asked. */
export class TextFinder extends ServiceObject {
  readonly gasType = 'Spreadsheet.TextFinder';
  private exactCase = false;
  private entireCell = false;
  private formulas = false;
  private noDiacritics = false;
  private regularExpression = false;
  private start: RangeLike | undefined;
  private current: Match | undefined;

  constructor(
    private readonly context: SheetsContext,
    private readonly scope: () => readonly RangeLike[],
    private readonly wanted: string,
  ) {
    super();
  }

  matchCase(matchCase: boolean): this {
    this.exactCase = matchCase;
    return this;
  }

  matchEntireCell(entireCell: boolean): this {
    this.entireCell = entireCell;
    return this;
  }

  matchFormulaText(formulas: boolean): this {
    this.formulas = formulas;
    return this;
  }

  ignoreDiacritics(ignore: boolean): this {
    this.noDiacritics = ignore;
    return this;
  }

  useRegularExpression(regularExpression: boolean): this {
    this.regularExpression = regularExpression;
    return this;
  }

  startFrom(range: RangeLike): this {
    this.start = range;
    this.current = undefined;
    return this;
  }

  findAll(): RangeLike[] {
    return this.matches().map((match) => this.rangeOf(match));
  }

  findNext(): RangeLike | null {
    return this.step(1);
  }

  findPrevious(): RangeLike | null {
    return this.step(-1);
  }

  getCurrentMatch(): RangeLike | null {
    return this.current ? this.rangeOf(this.current) : null;
  }

  /** Replaces in the current match only; how many replacements were made. */
  replaceWith(text: string): number {
    return this.current ? this.replaceIn(this.current, text) : 0;
  }

  replaceAllWith(text: string): number {
    return this.matches().reduce((count, match) => count + this.replaceIn(match, text), 0);
  }

  private step(by: 1 | -1): RangeLike | null {
    const all = this.matches();
    const from = this.current ?? this.startingPlace();
    const order = (match: Match): number => match.row * 20_000 + match.column;
    const sheetOrder = (match: Match): number => this.context.book.sheets.indexOf(match.sheet);
    const isAfter = (match: Match): boolean =>
      !from ||
      (sheetOrder(match) - sheetOrder(from)) * by > 0 ||
      (match.sheet === from.sheet && (order(match) - order(from)) * by > 0);
    const ordered = by === 1 ? all : [...all].reverse();
    this.current = ordered.find(isAfter);
    return this.getCurrentMatch();
  }

  private startingPlace(): Match | undefined {
    return (
      this.start && {
        sheet: this.start.bookSheet,
        row: this.start.area.row,
        column: this.start.area.column,
      }
    );
  }

  private rangeOf({ sheet, row, column }: Match): RangeLike {
    return this.context.range(sheet, { row, column, rows: 1, columns: 1 });
  }

  private matches(): Match[] {
    const pattern = this.pattern('');
    const found: Match[] = [];
    for (const { bookSheet: sheet, area } of this.scope()) {
      const used = sheet.used();
      const rows = Math.min(area.rows, used.row - area.row + 1);
      const columns = Math.min(area.columns, used.column - area.column + 1);
      if (rows < 1 || columns < 1) continue;
      this.context.execution.countCells(rows * columns, 0);
      for (let row = area.row; row < area.row + rows; row += 1) {
        for (let column = area.column; column < area.column + columns; column += 1) {
          if (pattern.test(this.prepared(this.textAt({ sheet, row, column }))))
            found.push({ sheet, row, column });
        }
      }
    }
    return found;
  }

  private textAt({ sheet, row, column }: Match): string {
    const formula = this.formulas ? sheet.grid.formula(row, column) : undefined;
    if (formula !== undefined) return shownFormula(formula, this.context.book);
    return formatCell(
      sheet.value(row, column),
      sheet.shownFormat(row, column),
      this.context.book.locale,
    );
  }

  private prepared(text: string): string {
    return this.noDiacritics ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  }

  private pattern(flags: string): RegExp {
    const wanted = this.prepared(this.wanted);
    const source = this.regularExpression ? wanted : wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(
      this.entireCell ? `^(?:${source})$` : source,
      `u${flags}${this.exactCase ? '' : 'i'}`,
    );
  }

  private replaceIn(match: Match, replacement: string): number {
    const { sheet, row, column } = match;
    const isFormula = sheet.grid.formula(row, column) !== undefined;
    if (isFormula && !this.formulas) return 0;
    const area = { row, column, rows: 1, columns: 1 };
    checkMayEdit(this.context.book, { sheetId: sheet.id, area }, this.context.execution.userEmail);
    const { text, count } = this.replaced(this.textAt(match), replacement);
    writeInputs({ book: this.context.book, sheet }, area, [[text]]);
    this.context.execution.countCells(0, 1);
    return count;
  }

  /** Searched without its accents when they do not count; what is not replaced keeps them. */
  private replaced(text: string, replacement: string): { text: string; count: number } {
    const letters = this.noDiacritics ? lettersOf(text) : [...text];
    const plain = letters.map((letter) => this.prepared(letter));
    const starts = startsOf(plain);
    const letterAt = (place: number): number => starts.filter((start) => start <= place).length - 1;
    const searched = plain.join('');
    const safe = this.regularExpression ? replacement : replacement.replaceAll('$', '$$$$');
    const here = this.pattern('y');
    let out = '';
    let count = 0;
    let end = 0;
    for (const { 0: matched, index } of searched.matchAll(this.pattern('g'))) {
      here.lastIndex = index;
      const whole = searched.replace(here, safe);
      const length = whole.length - searched.length + matched.length;
      out += letters.slice(letterAt(end), letterAt(index)).join('');
      out += whole.slice(index, index + length);
      end = index + matched.length;
      count += 1;
    }
    return { text: out + letters.slice(letterAt(end)).join(''), count };
  }
}

/** Letters with the marks that follow them. */
const lettersOf = (text: string): string[] => text.match(/\P{M}\p{M}*|\p{M}/gu) ?? [];

/** Where each part starts in the whole, and where the whole ends. */
function startsOf(parts: readonly string[]): number[] {
  const starts = [0];
  for (const part of parts) starts.push((starts.at(-1) ?? 0) + part.length);
  return starts;
}
