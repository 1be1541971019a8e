import type { CostRowsAsked } from '../../app/cost-views';
import type { Api } from '../../rpc/api';
import type { CommandTools } from './command-tools';

type Input<Name extends keyof Api> = Omit<Api[Name]['input'], 'submissionId'>;

/** What the screens of costs ask; each screen keeps its own answer, and says what went wrong. */
export function costCommands(
  { call, newSubmissionId }: CommandTools,
  loadHome: () => Promise<void>,
) {
  return {
    costRows: (asked: CostRowsAsked) => call('getCostRows', asked),
    previewCostCopy: (month: string) => call('previewCostCopy', { month }),
    copyCosts: async (asked: Input<'copyCosts'>, submissionId = newSubmissionId()) => {
      const answer = await call('copyCosts', { ...asked, submissionId });
      await loadHome();
      return answer;
    },
    changeCostPrice: async (asked: Input<'changeCostPrice'>, submissionId = newSubmissionId()) => {
      const answer = await call('changeCostPrice', { ...asked, submissionId });
      await loadHome();
      return answer;
    },
  };
}
