import type { BookSheet } from '../../books/book-sheet';
import { Refusal } from '../../books/refusal';
import type { DeveloperMetadata as MetadataFacts, MetadataLocation } from '../../books/sheet-parts';
import { EnumValue, ServiceObject } from '../../contract';
import type { RangeLike, SheetLike, SheetsContext } from './sheets-context';

const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** A range must be one entire row or column of its sheet. */
export function lineLocation({ bookSheet, area }: RangeLike): MetadataLocation {
  const sheetId = bookSheet.id;
  if (area.rows === 1 && area.column === 1 && area.columns === bookSheet.columnCount) {
    return { type: 'ROW', sheetId, line: area.row };
  }
  if (area.columns === 1 && area.row === 1 && area.rows === bookSheet.rowCount) {
    return { type: 'COLUMN', sheetId, line: area.column };
  }
  throw new Refusal(ARBITRARY);
}

/** Reads the overloads (key), (key, visibility), (key, value), (key, value, visibility). */
export function addMetadata(
  context: SheetsContext,
  location: MetadataLocation,
  [key, second, third]: readonly (string | EnumValue)[],
): void {
  const visibility = [second, third].find((item) => item instanceof EnumValue);
  context.book.metadata.push({
    id: context.book.newId(),
    key: typeof key === 'string' ? key : '',
    value: typeof second === 'string' ? second : undefined,
    visibility: visibility?.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    location,
  });
  context.book.looksChanged();
}

class DeveloperMetadataLocation extends ServiceObject {
  readonly gasType = 'Spreadsheet.DeveloperMetadataLocation';

  constructor(
    private readonly context: SheetsContext,
    private readonly place: MetadataLocation,
  ) {
    super();
  }

  private get sheet(): BookSheet | undefined {
    return this.place.type === 'SPREADSHEET'
      ? undefined
      : this.context.book.sheetById(this.place.sheetId);
  }

  getLocationType(): EnumValue {
    return new EnumValue('Spreadsheet.DeveloperMetadataLocationType', this.place.type);
  }

  getSpreadsheet(): ServiceObject | null {
    return this.place.type === 'SPREADSHEET' ? this.context.spreadsheet() : null;
  }

  getSheet(): ServiceObject | null {
    return this.sheet && this.place.type === 'SHEET' ? this.context.sheet(this.sheet) : null;
  }

  getRow(): RangeLike | null {
    if (this.place.type !== 'ROW' || !this.sheet) return null;
    const area = { row: this.place.line, column: 1, rows: 1, columns: this.sheet.columnCount };
    return this.context.range(this.sheet, area);
  }

  getColumn(): RangeLike | null {
    if (this.place.type !== 'COLUMN' || !this.sheet) return null;
    const area = { row: 1, column: this.place.line, rows: this.sheet.rowCount, columns: 1 };
    return this.context.range(this.sheet, area);
  }
}

/** A key and a value tied to the workbook, a sheet, a row or a column, which they follow. */
export class DeveloperMetadata extends ServiceObject {
  readonly gasType = 'Spreadsheet.DeveloperMetadata';

  constructor(
    private readonly context: SheetsContext,
    private readonly id: number,
  ) {
    super();
  }

  /** Read anew each time: the book replaces the facts when lines move. */
  private get facts(): MetadataFacts {
    const facts = this.context.book.metadata.find((item) => item.id === this.id);
    if (!facts) throw new Refusal('The developer metadata does not exist.');
    return facts;
  }

  private change(apply: (facts: MetadataFacts) => void): this {
    apply(this.facts);
    this.context.book.looksChanged();
    return this;
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.facts.key;
  }

  setKey(key: string): this {
    return this.change((facts) => {
      facts.key = key;
    });
  }

  getValue(): string | null {
    return this.facts.value ?? null;
  }

  setValue(value: string): this {
    return this.change((facts) => {
      facts.value = value;
    });
  }

  getVisibility(): EnumValue {
    return new EnumValue('Spreadsheet.DeveloperMetadataVisibility', this.facts.visibility);
  }

  setVisibility(visibility: EnumValue): this {
    return this.change((facts) => {
      facts.visibility = visibility.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
    });
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.context, this.facts.location);
  }

  private moveTo(location: MetadataLocation): this {
    return this.change((facts) => {
      facts.location = location;
    });
  }

  moveToSpreadsheet(): this {
    return this.moveTo({ type: 'SPREADSHEET' });
  }

  moveToSheet(sheet: SheetLike): this {
    return this.moveTo({ type: 'SHEET', sheetId: sheet.bookSheet.id });
  }

  moveToRow(row: RangeLike): this {
    return this.moveTo(lineLocation(row));
  }

  moveToColumn(column: RangeLike): this {
    return this.moveTo(lineLocation(column));
  }

  remove(): void {
    const { facts } = this;
    this.context.book.metadata = this.context.book.metadata.filter((item) => item !== facts);
    this.context.book.looksChanged();
  }
}

/** Metadata of one place exactly, as `getDeveloperMetadata` gives it. */
export function metadataAt(
  context: SheetsContext,
  location: MetadataLocation,
): DeveloperMetadata[] {
  const wanted = JSON.stringify(location);
  return context.book.metadata
    .filter((item) => JSON.stringify(item.location) === wanted)
    .map((item) => new DeveloperMetadata(context, item.id));
}

type Test = (item: MetadataFacts) => boolean;

export class DeveloperMetadataFinder extends ServiceObject {
  readonly gasType = 'Spreadsheet.DeveloperMetadataFinder';
  private readonly tests: Test[] = [];
  private intersecting = false;

  constructor(
    private readonly context: SheetsContext,
    private readonly scope: MetadataLocation,
  ) {
    super();
  }

  private keep(test: Test): this {
    this.tests.push(test);
    return this;
  }

  withId(id: number): this {
    return this.keep((item) => item.id === id);
  }

  withKey(key: string): this {
    return this.keep((item) => item.key === key);
  }

  withValue(value: string): this {
    return this.keep((item) => item.value === value);
  }

  withVisibility(visibility: EnumValue): this {
    return this.keep((item) => item.visibility === visibility.name);
  }

  withLocationType(type: EnumValue): this {
    return this.keep((item) => item.location.type === type.name);
  }

  onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }

  /** From the workbook or a sheet, all that is inside; from a line, that line, and what crosses it when asked. */
  find(): DeveloperMetadata[] {
    return this.context.book.metadata
      .filter((item) => this.inScope(item.location) && this.tests.every((test) => test(item)))
      .map((item) => new DeveloperMetadata(this.context, item.id));
  }

  private inScope(location: MetadataLocation): boolean {
    const { scope } = this;
    if (scope.type === 'SPREADSHEET') return true;
    if (location.type === 'SPREADSHEET') return this.intersecting;
    if (location.sheetId !== scope.sheetId) return false;
    if (scope.type === 'SHEET') return true;
    if (location.type === 'SHEET') return this.intersecting;
    if (location.type === scope.type) return location.line === scope.line;
    return this.intersecting;
  }
}
