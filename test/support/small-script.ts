import type { TestScript } from './host-screen';

const CODE = `
function onOpen(e) {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Essai')
    .addItem('Ouvrir le panneau', 'ouvrir')
    .addSeparator()
    .addSubMenu(ui.createMenu('Plus').addItem('Demander', 'demander').addItem('Échouer', 'echouer'))
    .addToUi();
}
function onEdit(e) {
  if (e.range.getA1Notation() === 'B2') e.range.getSheet().getRange('C2').setValue('vu : ' + e.value + ', avant : ' + e.oldValue);
}
function ouvrir() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panneau').setTitle('Panneau'));
}
function demander() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Nom', 'Quel nom ?', ui.ButtonSet.OK_CANCEL);
  ui.alert(answer.getSelectedButton() === ui.Button.OK ? 'Bonjour ' + answer.getResponseText() : 'Renoncé');
}
function echouer() { throw new Error('une panne voulue'); }
function doubler(nombre) { return { double: nombre * 2 }; }
function refuser() { throw new Error('non'); }
function cachee_() { return 1; }
`;
const PANEL = `<!DOCTYPE html><html><head><base target="_top"></head><body><p id="said">…</p><input aria-label="Nom"></body></html>`;

/** A script with a little of everything a page meets: menus, a sidebar, questions, a trigger, a failure. */
export const SMALL_SCRIPT: TestScript = { code: CODE, html: { panneau: PANEL } };
