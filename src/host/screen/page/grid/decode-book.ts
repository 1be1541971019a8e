import type {
  AreaView,
  BookView,
  CellView,
  SheetView,
  StyleView,
  ValidationView,
} from './book-view';
import type { BookWire, RuleWire, SheetWire } from './book-wire';
import { cellPlace } from './cell-place';
import { editedText } from './edited-text';
import { paintBandings } from './bandings';

type DraftCell = { -readonly [Key in keyof CellView]: CellView[Key] };
export type DraftRows = (DraftCell | undefined)[][];

/** `book.json` as the grid shows it; sheets that did not change are the very ones of `previous`. */
export function decodeBook(json: unknown, previous: BookView | undefined): BookView {
  // The door and this page are built from the same sources.
  const wire = json as BookWire;
  const styles = new StyleList(previous?.styles ?? []);
  const sheets = wire.sheets.flatMap((sheet) => {
    if ('unchanged' in sheet) {
      return previous?.sheets.find(({ id }) => id === String(sheet.sheetId)) ?? [];
    }
    return [decodeSheet(sheet, wire, styles)];
  });
  return { revision: wire.revision, name: wire.name, styles: styles.all, sheets };
}

function decodeSheet(wire: SheetWire, book: BookWire, styles: StyleList): SheetView {
  const rows: DraftRows = [];
  paintStyles(rows, wire, styles);
  paintBandings(rows, wire, styles);
  wire.displayValues.forEach((line, row) =>
    line.forEach((text, column) => {
      const value = wire.values[row]?.[column] ?? '';
      if (text === '' && value === '') return;
      const cell = cellToDraw(rows, row + 1, column + 1);
      cell.text = text;
      const side = sideOf(value);
      if (side) cell.side = side;
      const edited = editedText(value, text, styles.all[cell.style ?? 0]?.numberFormat);
      if (edited !== text) cell.edited = edited;
    }),
  );
  paintSparse(rows, wire);
  return {
    id: String(wire.sheetId),
    name: wire.name,
    hidden: wire.hidden,
    tabColor: wire.tabColor,
    rowCount: wire.rowCount,
    columnCount: wire.columnCount,
    frozenRows: wire.frozenRows,
    frozenColumns: wire.frozenColumns,
    hiddenRows: wire.hiddenRows,
    hiddenColumns: wire.hiddenColumns,
    rowHeights: wire.rowHeights,
    columnWidths: wire.columnWidths,
    hideGridlines: wire.gridlinesHidden ?? false,
    merges: wire.merges,
    validations: wire.validations.flatMap(({ area, rule }) => decodeRule(area, rule, book)),
    rows,
  };
}

function paintStyles(rows: DraftRows, wire: SheetWire, styles: StyleList): void {
  for (const { area, style } of wire.styles) {
    const id = styles.idOf(style);
    forEachCell(area, (row, column) => {
      cellToDraw(rows, row, column).style = id;
    });
  }
}

function paintSparse(rows: DraftRows, { formulas, notes, links }: SheetWire): void {
  const at = (name: string): DraftCell => cellToDraw(rows, ...cellPlace(name));
  for (const [name, formula] of Object.entries(formulas)) at(name).edited = formula;
  for (const [name, note] of Object.entries(notes)) at(name).note = note;
  for (const [name, link] of Object.entries(links)) at(name).link = link;
}

export function cellToDraw(rows: DraftRows, row: number, column: number): DraftCell {
  const line = (rows[row - 1] ??= []);
  return (line[column - 1] ??= { text: '' });
}

export function forEachCell(area: AreaView, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      visit(row, column);
  }
}

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|EMULATION!)$/;

function sideOf(value: number | string | boolean): 'right' | 'center' | undefined {
  if (typeof value === 'number') return 'right';
  if (typeof value === 'boolean') return 'center';
  return ERROR.test(value) ? 'center' : undefined;
}

/** Lists and checkboxes help a person choose; the other rules only refuse, which is the host's part. */
function decodeRule(area: AreaView, rule: RuleWire, book: BookWire): ValidationView[] {
  if (rule.criteria === 'CHECKBOX') {
    const [checked = 'VRAI', unchecked = 'FAUX'] = rule.values.map(String);
    return [{ area, kind: 'checkbox', choices: [checked, unchecked] }];
  }
  if (!rule.showDropdown) return [];
  if (rule.criteria === 'VALUE_IN_LIST') {
    return [{ area, kind: 'list', choices: rule.values.map(String) }];
  }
  if (rule.criteria === 'VALUE_IN_RANGE')
    return [{ area, kind: 'list', choices: rangeTexts(rule, book) }];
  return [];
}

function rangeTexts(rule: RuleWire, book: BookWire): string[] {
  // How a rule names a range of the book.
  const [range] = rule.values as readonly { readonly sheetId: number; readonly area: AreaView }[];
  const sheet = book.sheets.find(({ sheetId }) => sheetId === range?.sheetId);
  if (!range || !sheet || 'unchanged' in sheet) return [];
  const texts: string[] = [];
  forEachCell(range.area, (row, column) => {
    const text = sheet.displayValues[row - 1]?.[column - 1] ?? '';
    if (text !== '' && !texts.includes(text)) texts.push(text);
  });
  return texts;
}

/** Looks met so far, each once; their numbers stay the same while the page lives. */
export class StyleList {
  readonly all: StyleView[];
  private readonly ids = new Map<string, number>();
  private readonly banded = new Map<string, number>();

  constructor(known: readonly StyleView[]) {
    this.all = known.length > 0 ? [...known] : [{}];
    this.all.forEach((style, id) => this.ids.set(JSON.stringify(style), id));
  }

  idOf(style: StyleView): number {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.all.push(style);
    this.ids.set(key, this.all.length - 1);
    return this.all.length - 1;
  }

  /** Asked for each cell of a band, so answered without writing the style out. */
  withBackground(id: number, background: string): number {
    const key = `${id} ${background}`;
    const known = this.banded.get(key) ?? this.idOf({ ...this.all[id], background });
    this.banded.set(key, known);
    return known;
  }
}
