import { fr } from '../i18n/fr';

/**
 * In the file Verification.js, which stands beside Code.js in the project only for the time of a verification: each file
 * of a project is read at each click.
 */
declare function runVerification_(): void;

export function verifyInstallation(): void {
  if (typeof runVerification_ === 'function') {
    runVerification_();
    return;
  }
  const ui = SpreadsheetApp.getUi();
  ui.alert(fr.menu.verify, fr.menu.verifyHow, ui.ButtonSet.OK);
}
