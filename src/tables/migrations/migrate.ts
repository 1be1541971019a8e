import { AppError } from '../../kernel/app-error';
import type { TableStore } from '../../ports/table-store';
import type { TabNames } from '../table';
import { partnershipNames } from './002-partnership-names';

/**
 * A step from one version of the workbook to the next. The law: a key is never removed, renamed nor given another
 * meaning; a step may only fill what is blank, and doing it twice changes nothing.
 */
export interface Migration {
  /** Version of the workbook once the step is done. */
  readonly to: number;
  readonly run: (store: TableStore, names: TabNames) => void;
}

/** In order. Version 1 is the first workbook there was. */
export const MIGRATIONS: readonly Migration[] = [{ to: 2, run: partnershipNames }];

export const CURRENT_VERSION = MIGRATIONS.reduce((version, step) => Math.max(version, step.to), 1);

/** Brings a workbook up to date, from whatever version it has. A newer one is left alone, with its reason. */
export function migrate(
  store: TableStore,
  names: TabNames,
  version: number,
): { readonly version: number; readonly steps: number } {
  if (version > CURRENT_VERSION) throw new AppError('WORKBOOK_NEWER', { version });
  const steps = MIGRATIONS.filter((step) => step.to > version);
  for (const step of steps) step.run(store, names);
  return { version: CURRENT_VERSION, steps: steps.length };
}
