import { screens } from '../../i18n/fr/screens';
import { type CommandTools, failureOf } from './command-tools';

/** What the tabs of costs are asked: to be brought up to date, and why the selected cell says what it says. */
export function costTabCommands({ call, store, words }: CommandTools) {
  const { dispatch } = store;
  const say = (kind: 'done' | 'failed', text: string) => {
    dispatch({ type: 'notice/shown', notice: { kind, text, links: [] } });
    dispatch({ type: 'said', text });
  };
  return {
    writeCostTabs: async () => {
      try {
        const { writtenCells } = await call('writeCostReports', {});
        const { updated, unchanged } = screens.costScreen.tabs;
        say('done', writtenCells === 0 ? unchanged : updated);
      } catch (error) {
        say('failed', words.failureText(failureOf(error)));
      }
    },
    explainSelectedCell: async () => {
      try {
        const { cost } = await call('getCellCost', {});
        dispatch({ type: 'page/opened', page: { name: 'why', cost } });
      } catch (error) {
        const failure = failureOf(error);
        const isElsewhere = failure.issues.some(({ code }) => code === 'CELL_NOT_EXPLAINED');
        say('failed', isElsewhere ? screens.costScreen.tabs.noCell : words.failureText(failure));
      }
    },
  };
}
