import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { initSync, Model } from '@ironcalc/wasm';
import type { CostBook } from '../../src/domain/costs/cost-types';

/** Formulas that are timed; the others take as long each. */
const TIMED = 30;

/**
 * What the totals of each partnership in each week would take as `SUMIFS` in a formula engine: rows of partnership, week
 * and meals, then some of the formulas, whose time is that of all of them in proportion.
 */
export function sumifsMs(book: CostBook, weekOf: ReadonlyMap<string, string>): number {
  const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  initSync({ module: readFileSync(wasm) });
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  const keys = new Set<string>();
  book.days.forEach(({ partnershipId, date, delivered }, index) => {
    const week = weekOf.get(date) ?? '';
    keys.add(`${partnershipId} ${week}`);
    model.setUserInput(0, index + 1, 1, partnershipId);
    model.setUserInput(0, index + 1, 2, week);
    model.setUserInput(0, index + 1, 3, String(delivered ?? 0));
  });
  model.evaluate();
  const last = book.days.length;
  [...keys].slice(0, TIMED).forEach((key, index) => {
    const [partnershipId = '', week = ''] = key.split(' ');
    const sum = `=SUMIFS(C1:C${last},A1:A${last},"${partnershipId}",B1:B${last},"${week}")`;
    model.setUserInput(0, index + 1, 5, sum);
  });
  const start = performance.now();
  model.evaluate();
  const elapsed = performance.now() - start;
  if (!/^\d/.test(model.getFormattedCellValue(0, 1, 5)))
    throw new Error('the sum did not come out');
  model.free();
  return (elapsed / TIMED) * keys.size;
}
