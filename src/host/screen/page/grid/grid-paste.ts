import type { FUniver, Injector } from '@univerjs/presets';
import { ISheetClipboardService } from '@univerjs/presets/preset-sheets-core';
import type { Block } from '../../gestures/cell-gestures';
import type { GridListener } from './grid-guard';
import type { GridPlace } from './grid-place';
import { pastedTexts } from './pasted-texts';

interface PastedInto extends Pick<GridListener, 'edit' | 'gesture'> {
  selection(): GridPlace | undefined;
}

/** Cells of this grid are pasted by the host with all they have; any other text is typed text, in a block. */
export function listenToPaste(univerAPI: FUniver, injector: Injector, grid: PastedInto): void {
  univerAPI.addEvent(univerAPI.Event.BeforeClipboardPaste, (event) => {
    event.cancel = true;
    const place = grid.selection();
    if (!place) return;
    const copied = copiedCells(injector, event.html ?? '');
    if (copied) {
      const { kind, from } = copied;
      const { sheetId, ...area } = place;
      grid.gesture({ kind, from, to: { sheetId: Number(sheetId), area } });
    } else if (event.text) {
      const { sheetId, row, column } = place;
      grid.edit({ sheetId, row, column, texts: pastedTexts(event.text, place) });
    }
  });
}

interface CopiedCells {
  readonly kind: 'paste' | 'move';
  readonly from: Block;
}

/** What the grid remembers of what was copied in it; cut cells are pasted once. */
function copiedCells(injector: Injector, html: string): CopiedCells | undefined {
  const clipboard = injector.get(ISheetClipboardService);
  const [, id = ''] = /data-copy-id="(\S+?)"/.exec(html) ?? [];
  const copied = clipboard.copyContentCache().get(id);
  if (!copied) return undefined;
  const { rows, cols } = copied.range;
  const [row, column] = [rows[0], cols[0]];
  if (row === undefined || column === undefined || !isUnbroken(rows) || !isUnbroken(cols)) {
    return undefined;
  }
  // The grid's word; its list of words is not among what it exports.
  const isCut = String(copied.copyType) === 'CUT';
  if (isCut) {
    clipboard.copyContentCache().del(id);
    clipboard.removeMarkSelection();
  }
  const area = { row: row + 1, column: column + 1, rows: rows.length, columns: cols.length };
  return { kind: isCut ? 'move' : 'paste', from: { sheetId: Number(copied.subUnitId), area } };
}

const isUnbroken = (lines: readonly number[]): boolean =>
  lines.every((line, at) => line === (lines[0] ?? 0) + at);
