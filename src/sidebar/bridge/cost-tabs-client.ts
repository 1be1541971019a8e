import type { ProcedureName } from '../../rpc/api';
import type { Call } from './client';

/** What may change a figure of the tabs of costs. A test holds it to names that exist. */
const CHANGES_FIGURES =
  /^(recordWeek|save(Partner|Partnership|CostItem|Income|KeyWeight|Setting)|copyCosts|changeCostPrice|applyImport|applyRepair|undoLastAction|recalculate)$/;

export function changesFigures(procedure: ProcedureName): boolean {
  return CHANGES_FIGURES.test(procedure);
}

/**
 * Brings the tabs of costs up to date after each answer that may have changed a figure, if somebody had them made: here, or
 * from the menu of Sheets meanwhile, which no page is told of. Nobody waits for it; what fails is done with the next such
 * answer.
 */
export function costTabsClient(call: Call): Call {
  let isOwed = false;
  let isUnderWay = false;

  const update = async (): Promise<void> => {
    if (!isOwed || isUnderWay) return;
    isUnderWay = true;
    isOwed = false;
    try {
      await call('writeCostReports', { onlyIfMade: true });
    } catch {
      isOwed = true;
      return;
    } finally {
      isUnderWay = false;
    }
    // An answer came meanwhile.
    await update();
  };

  return async (procedure, input) => {
    try {
      return await call(procedure, input);
    } finally {
      if (changesFigures(procedure)) {
        isOwed = true;
        void update();
      }
    }
  };
}
