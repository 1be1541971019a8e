import { incomeIssues } from '../domain/costs/income-issues';
import { type Income, incomeRecord } from '../model/income';
import type { AppContext } from './app-context';
import { costIssueContext } from './cost-book';
import type { OpenWorkbook } from './open-workbook';
import { type SavedKind, saveRecord } from './save-record';
import type { FormSubmission } from './submission';
import type { RecordView } from './form-views';

/** The price of a convention is that of the partnership on the day it is entered: a later one changes nothing here. */
function withConventionPrice(income: Income, { reference }: OpenWorkbook): Income {
  const { kind, entryMode, unitPrice, scope, scopeId } = income;
  const isAsked = kind === 'PRIX_CONVENTION' && entryMode === 'PER_MEAL' && unitPrice === null;
  if (!isAsked || scope !== 'FLOW') return income;
  const partnership = reference.partnership.find((each) => each.partnershipId === scopeId);
  return { ...income, unitPrice: partnership?.mealPrice ?? null };
}

/** How incomes are saved. */
export const incomeKind: SavedKind<(typeof incomeRecord)['fields']> = {
  name: 'income',
  definition: incomeRecord,
  issuesOf: (income, workbook) =>
    incomeIssues(withConventionPrice(income, workbook), costIssueContext(workbook.reference)),
  completed: withConventionPrice,
};

/** Adds an income or corrects it. */
export function saveIncome(context: AppContext, input: FormSubmission): RecordView {
  return saveRecord(context, incomeKind, input);
}
