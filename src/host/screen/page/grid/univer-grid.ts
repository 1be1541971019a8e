import {
  createUniver,
  LocaleType,
  mergeLocales,
  type FUniver,
  type IRange,
} from '@univerjs/presets';
import {
  IRenderManagerService,
  UniverSheetsCorePreset,
} from '@univerjs/presets/preset-sheets-core';
import coreFrench from '@univerjs/presets/preset-sheets-core/locales/fr-FR';
import { UniverSheetsDataValidationPreset } from '@univerjs/presets/preset-sheets-data-validation';
import validationFrench from '@univerjs/presets/preset-sheets-data-validation/locales/fr-FR';
import { UniverSheetsNotePreset } from '@univerjs/presets/preset-sheets-note';
import noteFrench from '@univerjs/presets/preset-sheets-note/locales/fr-FR';
import { cellAt, type BookView, type SheetView } from './book-view';
import { cellChanges, sameShape } from './book-changes';
import { guardGrid, type GridListener, type GridPlace } from './grid-guard';
import { pastedTexts } from './pasted-texts';
import { BOOK_ID, cellData, workbookData } from './workbook-data';

/** The grid as the page holds it. It shows what the host says; what a person does goes to the listener. */
export interface Grid {
  /** Shows a newer book, without losing selection, scroll and tab. */
  show(book: BookView): void;
  activate(sheetId: string): void;
  selection(): GridPlace | undefined;
}

export function createGrid(container: HTMLElement, book: BookView, listener: GridListener): Grid {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: mergeLocales(coreFrench, validationFrench, noteFrench) },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        footer: false,
        formulaBar: true,
        contextMenu: false,
        disableAutoFocus: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
      UniverSheetsNotePreset(),
    ],
  });
  const shown = { book };
  const load = (): void => {
    univerAPI.createWorkbook(workbookData(shown.book));
  };
  // The grid's services exist once there is a workbook.
  load();
  const injector = univer.__getInjector();
  const redraw = (): void => {
    // Until its first drawing the grid has nothing to draw again.
    if (injector.get(IRenderManagerService).getRenderById(BOOK_ID)) {
      univerAPI.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    }
  };
  guardGrid(injector, {
    ...listener,
    selection: () => selectedPlace(univerAPI),
    cell: (sheetId, row, column) => {
      const sheet = sheetOf(shown.book, sheetId);
      return sheet && cellAt(sheet, row, column);
    },
  });
  listenToTabs(univerAPI, listener);
  listenToPaste(univerAPI, listener);
  return {
    show(next) {
      const before = shown.book;
      shown.book = next;
      if (sameShape(before, next)) applyCells(univerAPI, { before, next, redraw });
      else keepingPlace(univerAPI, load);
    },
    activate: (sheetId) => {
      const workbook = univerAPI.getActiveWorkbook();
      const sheet = workbook?.getSheetBySheetId(sheetId);
      if (workbook && sheet && workbook.getActiveSheet().getSheetId() !== sheetId) {
        workbook.setActiveSheet(sheet);
      }
    },
    selection: () => selectedPlace(univerAPI),
  };
}

function selectedPlace(univerAPI: FUniver): GridPlace | undefined {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet || !range) return undefined;
  return {
    sheetId: sheet.getSheetId(),
    row: range.getRow() + 1,
    column: range.getColumn() + 1,
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
}

function listenToTabs(univerAPI: FUniver, listener: GridListener): void {
  univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, ({ activeSheet }) => {
    listener.activeSheet(activeSheet.getSheetId());
  });
}

/** Pasted text is typed text: the host reads it, in a block. */
function listenToPaste(univerAPI: FUniver, listener: GridListener): void {
  univerAPI.addEvent(univerAPI.Event.BeforeClipboardPaste, (event) => {
    event.cancel = true;
    const place = selectedPlace(univerAPI);
    if (!place || !event.text) return;
    const { sheetId, row, column } = place;
    listener.edit({ sheetId, row, column, texts: pastedTexts(event.text, place) });
  });
}

const sheetOf = (book: BookView, sheetId: string): SheetView | undefined =>
  book.sheets.find(({ id }) => id === sheetId);

/** Writes below the grid's commands: what comes from the host is not an edit, is not undone and is not sent back. */
function applyCells(
  univerAPI: FUniver,
  { before, next, redraw }: { before: BookView; next: BookView; redraw: () => void },
): void {
  const workbook = univerAPI.getActiveWorkbook()?.getWorkbook();
  if (!workbook) return;
  const styles = workbook.getStyles();
  for (const [id, style] of Object.entries(workbookData({ ...next, sheets: [] }).styles)) {
    styles.addCustomStyle(id, style);
  }
  for (const { sheetId, cells } of cellChanges(before, next)) {
    const matrix = workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    for (const { row, column, cell } of cells) {
      if (cell) matrix?.setValue(row - 1, column - 1, cellData(cell));
      else matrix?.realDeleteValue(row - 1, column - 1);
    }
  }
  redraw();
}

/** Loads the book anew, then returns to the tab, the cells and the corner that were in view. */
function keepingPlace(univerAPI: FUniver, load: () => void): void {
  const workbook = univerAPI.getActiveWorkbook();
  const sheetId = workbook?.getActiveSheet().getSheetId();
  const selection: IRange | undefined = workbook?.getActiveRange()?.getRange();
  const scroll = workbook?.getActiveSheet().getScrollState();
  univerAPI.disposeUnit(BOOK_ID);
  load();
  const loaded = univerAPI.getActiveWorkbook();
  const sheet = sheetId === undefined ? undefined : loaded?.getSheetBySheetId(sheetId);
  if (!loaded || !sheet) return;
  loaded.setActiveSheet(sheet);
  if (selection) sheet.getRange(selection).activate();
  if (scroll) sheet.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
}
