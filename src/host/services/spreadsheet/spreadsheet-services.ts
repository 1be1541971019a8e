import type { Book } from '../../books/book';
import type { Execution, ServiceFactory, ServiceObject } from '../../contract';
import { activePlace } from './active-place';
import { NamedRange } from './named-range';
import { Protection } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { Sheet } from './sheet';
import type { SheetsContext } from './sheets-context';
import { SpreadsheetBook } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';

export interface SpreadsheetWorld {
  readonly book: Book;
  readonly createUi: (execution: Execution) => ServiceObject;
  /** A toast on the page; silent without one. */
  readonly toast?: (message: string, title: string, seconds: number) => void;
}

/** `SpreadsheetApp` over one workbook, which is the active one of every execution. */
export function createSpreadsheetServices({
  book,
  createUi,
  toast,
}: SpreadsheetWorld): ServiceFactory {
  return (execution) => {
    let ui: ServiceObject | undefined;
    const context: SheetsContext = {
      book,
      execution,
      active: activePlace(book, execution.startedFrom),
      ui: () => (ui ??= createUi(execution)),
      range: (sheet, area, reference) => new Range(context, { sheet, area, reference }),
      sheet: (sheet) => new Sheet(context, sheet),
      spreadsheet: () => new SpreadsheetBook(context),
      // Ranges of the family are all of this class.
      rangeList: (ranges) => new RangeList(ranges as readonly Range[]),
      protection: (protection) => new Protection(context, protection),
      namedRange: (named) => new NamedRange(context, named),
      // Without an editor nobody sees it, and Google refuses nothing.
      toast: (message, title, seconds) => {
        if (execution.startedFrom === 'editor') toast?.(message, title, seconds);
      },
    };
    return { SpreadsheetApp: new SpreadsheetApp(context) };
  };
}
