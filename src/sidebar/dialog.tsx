import { render } from 'preact';
import { createClient } from './bridge/client';
import { costTabsClient } from './bridge/cost-tabs-client';
import { journallingClient } from './bridge/journalling-client';
import { scriptRunTransport } from './bridge/script-run-transport';
import { ExchangeApp } from './exchange/exchange-app';
import { createExchangeCommands } from './exchange/exchange-commands';
import { exchangeReducer, FIRST_STATE } from './exchange/exchange-state';
import { saveFile } from './exchange/save-file';
import { setFirmSpaces } from './french-spacing';
import { createStore } from './state/store';
import { signingInitials } from './state/initials';
import { newSubmissionId } from './state/submission';

const today = () => new Date();
const two = (number: number) => String(number).padStart(2, '0');
const isoDay = (date: Date) =>
  [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');

const initials = () => signingInitials(() => window.localStorage);
const store = createStore(exchangeReducer, FIRST_STATE);
const commands = createExchangeCommands({
  call: journallingClient(costTabsClient(createClient(scriptRunTransport, { initials }))),
  store,
  newImportId: newSubmissionId,
  save: saveFile,
  today,
});

setFirmSpaces();
const root = document.getElementById('app');
const period = { from: String(today().getFullYear()) + '-01-01', until: isoDay(today()) };
if (root !== null) render(<ExchangeApp store={store} commands={commands} period={period} />, root);
