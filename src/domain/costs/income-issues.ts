import type { Issue } from '../../kernel/issue';
import type { Income } from '../../model/income';
import { chargeIssues, type CostIssueContext } from './cost-issues';
import { incomeAsCost } from './incomes';

/** What cannot be shared, or is worth a question, in an income. */
export function incomeIssues(income: Income, context: CostIssueContext): Issue[] {
  const { receiverId, giverId, label } = income;
  const found: Issue[] = chargeIssues(incomeAsCost(income), context);
  const unknown = (path: string, id: string): Issue => {
    return { severity: 'BLOCK', code: 'UNKNOWN_REFERENCE', path, params: { id } };
  };
  if (!context.partnerIds.has(receiverId)) found.push(unknown('receiverId', receiverId));
  if (giverId !== null && !context.partnerIds.has(giverId)) found.push(unknown('giverId', giverId));
  if (giverId === receiverId) {
    found.push({ severity: 'BLOCK', code: 'INCOME_FROM_ITSELF', path: 'giverId' });
  }
  return found.map((one) => ({ ...one, params: { label, ...one.params } }));
}
