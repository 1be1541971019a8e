import { ServiceObject } from '../../contract';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationBuilder } from './data-validation';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text';
import { Selection } from './selection';
import type { Sheet } from './sheet';
import { FilterCriteriaBuilder } from './sheet-filter';
import type { RangeLike, SheetsContext } from './sheets-context';
import { SpreadsheetBook } from './spreadsheet';

/** The global `SpreadsheetApp`. */
export class SpreadsheetApp extends ServiceObject {
  readonly gasType = 'SpreadsheetApp';

  constructor(private readonly context: SheetsContext) {
    super();
  }

  getActiveSpreadsheet(): SpreadsheetBook {
    return new SpreadsheetBook(this.context);
  }

  getActive(): SpreadsheetBook {
    return this.getActiveSpreadsheet();
  }

  getActiveSheet(): Sheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this.getActiveSpreadsheet().setActiveSheet(sheet);
  }

  getSelection(): Selection {
    return new Selection(this.context);
  }

  getActiveRange(): RangeLike {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: RangeLike): RangeLike {
    return this.getActiveSheet().setActiveRange(range);
  }

  getCurrentCell(): RangeLike {
    return this.getActiveSheet().getActiveCell();
  }

  setCurrentCell(cell: RangeLike): RangeLike {
    return this.setActiveRange(cell);
  }

  getUi(): ServiceObject {
    return this.context.ui();
  }

  /** Writes are seen at once; what flushing adds is that formulas are up to date. */
  flush(): void {
    this.context.book.recalculate();
  }

  newDataValidation(): DataValidationBuilder {
    return DataValidationBuilder.start(this.context);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return ConditionalFormatRuleBuilder.start(this.context);
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.context, {});
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
}
