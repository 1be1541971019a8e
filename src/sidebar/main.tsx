import { render } from 'preact';
import { screens } from '../i18n/fr/screens';
import { App } from './app';
import { createClient } from './bridge/client';
import { costTabsClient } from './bridge/cost-tabs-client';
import { journallingClient } from './bridge/journalling-client';
import { scriptRunTransport } from './bridge/script-run-transport';
import { book } from './book';
import { setFirmSpaces } from './french-spacing';
import { failureText, fill } from './sentences';
import { appReducer, INITIAL_STATE } from './state/app-state';
import { createCommands } from './state/commands';
import { openScreen } from './open-screen';
import { createDraftShelf } from './state/draft-shelf';
import { createStore } from './state/store';
import { signingInitials } from './state/initials';
import { newSubmissionId } from './state/submission';
import { keepTerritory, keptTerritory } from './state/territories';

const clock = () => new Date().toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });

const storage = () => window.localStorage;
const initials = () => signingInitials(storage);
const store = createStore(appReducer, INITIAL_STATE);
const commands = createCommands({
  call: journallingClient(costTabsClient(createClient(scriptRunTransport, { initials }))),
  store,
  drafts: createDraftShelf(storage),
  newSubmissionId,
  clock,
  words: {
    saved: screens.app.done,
    toCorrect: screens.summary.nothingWritten,
    copied: screens.week.copied,
    merged: screens.partnerScreen.merged,
    nothingToCopy: screens.week.nothingToCopy,
    followWritten: screens.followScreen.tabWritten,
    loading: screens.app.loading,
    saving: screens.app.saving,
    checked: screens.week.checked,
    prepared: screens.home.prepared,
    repaired: screens.checkScreen.repaired,
    checkedText: ({ counts, checkedRows: rows }) =>
      fill(screens.checkScreen.summary, { blocking: counts.BLOCK, warnings: counts.WARN, rows }),
    undoneText: (view) => fill(screens.journalScreen.undoneDetail, { ...view }),
    failureText,
    recalculatedText: (weeks, rows) => fill(screens.follow.recalculated, { weeks, rows }),
  },
});

store.dispatch({ type: 'territory/chosen', territory: keptTerritory(storage) });
store.subscribe(() => keepTerritory(storage, store.state().territory));

setFirmSpaces();
const root = document.getElementById('app');
window.addEventListener('storage', ({ key }) => {
  if (key !== null) commands.draftChanged(key);
});
/** `PT-0001/2026-S48`, written in the page by who opened it on a week. */
const [partnershipId, week] = (root?.dataset['week'] ?? '').split('/').map(decodeURIComponent);
if (root !== null) render(<App store={store} commands={commands} book={book} />, root);
void commands.loadHome();
openScreen(root?.dataset['screen'], commands);
if (partnershipId && week) {
  commands.choose('week');
  void commands.openWeek(partnershipId, week);
}
