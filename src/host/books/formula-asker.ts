import { type Area, lastRow } from './area';
import { CellError, type CellValue } from './cell-value';
import type { EngineSheet, FormulaMirror, Spot } from './formula-mirror';
import type { PreparedFormula } from './formula-prepare';

const scratch = (index: number): Spot => ({ sheetId: 2_147_483_647, row: index + 1, column: 1 });

export interface Question {
  readonly text: string;
  /** Formulas likely to be asked next. */
  readonly ahead?: (() => readonly string[]) | undefined;
  readonly prepare: (text: string) => PreparedFormula;
}

/** After so many writes the engine's own undo history is worth throwing away. */
const WRITES_BEFORE_RESTART = 200_000;

/**
 * Answers formulas that sit in no cell, over values already computed: the workbook's own formulas are not run again for
 * each cell of a conditional format.
 */
export class FormulaAsker {
  private mirror: FormulaMirror | undefined;
  private readonly answers = new Map<string, CellValue>();
  private stale = false;

  constructor(private readonly newMirror: () => FormulaMirror) {}

  /** Something changed: cells are read again at the next question. */
  forget(): void {
    this.answers.clear();
    this.stale = true;
  }

  /** Answers one formula, and with it those that will be asked next: an evaluation costs the same for one or a hundred. */
  answer(onSheet: EngineSheet, question: Question): CellValue {
    const key = (text: string): string => `${onSheet.id} ${text}`;
    const known = this.answers.get(key(question.text));
    if (known !== undefined) return known;
    const texts = [...new Set([question.text, ...(question.ahead?.() ?? [])])];
    const answers = this.compute(texts.map((text) => question.prepare(text)));
    texts.forEach((text, index) => this.answers.set(key(text), answers[index] ?? null));
    return this.answers.get(key(question.text)) ?? null;
  }

  private compute(formulas: readonly PreparedFormula[]): CellValue[] {
    const mirror = this.freshMirror();
    formulas.forEach(({ engineText, reads }, index) => {
      if (engineText === undefined) return;
      for (const read of reads) mirror.feedOnce(read.sheetId, widened(read.area));
      mirror.enter(scratch(index), engineText);
    });
    mirror.evaluate();
    return formulas.map(({ engineText, error }, index) =>
      engineText === undefined
        ? CellError.of(error?.code ?? '#ERROR!', error?.reason)
        : mirror.value(scratch(index)),
    );
  }

  private freshMirror(): FormulaMirror {
    if (this.mirror && this.mirror.writes > WRITES_BEFORE_RESTART) {
      this.mirror.free();
      this.mirror = undefined;
    }
    this.mirror ??= this.newMirror();
    if (this.stale) this.mirror.forgetFed();
    this.stale = false;
    return this.mirror;
  }
}

const BLOCK = 100;

/** The next question is about the next row: its cells are copied along. */
function widened(area: Area): Area {
  const row = area.row - ((area.row - 1) % BLOCK);
  const rows = Math.ceil((lastRow(area) - row + 1) / BLOCK) * BLOCK;
  return { ...area, row, rows };
}
