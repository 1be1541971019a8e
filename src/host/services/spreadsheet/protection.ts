import { mayEdit } from '../../books/protection-check';
import { Refusal } from '../../books/refusal';
import type { NamedRange, Protection as ProtectionFacts } from '../../books/sheet-parts';
import { EnumValue, ServiceObject } from '../../contract';
import type { RangeLike, SheetsContext } from './sheets-context';
import { emailOf, SheetUser } from './sheet-user';

const NOT_ALLOWED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** A protected range or sheet. */
export class Protection extends ServiceObject {
  readonly gasType = 'Spreadsheet.Protection';

  constructor(
    private readonly context: SheetsContext,
    private readonly facts: ProtectionFacts,
  ) {
    super();
  }

  private change(apply: (facts: ProtectionFacts) => void): this {
    if (!this.canEdit()) throw new Refusal(NOT_ALLOWED);
    apply(this.facts);
    this.context.book.looksChanged();
    return this;
  }

  canEdit(): boolean {
    return mayEdit(this.context.book, this.facts, this.context.execution.userEmail);
  }

  canDomainEdit(): boolean {
    return this.facts.domainEdit;
  }

  setDomainEdit(editable: boolean): this {
    return this.change((facts) => {
      facts.domainEdit = editable;
    });
  }

  getDescription(): string {
    return this.facts.description;
  }

  setDescription(description: string): this {
    return this.change((facts) => {
      facts.description = description;
    });
  }

  getEditors(): SheetUser[] {
    return this.facts.editors.map((email) => new SheetUser(email));
  }

  addEditor(editor: string | ServiceObject): this {
    return this.addEditors([emailOf(editor)]);
  }

  addEditors(emails: readonly string[]): this {
    return this.change((facts) => {
      facts.editors = [...new Set([...facts.editors, ...emails])];
    });
  }

  removeEditor(editor: string | ServiceObject): this {
    return this.removeEditors([editor]);
  }

  /** Neither the owner nor the one who runs the script can be taken away, as in Sheets. */
  removeEditors(editors: readonly (string | ServiceObject)[]): this {
    const { book, execution } = this.context;
    const removed = new Set(
      editors.map(emailOf).filter((email) => email !== book.owner && email !== execution.userEmail),
    );
    return this.change((facts) => {
      facts.editors = facts.editors.filter((email) => !removed.has(email));
    });
  }

  isWarningOnly(): boolean {
    return this.facts.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.change((facts) => {
      facts.warningOnly = warningOnly;
    });
  }

  getProtectionType(): EnumValue {
    return new EnumValue('Spreadsheet.ProtectionType', this.facts.kind);
  }

  getRange(): RangeLike {
    const sheet = this.context.book.sheetById(this.facts.sheetId);
    if (!sheet) throw new Refusal('The protected range no longer exists.');
    const whole = { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
    return this.context.range(sheet, this.facts.area ?? whole);
  }

  setRange(range: RangeLike): this {
    return this.change((facts) => {
      facts.sheetId = range.bookSheet.id;
      facts.area = range.area;
      facts.rangeName = undefined;
    });
  }

  getRangeName(): string | null {
    return this.facts.rangeName ?? null;
  }

  setNamedRange(named: ServiceObject & { readonly facts: NamedRange }): this {
    return this.setRangeName(named.facts.name);
  }

  setRangeName(name: string): this {
    const named = this.context.book.namedRanges.find((range) => range.name === name);
    if (!named) throw new Refusal(`Named range ${name} does not exist.`);
    return this.change((facts) => {
      facts.sheetId = named.sheetId;
      facts.area = named.area;
      facts.rangeName = name;
    });
  }

  getUnprotectedRanges(): RangeLike[] {
    const sheet = this.context.book.sheetById(this.facts.sheetId);
    return sheet ? this.facts.open.map((area) => this.context.range(sheet, area)) : [];
  }

  setUnprotectedRanges(ranges: readonly RangeLike[]): this {
    if (this.facts.kind !== 'SHEET')
      throw new Refusal('Only sheet protections may have unprotected ranges.');
    return this.change((facts) => {
      facts.open = ranges.map((range) => range.area);
    });
  }

  remove(): void {
    this.change(() => {
      this.context.book.protections = this.context.book.protections.filter(
        (other) => other !== this.facts,
      );
    });
  }
}
