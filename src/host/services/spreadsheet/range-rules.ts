import { forEachCell } from '../../books/book-sheet';
import { checkboxValues } from '../../books/validation-check';
import { writeInputs } from '../../books/cell-input';
import { CellError } from '../../books/cell-value';
import { isProtectedFor } from '../../books/protection-check';
import { Refusal } from '../../books/refusal';
import type { Protection } from '../../books/sheet-parts';
import type { ServiceObject } from '../../contract';
import { DataValidation, DataValidationBuilder } from './data-validation';
import { RangeLayout } from './range-layout';
import { checkShape } from './range-values';
import { RichTextValue } from './rich-text';

type Matrix<Item> = readonly (readonly (Item | null)[])[];

/** What is laid over cells: validations, checkboxes, notes, links, protection. */
export abstract class RangeRules extends RangeLayout {
  private readCells<Item>(give: (row: number, column: number) => Item): Item[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (__, x) => give(row + y, column + x)),
    );
  }

  private validationAt(row: number, column: number): DataValidation | null {
    const rule = this.bookSheet.rule(row, column);
    return rule ? DataValidation.of(this.context, rule) : null;
  }

  getDataValidation(): DataValidation | null {
    return this.validationAt(this.area.row, this.area.column);
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.readCells((row, column) => this.validationAt(row, column));
  }

  setDataValidation(rule: DataValidation | null): this {
    this.toWrite();
    this.bookSheet.setRule(this.area, rule?.ruleAt(this.area.row, this.area.column));
    return this;
  }

  setDataValidations(rules: Matrix<DataValidation>): this {
    checkShape(rules, this.area.rows, this.area.columns);
    this.toWrite();
    forEachCell(this.area, (row, column) => {
      const rule = rules[row - this.area.row]?.[column - this.area.column];
      this.bookSheet.setRule({ row, column, rows: 1, columns: 1 }, rule?.ruleAt(row, column));
    });
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /** Blank cells become unchecked, as in Sheets. */
  insertCheckboxes(...values: readonly unknown[]): this {
    const rule = DataValidationBuilder.start(this.context)
      .requireCheckbox(...values)
      .build();
    this.setDataValidation(rule);
    const [, unchecked] = checkboxValues(rule.ruleAt(this.area.row, this.area.column));
    forEachCell(this.area, (row, column) => {
      const { grid } = this.bookSheet;
      if (grid.value(row, column) === null && grid.formula(row, column) === undefined) {
        grid.setValue(row, column, unchecked === '' ? null : (unchecked ?? null));
      }
    });
    this.bookSheet.owner.cellsChanged(this.bookSheet, this.area, false);
    return this;
  }

  removeCheckboxes(): this {
    this.toWrite();
    forEachCell(this.area, (row, column) => {
      if (this.bookSheet.rule(row, column)?.criteria !== 'CHECKBOX') return;
      this.bookSheet.setRule({ row, column, rows: 1, columns: 1 }, undefined);
      this.bookSheet.grid.setValue(row, column, null);
    });
    this.bookSheet.owner.cellsChanged(this.bookSheet, this.area, false);
    return this;
  }

  check(): this {
    return this.tick(0);
  }

  uncheck(): this {
    return this.tick(1);
  }

  private tick(which: 0 | 1): this {
    this.toWrite();
    forEachCell(this.area, (row, column) => {
      const rule = this.bookSheet.rule(row, column);
      if (rule?.criteria !== 'CHECKBOX') return;
      const value = checkboxValues(rule)[which] ?? null;
      if (value instanceof CellError) return;
      writeInputs(this.target, { row, column, rows: 1, columns: 1 }, [[value]]);
    });
    return this;
  }

  /** `null` when not every cell is a checkbox in the same state. */
  isChecked(): boolean | null {
    const states = new Set(
      this.readCells((row, column) => {
        const rule = this.bookSheet.rule(row, column);
        if (rule?.criteria !== 'CHECKBOX') return null;
        return this.bookSheet.value(row, column) === checkboxValues(rule)[0];
      }).flat(),
    );
    const [state] = states;
    return states.size === 1 && state !== undefined ? state : null;
  }

  getNote(): string {
    return this.bookSheet.grid.note(this.area.row, this.area.column);
  }

  getNotes(): string[][] {
    return this.readCells((row, column) => this.bookSheet.grid.note(row, column));
  }

  setNote(note: string | null): this {
    this.toWrite();
    forEachCell(this.area, (row, column) => this.bookSheet.grid.setNote(row, column, note ?? ''));
    this.bookSheet.owner.looksChanged();
    return this;
  }

  setNotes(notes: Matrix<string>): this {
    checkShape(notes, this.area.rows, this.area.columns);
    this.toWrite();
    forEachCell(this.area, (row, column) => {
      this.bookSheet.grid.setNote(
        row,
        column,
        notes[row - this.area.row]?.[column - this.area.column] ?? '',
      );
    });
    this.bookSheet.owner.looksChanged();
    return this;
  }

  clearNote(): this {
    return this.setNote(null);
  }

  private richAt(row: number, column: number): RichTextValue | null {
    const value = this.bookSheet.value(row, column);
    if (typeof value === 'number' || typeof value === 'boolean' || value instanceof CellError)
      return null;
    return new RichTextValue(value ?? '', this.bookSheet.grid.rich(row, column) ?? []);
  }

  getRichTextValue(): RichTextValue | null {
    return this.richAt(this.area.row, this.area.column);
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.readCells((row, column) => this.richAt(row, column));
  }

  setRichTextValue(value: RichTextValue): this {
    return this.setRichTextValues(this.readCells(() => value));
  }

  /** The text stays text, whatever it looks like. */
  setRichTextValues(values: Matrix<RichTextValue>): this {
    checkShape(values, this.area.rows, this.area.columns);
    this.toWrite();
    this.context.execution.countCells(0, this.area.rows * this.area.columns);
    writeInputs(
      this.target,
      this.area,
      values.map((line) => line.map((value) => (value ? `'${value.text}` : ''))),
    );
    forEachCell(this.area, (row, column) => {
      const runs = values[row - this.area.row]?.[column - this.area.column]?.runs ?? [];
      this.bookSheet.grid.setRich(row, column, runs.length > 0 ? runs : undefined);
    });
    this.bookSheet.owner.looksChanged();
    return this;
  }

  canEdit(): boolean {
    const at = { sheetId: this.bookSheet.id, area: this.area };
    return !isProtectedFor(this.context.book, at, this.context.execution.userEmail);
  }

  /** Everyone with access may still edit until editors are taken away: that is how Google does it too. */
  protect(): ServiceObject {
    const { book, execution } = this.context;
    if (!this.canEdit()) throw new Refusal('You are trying to edit a protected cell or object.');
    const protection: Protection = {
      id: book.newId(),
      kind: 'RANGE',
      sheetId: this.bookSheet.id,
      area: this.area,
      description: '',
      editors: [...new Set([book.owner, execution.userEmail, ...book.editors])].filter(
        (email) => email !== '',
      ),
      warningOnly: false,
      domainEdit: false,
      open: [],
      rangeName: undefined,
    };
    book.protections.push(protection);
    book.looksChanged();
    return this.context.protection(protection);
  }
}
