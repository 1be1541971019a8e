import { retentionPreview } from '../domain/trace/retention';
import { dayText } from '../domain/traceability/french-formats';
import { parisWallClock } from '../kernel/paris-time';
import { cellText } from '../model/text-fields';
import { isBlankCell } from '../kernel/cell-value';
import type { AppContext } from './app-context';
import { openForReading, thisWeek } from './open-workbook';
import { readLog } from './read-log';

export interface RetentionView {
  readonly years: number;
  /** Rows older than this day may go. */
  readonly before: string;
  readonly purgeable: number;
  readonly heldBack: number;
  readonly kept: number;
}

/** What of the log is older than it must be kept (« Paramètres »), an open incident's rows apart. Nothing is deleted. */
export function previewRetention(context: AppContext): RetentionView {
  const { reference, thresholds, today, state } = openForReading(context, thisWeek(context));
  const log = readLog(context, state.header.tabs['traceEvent']);
  const rows = log.rows.flatMap((row) => {
    const at = log.cellOf(row, 'happenedAt');
    if (!(at instanceof Date)) return [];
    const lot = log.cellOf(row, 'lotRef');
    return [
      { day: parisWallClock(at.getTime()).day, lotRef: isBlankCell(lot) ? null : cellText(lot) },
    ];
  });
  const years = thresholds.traceRetentionYears;
  const { before, ...counts } = retentionPreview(rows, {
    today,
    years,
    incidents: reference.incident,
  });
  return { years, before: dayText(before), ...counts };
}
