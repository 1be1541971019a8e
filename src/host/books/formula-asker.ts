import { type Area, lastRow } from './area';
import { CellError, type CellValue } from './cell-value';
import type { EngineSheet, FormulaMirror } from './formula-mirror';
import type { PreparedFormula } from './formula-prepare';

const SCRATCH = { sheetId: 2_147_483_647, row: 1, column: 1 };

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

  answer(
    onSheet: EngineSheet,
    question: { readonly text: string; readonly prepare: () => PreparedFormula },
  ): CellValue {
    const key = `${onSheet.id} ${question.text}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = this.compute(question.prepare());
    this.answers.set(key, answer);
    return answer;
  }

  private compute({ engineText, error, reads }: PreparedFormula): CellValue {
    if (engineText === undefined) return CellError.of(error?.code ?? '#ERROR!', error?.reason);
    const mirror = this.freshMirror();
    for (const read of reads) mirror.feedOnce(read.sheetId, widened(read.area));
    mirror.enter(SCRATCH, engineText);
    mirror.evaluate();
    return mirror.value(SCRATCH);
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
