import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';

let ready = false;

/** A formula engine's workbook with one sheet, `Sheet1`. The WebAssembly is loaded at first use: 20 ms nobody pays without a formula. */
export function newModel(locale: string, timeZone: string): Model {
  if (!ready) {
    const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
    initSync({ module: readFileSync(wasm) });
    ready = true;
  }
  return new Model('book', locale, timeZone, 'en');
}

export type { Model };
