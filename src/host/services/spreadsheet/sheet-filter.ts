import { filteredRows } from '../../books/filter-rows';
import { Refusal } from '../../books/refusal';
import type { FilterCriteria as CriteriaFacts, SheetFilter } from '../../books/sheet-parts';
import { sortRows } from '../../books/sort-rows';
import { EnumValue, ServiceObject } from '../../contract';
import { fromRuleValue, toRuleValue } from './data-validation';
import type { RangeLike, SheetsContext } from './sheets-context';

abstract class CriteriaReader extends ServiceObject {
  constructor(
    protected readonly context: SheetsContext,
    readonly facts: CriteriaFacts,
  ) {
    super();
  }

  getCriteriaType(): EnumValue | null {
    const { criteria } = this.facts;
    return criteria === undefined ? null : new EnumValue('Spreadsheet.BooleanCriteria', criteria);
  }

  getCriteriaValues(): unknown[] {
    return (this.facts.values ?? []).map((value) => fromRuleValue(value, this.context));
  }

  getHiddenValues(): string[] {
    return [...(this.facts.hiddenValues ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.facts.visibleValues ?? [])];
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.context, this.facts);
  }
}

export class FilterCriteria extends CriteriaReader {
  readonly gasType = 'Spreadsheet.FilterCriteria';
}

/** `SpreadsheetApp.newFilterCriteria()`; each setter gives a builder back. */
export class FilterCriteriaBuilder extends CriteriaReader {
  readonly gasType = 'Spreadsheet.FilterCriteriaBuilder';

  private with(facts: CriteriaFacts): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.context, facts);
  }

  private when(criteria: string, values: readonly unknown[] = []): FilterCriteriaBuilder {
    const stored = values.map((value) => toRuleValue(value, this.context.book));
    return this.with({ ...this.facts, criteria, values: stored });
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.context, this.facts);
  }

  setHiddenValues(hiddenValues: readonly string[]): FilterCriteriaBuilder {
    return this.with({ ...this.facts, hiddenValues });
  }

  setVisibleValues(visibleValues: readonly string[]): FilterCriteriaBuilder {
    return this.with({ ...this.facts, visibleValues });
  }

  whenCellEmpty(): FilterCriteriaBuilder {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): FilterCriteriaBuilder {
    return this.when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: Date | EnumValue): FilterCriteriaBuilder {
    return this.when(dateCriteria('AFTER', date), [date]);
  }

  whenDateBefore(date: Date | EnumValue): FilterCriteriaBuilder {
    return this.when(dateCriteria('BEFORE', date), [date]);
  }

  whenDateEqualTo(date: Date | EnumValue): FilterCriteriaBuilder {
    return this.when(dateCriteria('EQUAL_TO', date), [date]);
  }

  whenNumberBetween(start: number, end: number): FilterCriteriaBuilder {
    return this.when('NUMBER_BETWEEN', [start, end]);
  }

  whenNumberNotBetween(start: number, end: number): FilterCriteriaBuilder {
    return this.when('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): FilterCriteriaBuilder {
    return this.when('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberNotEqualTo(number: number): FilterCriteriaBuilder {
    return this.when('NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): FilterCriteriaBuilder {
    return this.when('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): FilterCriteriaBuilder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): FilterCriteriaBuilder {
    return this.when('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): FilterCriteriaBuilder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): FilterCriteriaBuilder {
    return this.when('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): FilterCriteriaBuilder {
    return this.when('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEqualTo(text: string): FilterCriteriaBuilder {
    return this.when('TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): FilterCriteriaBuilder {
    return this.when('TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string): FilterCriteriaBuilder {
    return this.when('TEXT_ENDS_WITH', [text]);
  }
}

const dateCriteria = (kind: string, date: Date | EnumValue): string =>
  `DATE_${kind}${date instanceof EnumValue ? '_RELATIVE' : ''}`;

/** The filter of a sheet: its first row is the header. */
export class Filter extends ServiceObject {
  readonly gasType = 'Spreadsheet.Filter';

  constructor(
    private readonly context: SheetsContext,
    private readonly bookSheet: RangeLike['bookSheet'],
  ) {
    super();
  }

  private get facts(): SheetFilter {
    if (!this.bookSheet.filter) throw new Refusal('The filter no longer exists.');
    return this.bookSheet.filter;
  }

  getRange(): RangeLike {
    return this.context.range(this.bookSheet, this.facts.area);
  }

  private checkColumn(column: number): void {
    const { area } = this.facts;
    if (column < area.column || column >= area.column + area.columns) {
      throw new Refusal('The column position is outside the filter range.');
    }
  }

  getColumnFilterCriteria(column: number): FilterCriteria | null {
    this.checkColumn(column);
    const facts = this.facts.criteria[column];
    return facts ? new FilterCriteria(this.context, facts) : null;
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    this.checkColumn(column);
    if (criteria) this.facts.criteria[column] = criteria.facts;
    else delete this.facts.criteria[column];
    this.context.book.looksChanged();
    return this;
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }

  sort(column: number, ascending: boolean): this {
    this.checkColumn(column);
    const { area } = this.facts;
    if (area.rows < 2) return this;
    const data = { ...area, row: area.row + 1, rows: area.rows - 1 };
    sortRows(this.context.book, this.bookSheet, { area: data, keys: [{ column, ascending }] });
    return this;
  }

  remove(): void {
    this.bookSheet.filter = undefined;
    this.context.book.looksChanged();
  }

  static hides(context: SheetsContext, sheet: RangeLike['bookSheet'], row: number): boolean {
    return filteredRows(context.book, sheet).has(row);
  }
}
