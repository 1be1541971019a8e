import type {
  ICellData,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/presets';
import type { AreaView, CellView, Look, NoteView, ValidationView } from '../../view-wire';
import type { BookView, KnownCells, SheetView } from './book-view';

/** The grid's own constants, spelled out so that this file loads no part of the grid. */
const TEXT_CELL = 1;
const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const WRAP: Readonly<Record<string, number>> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };
const BORDER: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};
const SIDES: Readonly<Record<string, 't' | 'l' | 'b' | 'r'>> = {
  top: 't',
  left: 'l',
  bottom: 'b',
  right: 'r',
};

export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;
const DEFAULT_FONT = 'Arial, "Liberation Sans", sans-serif';

export const BOOK_ID = 'book';

/** The workbook as the grid wants it. Every cell is shown as text: what it shows was decided by the host. */
export function workbookData(book: BookView, cells: KnownCells): IWorkbookData {
  return {
    id: BOOK_ID,
    name: book.name,
    appVersion: '0.25.1',
    // The language of the grid's own words is set once for the page.
    locale: 'frFR' as IWorkbookData['locale'],
    styles: gridStyles(cells.looks()),
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, worksheetData(sheet, cells)])),
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validationRules(book)) },
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes(book)) },
    ],
  };
}

/** Each look for values that stand to the right or in the middle by their kind as well, and for links. */
export function gridStyles(looks: ReadonlyMap<number, Look>): Record<string, IStyleData> {
  const styles: Record<string, IStyleData> = {};
  for (const [id, look] of [[0, {}] as const, ...looks]) {
    for (const side of ['', 'right', 'center'] as const) {
      styles[styleKey(id, side)] = gridStyle(look, side);
      styles[styleKey(id, side, true)] = gridStyle({ ...LINK, ...look }, side);
    }
  }
  return styles;
}

export function cellData(cell: CellView): ICellData {
  return {
    v: cell.text,
    t: TEXT_CELL,
    s: styleKey(cell.look, cell.side ?? '', cell.link !== undefined),
  };
}

const gridRange = ({ row, column, rows, columns }: AreaView): IRange => ({
  startRow: row - 1,
  endRow: row + rows - 2,
  startColumn: column - 1,
  endColumn: column + columns - 2,
});

const styleKey = (id: number, side: string, isLink = false): string =>
  `${id}${side}${isLink ? 'link' : ''}`;

/** What a look leaves open of a cell with a link. */
const LINK: Look = { fontColor: '#1155cc', underline: true };

function worksheetData(sheet: SheetView, known: KnownCells): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of known.rows(sheet.id)) {
    cells[row - 1] = Object.fromEntries(line.map((cell) => [cell.column - 1, cellData(cell)]));
  }
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.hidden ? 1 : 0,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultStyle: styleKey(0, ''),
    showGridlines: sheet.hideGridlines ? 0 : 1,
    freeze: freeze(sheet),
    cellData: cells,
    mergeData: sheet.merges.map(gridRange),
    rowData: lines(sheet.rowHeights, sheet.hiddenRows, (h) => ({ h, ia: 0 })),
    columnData: lines(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
    rowHeader: { width: 46 },
    columnHeader: { height: 24 },
  };
}

const freeze = ({ frozenRows, frozenColumns }: SheetView): IWorksheetData['freeze'] => ({
  xSplit: frozenColumns,
  ySplit: frozenRows,
  startRow: frozenRows > 0 ? frozenRows : -1,
  startColumn: frozenColumns > 0 ? frozenColumns : -1,
});

function lines<Line extends object>(
  sizes: Readonly<Record<number, number>>,
  hidden: readonly number[],
  sized: (size: number) => Line,
): Record<number, Partial<Line> & { hd?: number }> {
  const found: Record<number, Partial<Line> & { hd?: number }> = {};
  for (const [line, size] of Object.entries(sizes)) found[Number(line) - 1] = sized(size);
  for (const line of hidden)
    found[line - 1] = { ...found[line - 1], hd: 1 } as Partial<Line> & { hd: 1 };
  return found;
}

function gridStyle(style: Look, side: '' | 'right' | 'center'): IStyleData {
  const grid: Record<string, unknown> = { ff: DEFAULT_FONT, fs: 10, vt: VERTICAL['bottom'] };
  if (style.bold) grid['bl'] = 1;
  if (style.italic) grid['it'] = 1;
  if (style.underline) grid['ul'] = { s: 1 };
  if (style.strikethrough) grid['st'] = { s: 1 };
  if (style.fontColor) grid['cl'] = { rgb: style.fontColor };
  if (style.background) grid['bg'] = { rgb: style.background };
  if (style.fontFamily) grid['ff'] = style.fontFamily;
  if (style.fontSize) grid['fs'] = style.fontSize;
  const horizontal = HORIZONTAL[style.horizontalAlignment ?? ''] ?? HORIZONTAL[side];
  if (horizontal) grid['ht'] = horizontal;
  const vertical = VERTICAL[style.verticalAlignment ?? ''];
  if (vertical) grid['vt'] = vertical;
  grid['tb'] = WRAP[style.wrap ?? 'OVERFLOW'];
  if (style.borders) {
    grid['bd'] = Object.fromEntries(
      Object.entries(style.borders).flatMap(([name, line]) =>
        line
          ? [[SIDES[name] ?? name, { s: BORDER[line.style] ?? 1, cl: { rgb: line.color } }]]
          : [],
      ),
    );
  }
  return grid;
}

function validationRules(book: BookView): Record<string, object[]> {
  return Object.fromEntries(
    book.sheets
      .filter((sheet) => sheet.validations.length > 0)
      .map((sheet) => [sheet.id, sheet.validations.map(validationRule)]),
  );
}

/** Offers the choices and refuses nothing: refusing is the host's part. */
function validationRule(rule: ValidationView, index: number): object {
  const shared = {
    uid: `rule-${index}`,
    allowBlank: true,
    showErrorMessage: false,
    errorStyle: 0,
    ranges: [gridRange(rule.area)],
  };
  if (rule.kind === 'checkbox') {
    return { ...shared, type: 'checkbox', formula1: rule.choices[0], formula2: rule.choices[1] };
  }
  return {
    ...shared,
    type: 'list',
    renderMode: 1,
    showDropDown: true,
    formula1: JSON.stringify(rule.choices),
  };
}

function notes(book: BookView): Record<string, Record<number, Record<number, object>>> {
  const all: Record<string, Record<number, Record<number, object>>> = {};
  for (const sheet of book.sheets) {
    for (const note of sheet.notes) {
      const ofRow = ((all[sheet.id] ??= {})[note.row - 1] ??= {});
      ofRow[note.column - 1] = noteData(note);
    }
  }
  return all;
}

const NOTE_WIDTH = 240;

function noteData({ row, column, text }: NoteView): object {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 32), 0);
  return {
    id: `note-${row}-${column}`,
    row: row - 1,
    col: column - 1,
    width: NOTE_WIDTH,
    height: Math.min(300, 32 + 20 * lines),
    note: text,
    show: false,
  };
}
