import { AppError } from '../kernel/app-error';
import type { Fields, RecordDefinition, RowOf } from '../model/define-record';
import type { OpenWorkbook } from './open-workbook';
import { fieldLabel, isRecordName } from './record-registry';

/**
 * A column that somebody deleted, or that a workbook older than its field never had: said before anything is begun, so that
 * what these rows tell under it is not lost.
 */
export function refuseLostColumns<F extends Fields>(
  { context, names }: Pick<OpenWorkbook, 'context' | 'names'>,
  { name, fields }: RecordDefinition<string, F>,
  given: {
    readonly rows: readonly RowOf<F>[];
    readonly columnOf: ReadonlyMap<string, number>;
    /** The fields that count; all of them unless told. */
    readonly keys?: readonly string[];
  },
): void {
  const { rows, columnOf, keys = Object.keys(fields) } = given;
  const lost = keys.find(
    (key) => !columnOf.has(key) && rows.some((row) => (row[key] ?? null) !== null),
  );
  if (lost === undefined) return;
  const field = isRecordName(name) ? fieldLabel(context.messages, name, lost).label : lost;
  const params = { tab: names.tabOf(name), field };
  throw new AppError('INVALID_INPUT', {}, [{ severity: 'BLOCK', code: 'COLUMN_LOST', params }]);
}
