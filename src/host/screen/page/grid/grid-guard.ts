import type { GridPlace } from './grid-place';
import {
  CanceledError,
  CommandType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type DocumentDataModel,
  type ICommandInfo,
  type Injector,
  type IRange,
} from '@univerjs/presets';
import { SheetInterceptorService } from '@univerjs/presets/preset-sheets-core';
import type { CellGesture } from '../../gestures/cell-gestures';
import type { CellPlace } from './book-view';
import { gestureOf } from './gesture-of';
import { sizedLines, type LineSizing } from './line-sizes';

/** Texts typed or pasted at a place, 1-based, as `POST /edit` takes them. */
export interface GridEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** What a person did in the grid. */
export interface GridListener {
  edit(edit: GridEdit): void;
  /** Rows or columns were made wider or narrower. */
  resize(lines: readonly LineSizing[]): void;
  /** Cells were filled, pasted or moved. */
  gesture(gesture: CellGesture): void;
  undo(): void;
  redo(): void;
  activeSheet(sheetId: string): void;
  /** Other cells are selected. */
  selected(): void;
  /** The sheet in front was scrolled, zoomed, resized or changed for another: what lies over it is elsewhere. */
  moved(): void;
  visible(rows: { readonly sheetId: string; readonly from: number; readonly to: number }): void;
}

interface GuardedGrid extends GridListener {
  /** A cell's editor opens or closes. */
  editing(isOpen: boolean): void;
  selection(): GridPlace | undefined;
  /** What the editor of a cell opens with, when it is not what the cell shows. */
  edited(place: CellPlace): string | undefined;
}

interface CommandTarget {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly value?: { readonly v?: string | number | boolean | null };
}

/** What only changes the view of this page; every other change of the grid is the host's to make. */
const VIEW_MUTATIONS = [
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
];

const EDIT = 'sheet.command.set-range-values';
const EDITING = 'sheet.operation.set-cell-edit-visible';
const SELECT = 'sheet.operation.set-selections';
const CLEARS = ['sheet.command.clear-selection-content', 'sheet.command.clear-selection-all'];
const TEXT_CELL = 1;

/**
 * Stands between the grid's commands and its data: an edit is sent to the host instead of being made, and nothing else
 * may change the data, so that the grid cannot come to differ from the workbook.
 */
export function guardGrid(injector: Injector, grid: GuardedGrid): void {
  keepTypedText(injector);
  openWithEditedText(injector, grid);
  const commands = injector.get(ICommandService);
  // The grid's own event of the selection is not fired for every way of selecting.
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SELECT) grid.selected();
    // The parameters of that one command.
    if (id === EDITING) grid.editing((params as { readonly visible: boolean }).visible);
  });
  commands.beforeCommandExecuted((command, options) => {
    if (options?.fromSync) return;
    if (divert(command, grid) || isForbidden(command)) throw new CanceledError();
  });
}

/** True when the command was understood and sent to the host. */
function divert(command: Readonly<ICommandInfo>, grid: GuardedGrid): boolean {
  // The parameters of the one command that is read below; the grid types them as `object`.
  const { subUnitId, range, value } = (command.params ?? {}) as CommandTarget;
  if (command.id === 'univer.command.undo') grid.undo();
  else if (command.id === 'univer.command.redo') grid.redo();
  else if (divertLines(command, grid) || divertGesture(command, grid)) return true;
  else if (CLEARS.includes(command.id)) clearSelection(grid);
  else if (command.id === EDIT && subUnitId && range) {
    const text = String(value?.v ?? '');
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    const place = { sheetId: subUnitId, row: range.startRow + 1, column: range.startColumn + 1 };
    grid.edit({ ...place, texts: filled(text, rows, columns) });
  } else return false;
  return true;
}

function divertLines(command: Readonly<ICommandInfo>, grid: GuardedGrid): boolean {
  const lines = sizedLines(command, grid.selection());
  if (lines) grid.resize(lines);
  return lines !== undefined;
}

function divertGesture(command: Readonly<ICommandInfo>, grid: GuardedGrid): boolean {
  const gesture = gestureOf(command, grid.selection()?.sheetId);
  if (gesture) grid.gesture(gesture);
  return gesture !== undefined;
}

function clearSelection(grid: GuardedGrid): void {
  const place = grid.selection();
  if (!place) return;
  const { sheetId, row, column, rows, columns } = place;
  grid.edit({ sheetId, row, column, texts: filled('', rows, columns) });
}

const filled = (text: string, rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(text));

const isForbidden = (command: Readonly<ICommandInfo>): boolean =>
  command.type === CommandType.MUTATION &&
  command.id.startsWith('sheet.mutation.') &&
  !VIEW_MUTATIONS.includes(command.id);

/** The grid would turn "0612345678" into a number before anybody sees it: the text is taken from the editor instead. */
function keepTypedText(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(writeCellInterceptor.getInterceptPoints().AFTER_CELL_EDIT, {
    priority: 1000,
    handler: () => {
      const editor = instances.getUnit<DocumentDataModel>(
        DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
        UniverInstanceType.UNIVER_DOC,
      );
      const typed = (editor?.getBody()?.dataStream ?? '')
        .replace(/\r\n$/, '')
        .replaceAll('\r', '\n');
      return { v: typed, t: TEXT_CELL };
    },
  });
}

/** The editor opens with the formula or the bare number, not with what the cell shows. */
function openWithEditedText(injector: Injector, grid: GuardedGrid): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(writeCellInterceptor.getInterceptPoints().BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (value, { subUnitId, row, col }, next) => {
      const edited = grid.edited({ sheetId: subUnitId, row: row + 1, column: col + 1 });
      return edited === undefined ? next(value) : { ...value, v: edited, t: TEXT_CELL, p: null };
    },
  });
}
