import type { FormValues, SheetLink } from '../../app/form-views';
import type { CostQuestion, Page, Tab } from './app-state';
import { type CommandTools, failureOf } from './command-tools';
import { costCommands } from './cost-commands';
import { costTabCommands } from './cost-tab-commands';
import { agreementCommands } from './agreement-commands';
import { traceCommands } from './trace-commands';
import { followCommands } from './follow-commands';
import { formCommands } from './form-commands';
import { partnerCommands } from './partner-commands';
import { upkeepCommands } from './upkeep-commands';
import { weekCommands } from './week-commands';

/** The last weeks that a cost is first shown for. */
export const COST_WEEKS = 4;

function readCommands({ call, store, words }: CommandTools) {
  const { dispatch } = store;
  const loadHome = async () => {
    dispatch({ type: 'home/asked' });
    try {
      dispatch({ type: 'home/answered', view: await call('getHome', {}) });
    } catch (error) {
      const failure = failureOf(error);
      dispatch({ type: 'home/failed', failure });
      dispatch({ type: 'said', text: words.failureText(failure) });
    }
  };
  const loadCost = async (question: CostQuestion) => {
    dispatch({ type: 'cost/asked', question });
    try {
      dispatch({ type: 'cost/answered', question, view: await call('getMealCost', question) });
    } catch (error) {
      dispatch({ type: 'cost/failed', question, failure: failureOf(error) });
    }
  };
  const simulate = (question: CostQuestion, values: FormValues) => {
    const { denominator: _, ...subject } = question;
    return call('simulateMealCost', { ...subject, values });
  };
  return { loadHome, loadCost, simulate };
}

function workbookCommands({ call, store, words }: CommandTools, loadHome: () => Promise<void>) {
  const { dispatch } = store;
  const fail = (error: unknown) => {
    const text = words.failureText(failureOf(error));
    dispatch({ type: 'notice/shown', notice: { kind: 'failed', text, links: [] } });
    dispatch({ type: 'said', text });
  };
  return {
    prepare: async () => {
      if (store.state().preparing.isLoading) return;
      dispatch({ type: 'prepare/asked' });
      try {
        dispatch({ type: 'prepare/answered', view: await call('prepareWorkbook', {}) });
        dispatch({ type: 'said', text: words.prepared });
        await loadHome();
      } catch (error) {
        dispatch({ type: 'prepare/failed', failure: failureOf(error) });
      }
    },
    recalculate: async () => {
      try {
        const { weeks, rows } = await call('recalculate', {});
        const text = words.recalculatedText(weeks, rows);
        dispatch({ type: 'notice/shown', notice: { kind: 'done', text, links: [] } });
        dispatch({ type: 'said', text });
        await loadHome();
      } catch (error) {
        fail(error);
      }
    },
    openWide: async (place: { partnershipId: string; week: string }) => {
      try {
        await call('openWide', place);
      } catch (error) {
        fail(error);
      }
    },
    openExchange: async () => {
      try {
        await call('openExchange', {});
      } catch (error) {
        fail(error);
      }
    },
    showRows: async (link: SheetLink) => {
      try {
        await call('showRows', { link });
      } catch (error) {
        fail(error);
      }
    },
  };
}

/** Everything the sidebar can do: each asks the workbook and tells the reducer what came of it. */
export function createCommands(tools: CommandTools) {
  const { dispatch } = tools.store;
  const reads = readCommands(tools);
  const partners = partnerCommands(tools, reads.loadHome);
  const forms = formCommands(tools, reads.loadHome);
  /** The sheet of a partner that comes back to the front shows what was just saved. */
  const refreshTop = () => {
    const { pages } = tools.store.state();
    const top = pages[pages.length - 1];
    if (top?.name === 'partner') void partners.loadPartner(top.id);
  };
  return {
    ...reads,
    ...workbookCommands(tools, reads.loadHome),
    ...partners,
    ...forms,
    ...costCommands(tools, reads.loadHome),
    ...costTabCommands(tools),
    discard: (key: string) => {
      forms.discard(key);
      refreshTop();
    },
    ...agreementCommands(tools, reads.loadHome),
    ...weekCommands(tools, reads.loadHome),
    ...followCommands(tools),
    ...traceCommands(tools),
    ...upkeepCommands(tools, reads.loadHome),
    choose: (tab: Tab) => {
      dispatch({ type: 'tab/chosen', tab });
      // The sheets are edited by hand too: the first screen is never older than the last look at it.
      if (tab === 'home') void reads.loadHome();
    },
    open: (page: Page) => dispatch({ type: 'page/opened', page }),
    back: () => {
      dispatch({ type: 'page/closed' });
      refreshTop();
    },
    say: (text: string) => dispatch({ type: 'said', text }),
  };
}

export type Commands = ReturnType<typeof createCommands>;
