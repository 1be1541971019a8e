import type { PageOpener, WeekPlace } from '../ports/page-opener';
import { fr } from '../i18n/fr';

export const SIDEBAR_FILE = 'sidebar';
const DIALOG_FILE = 'dialog';

/** Pixels: the seven days of a week, their labels and their total, with no need to scroll sideways. */
const WIDTH = 980;
const HEIGHT = 680;
/** A file's columns beside what they stand for. */
const EXCHANGE_WIDTH = 760;

const PLACE = '<div id="app">';

/** Google gives a page no arguments: what it opens on is written in it. Both parts are codes, checked by the router. */
function pageAt({ partnershipId, week }: WeekPlace): string {
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).getContent();
  return page.replace(
    PLACE,
    `<div id="app" data-week="${encodeURIComponent(partnershipId)}/${week}">`,
  );
}

/** Screens that an entry of the menu opens the sidebar on. */
export type MenuScreen = 'check' | 'journal' | 'follow' | 'settings';

export function sidebarAt(screen: MenuScreen): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).getContent();
  return HtmlService.createHtmlOutput(
    page.replace(PLACE, `<div id="app" data-screen="${screen}">`),
  );
}

export class HtmlPageOpener implements PageOpener {
  /** Modeless: the sheet stays in reach, to copy from it. */
  openWide(place: WeekPlace): void {
    const page = HtmlService.createHtmlOutput(pageAt(place)).setWidth(WIDTH).setHeight(HEIGHT);
    SpreadsheetApp.getUi().showModelessDialog(page, fr.menu.sidebarTitle);
  }

  openExchange(): void {
    const page = HtmlService.createHtmlOutputFromFile(DIALOG_FILE)
      .setWidth(EXCHANGE_WIDTH)
      .setHeight(HEIGHT);
    SpreadsheetApp.getUi().showModelessDialog(page, fr.menu.exchangeTitle);
  }
}
