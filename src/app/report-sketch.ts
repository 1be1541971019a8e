import { columnLetters } from '../kernel/column-letters';
import type { CellFormula, ReportCell, ReportLine, ReportLook } from '../ports/report-writer';

export const RIGHT = '✓';
export const WRONG = '✗';

/** `C7`; columns from 1. */
export function cellAt(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `C7:C12`. */
export function columnRange(column: number, first: number, last: number): string {
  return `${cellAt(column, first)}:${cellAt(column, last)}`;
}

/** Semicolons and whole numbers only: read alike in every locale. */
export function formula(text: string): CellFormula {
  return { formula: `=${text}` };
}

/** A mark: right when all conditions hold; what cannot be computed is wrong. */
export function checkMark(conditions: readonly string[]): CellFormula {
  return formula(`IFERROR(IF(AND(${conditions.join(';')});"${RIGHT}";"${WRONG}");"${WRONG}")`);
}

/** Equal to the cent, whatever binary fractions add. */
export function isSame(left: string, right: string): string {
  return `ROUND(${left}-(${right});2)=0`;
}

/** The lines of a report as they are laid down, one under the other, and the marks they hold. */
export class ReportSketch {
  readonly lines: ReportLine[] = [];
  private readonly marks: string[] = [];
  private markCount = 0;

  get nextRow(): number {
    return this.lines.length + 1;
  }

  /** Answers the row of the line. */
  add(look: ReportLook, cells: readonly ReportCell[] = [], formats?: readonly string[]): number {
    this.lines.push({ look, cells, ...(formats ? { formats } : {}) });
    return this.lines.length;
  }

  /** Marks of the report, so that its head can tell whether all are right. */
  watch(range: string, count: number): void {
    if (count === 0) return;
    const [first, last = first] = range.split(':');
    // Not every engine counts in a range of one cell.
    const isOne = first === last;
    this.marks.push(isOne ? `IF(${String(first)}="${RIGHT}";1;0)` : `COUNTIF(${range};"${RIGHT}")`);
    this.markCount += count;
  }

  /** Puts the verdict on a line that was kept for it. */
  judge(row: number, words: { readonly right: string; readonly wrong: string }): void {
    const all =
      this.marks.length === 0 ? 'TRUE' : `${this.marks.join('+')}=${String(this.markCount)}`;
    this.lines[row - 1] = {
      look: 'verdict',
      cells: [
        formula(`IF(${all};"${RIGHT} ${quoted(words.right)}";"${WRONG} ${quoted(words.wrong)}")`),
      ],
    };
  }

  /**
   * The foot of a table: the totals as they were computed, the same recounted from the rows by the sheet itself, and a mark
   * under each. `recounts` has nothing where a column is not recounted.
   */
  foot(given: {
    readonly labels: { readonly total: string; readonly recount: string; readonly check: string };
    readonly totals: readonly ReportCell[];
    readonly recounts: (columns: { readonly totalRow: number }) => readonly (string | null)[];
  }): { readonly totalRow: number } {
    const { labels, totals } = given;
    const totalRow = this.nextRow;
    const recounts = given.recounts({ totalRow });
    const rest = totals.slice(1);
    this.add('total', [labels.total, ...rest]);
    const recountRow = this.add('check', [
      labels.recount,
      ...rest.map((_, index) => {
        const recount = recounts[index + 1];
        return recount ? formula(recount) : '';
      }),
    ]);
    let count = 0;
    const marks = rest.map((_, index): ReportCell => {
      if (!recounts[index + 1]) return '';
      count += 1;
      const [left, right] = [cellAt(index + 2, totalRow), cellAt(index + 2, recountRow)];
      return checkMark([`IF(ISNUMBER(${left});${isSame(left, right)};${left}=${right})`]);
    });
    const checkRow = this.add('check', [labels.check, ...marks]);
    this.watch(`${cellAt(2, checkRow)}:${cellAt(totals.length, checkRow)}`, count);
    return { totalRow };
  }
}

function quoted(text: string): string {
  return text.replace(/"/g, '""');
}
