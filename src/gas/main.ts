/* The entry points: every function that Google calls, and nothing else. gas-webpack-plugin turns each line into a
   top-level function of dist/Code.js. */
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
global.handleRpc = (requestJson: string) => dispatch(googleContext, requestJson);
