import type { Area } from './area';
import type { BookLocale } from './book-locale';
import type { CustomFunctions } from './custom-call';
import type { EngineSheet } from './formula-mirror';
import type { SheetSize } from './formula-prepare';

/** What the formulas of a book ask of it. */
export interface FormulaWorld {
  readonly locale: () => BookLocale;
  readonly timeZone: () => string;
  readonly sheets: () => readonly EngineSheet[];
  readonly namedRange: (
    name: string,
  ) => { readonly sheet: SheetSize; readonly area: Area } | undefined;
  /** Serial number of the current minute. */
  readonly now: () => number;
  /** Functions of the script. */
  readonly customFunctions: () => CustomFunctions | undefined;
}
