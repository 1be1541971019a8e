import { dispatch } from '../rpc/dispatch';
import type { ResponseEnvelope } from '../rpc/envelope';
import { fr } from '../i18n/fr';
import { formatMessage } from '../i18n/format-message';
import { googleContext } from './google-context';
import { HtmlPageOpener, type MenuScreen, sidebarAt, SIDEBAR_FILE } from './html-page-opener';

/** Runs in every AuthMode, NONE included: builds the menu and touches nothing that needs a right. */
export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const help = ui
    .createMenu(fr.menu.help)
    .addItem(fr.menu.howTo, 'showHelp')
    .addItem(fr.menu.verify, 'verifyFromMenu');
  ui.createMenu(fr.menu.title)
    .addItem(fr.menu.open, 'openSidebar')
    .addItem(fr.menu.follow, 'followFromMenu')
    .addItem(fr.menu.exchange, 'openExchange')
    .addSeparator()
    .addItem(fr.menu.check, 'checkFromMenu')
    .addItem(fr.menu.journal, 'journalFromMenu')
    .addItem(fr.menu.settings, 'settingsFromMenu')
    .addItem(fr.menu.prepare, 'prepareFromMenu')
    .addItem(fr.menu.recalculate, 'recalculateFromMenu')
    .addSeparator()
    .addSubMenu(help)
    .addToUi();
}

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setTitle(fr.menu.sidebarTitle);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function showSidebarAt(screen: MenuScreen): void {
  SpreadsheetApp.getUi().showSidebar(sidebarAt(screen).setTitle(fr.menu.sidebarTitle));
}

export function showExchange(): void {
  new HtmlPageOpener().openExchange();
}

export function showHelpDialog(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(fr.menu.helpTitle, fr.menu.helpText, ui.ButtonSet.OK);
}

function call<Data>(procedure: string): Data | null {
  const response = JSON.parse(
    dispatch(googleContext, JSON.stringify({ procedure, input: {} })),
  ) as ResponseEnvelope<Data>; // our own dispatch wrote it
  if (response.ok) return response.data;
  const { code, params } = response.error;
  SpreadsheetApp.getUi().alert(
    fr.menu.failed,
    formatMessage(fr.errors[code], params),
    SpreadsheetApp.getUi().ButtonSet.OK,
  );
  return null;
}

export function prepareAndTell(): void {
  const done = call<{ createdTabs: string[]; repaired: string[] }>('prepareWorkbook');
  if (!done) return;
  const params = { created: done.createdTabs.length, repaired: done.repaired.length };
  SpreadsheetApp.getActiveSpreadsheet().toast(
    formatMessage(fr.menu.preparedDetail, params),
    fr.menu.prepared,
  );
}

export function recalculateAndTell(): void {
  const done = call<{ weeks: number }>('recalculate');
  if (!done || !call('writeCostReports')) return;
  SpreadsheetApp.getActiveSpreadsheet().toast(
    formatMessage(fr.menu.recalculated, { weeks: done.weeks }),
    fr.menu.title,
  );
}
