import { ICommandService, type Injector } from '@univerjs/presets';
import type { LineSizing } from './line-sizes';
import { BOOK_ID } from './workbook-data';

/** The host's sizes; what comes from the host is not sent back to it. */
const FROM_HOST = { fromSync: true };
const OWN_HEIGHT = 0;

export function applySizes(injector: Injector, lines: readonly LineSizing[]): void {
  const commands = injector.get(ICommandService);
  for (const { sheetId, axis, at, count, size } of lines) {
    const [first, last] = [at - 1, at + count - 2];
    const range =
      axis === 'rows'
        ? { startRow: first, endRow: last, startColumn: 0, endColumn: 0 }
        : { startRow: 0, endRow: 0, startColumn: first, endColumn: last };
    const place = { unitId: BOOK_ID, subUnitId: sheetId, ranges: [range] };
    const set = (mutation: string, what: object): void => {
      const id = `sheet.mutation.set-worksheet-${mutation}`;
      commands.syncExecuteCommand(id, { ...place, ...what }, FROM_HOST);
    };
    if (axis === 'columns') set('col-width', { colWidth: size });
    else {
      set('row-is-auto-height', { autoHeightInfo: OWN_HEIGHT });
      set('row-height', { rowHeight: size });
    }
  }
}
