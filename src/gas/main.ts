/* The entry points: every function that Google calls, and nothing else. gas-webpack-plugin turns each line into a
   top-level function of dist/Code.js. */
import { costInCell, mealsInCell } from './cell-functions';
import { googleContext } from './google-context';
import { markEdit } from './mark-edit';
import {
  buildMenu,
  prepareAndTell,
  recalculateAndTell,
  showExchange,
  showHelpDialog,
  showSidebar,
  showSidebarAt,
} from './menu';
import { sendWeeklyDigest } from '../app/weekly-digest';
import { verifyInstallation } from './verify-installation';
import { dispatch } from '../rpc/dispatch';

global.onOpen = () => buildMenu();
global.onInstall = () => buildMenu();
global.onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) => markEdit(event);
global.openSidebar = () => showSidebar();
global.followFromMenu = () => showSidebarAt('follow');
global.openExchange = () => showExchange();
global.checkFromMenu = () => showSidebarAt('check');
global.journalFromMenu = () => showSidebarAt('journal');
global.settingsFromMenu = () => showSidebarAt('settings');
global.prepareFromMenu = () => prepareAndTell();
global.recalculateFromMenu = () => recalculateAndTell();
global.showHelp = () => showHelpDialog();
global.verifyFromMenu = () => verifyInstallation();
global.sendWeeklyDigest = () => sendWeeklyDigest(googleContext());
global.handleRpc = (requestJson: string) => dispatch(googleContext, requestJson);

/**
 * Coût d’un repas, en euros par repas distribué, tel que Passe-plat l’a calculé la dernière fois.
 *
 * @preserve
 * @param {string|Array<Array<string>>} partenariat Numéro (PT-0001) ou nom du partenariat, "tous", ou une plage.
 * @param {string|Array<Array<string>>} période Semaine (2026-S12), mois (2026-03), trimestre (2026-T1), année, date, ou une plage.
 * @param {string} niveau A (sortie cuisine), B (livré), C (servi), COMPLET ou AJOUTE. COMPLET si absent.
 * @param {any} témoin Facultatif : une cellule qui change à chaque calcul, pour que Sheets recalcule (Synthèse des coûts!A2).
 * @return {number} Euros par repas distribué, ou « non calculable ».
 * @customfunction
 */
global.COUT_REPAS = (partenariat: unknown, période: unknown, niveau: unknown) =>
  costInCell(partenariat, période, niveau);

/**
 * Nombre de repas d’un partenariat sur une période.
 *
 * @preserve
 * @param {string|Array<Array<string>>} partenariat Numéro (PT-0001) ou nom du partenariat, "tous", ou une plage.
 * @param {string|Array<Array<string>>} période Semaine (2026-S12), mois (2026-03), trimestre (2026-T1), année, date, ou une plage.
 * @param {string} lesquels livrés, acceptés ou distribués. Distribués si absent.
 * @param {any} témoin Facultatif : une cellule qui change à chaque calcul, pour que Sheets recalcule.
 * @return {number} Nombre de repas, ou « non calculable ».
 * @customfunction
 */
global.REPAS = (partenariat: unknown, période: unknown, lesquels: unknown) =>
  mealsInCell(partenariat, période, lesquels);
