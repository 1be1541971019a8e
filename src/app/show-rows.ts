import { AppError } from '../kernel/app-error';
import { columnLetters } from '../kernel/column-letters';
import type { AppContext } from './app-context';
import type { SheetLink } from './form-views';

/** Selects rows in the workbook. A record is looked up now, so that sorting or inserting rows cannot mislead. */
export function showRows(
  context: AppContext,
  { link }: { readonly link: SheetLink },
): Record<string, never> {
  context.designer.show(link.tab, link.id === null ? link.a1 : rowOf(context, link.tab, link.id));
  return {};
}

function rowOf(context: AppContext, tab: string, id: string): string {
  const grid = context.store.readAll(tab);
  if (grid === null) throw new AppError('WORKBOOK_NOT_PREPARED', { tab });
  const index = grid.findIndex((row) => row.some((cell) => cell === id));
  if (index < 0) throw new AppError('NOT_FOUND', { id });
  return `A${index + 1}:${columnLetters(grid[0]?.length ?? 1)}${index + 1}`;
}
