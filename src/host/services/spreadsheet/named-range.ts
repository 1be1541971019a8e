import { Refusal } from '../../books/refusal';
import type { NamedRange as NamedFacts } from '../../books/sheet-parts';
import { ServiceObject } from '../../contract';
import type { RangeLike, SheetsContext } from './sheets-context';

/** Sheets refuses what could be read as a cell, and signs but `_` and `.`. */
export function checkRangeName(name: string): void {
  const wrong =
    !/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) ||
    /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i.test(name);
  if (wrong) throw new Refusal(`The name "${name}" is not a valid name for a range.`);
}

export class NamedRange extends ServiceObject {
  readonly gasType = 'Spreadsheet.NamedRange';

  constructor(
    private readonly context: SheetsContext,
    readonly facts: NamedFacts,
  ) {
    super();
  }

  getName(): string {
    return this.facts.name;
  }

  getRange(): RangeLike {
    const sheet = this.context.book.sheetById(this.facts.sheetId);
    if (!sheet) throw new Refusal('The named range no longer exists.');
    return this.context.range(sheet, this.facts.area);
  }

  setName(name: string): this {
    checkRangeName(name);
    this.facts.name = name;
    this.context.book.everythingChanged();
    return this;
  }

  setRange(range: RangeLike): this {
    this.facts.sheetId = range.bookSheet.id;
    this.facts.area = range.area;
    this.context.book.everythingChanged();
    return this;
  }

  remove(): void {
    this.context.book.namedRanges = this.context.book.namedRanges.filter(
      (other) => other !== this.facts,
    );
    this.context.book.everythingChanged();
  }
}
