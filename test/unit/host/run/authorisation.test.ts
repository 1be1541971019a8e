import { afterAll, describe, expect, it } from '@jest/globals';

import type { AuthMode } from '../../../../src/host/contract';
import { runFunction } from '../../../../src/host/run/run-function';
import { aServiceObject, aWorld, closeTestWorlds, rootOf } from '../../../support/host-test-world';

afterAll(closeTestWorlds);

const AUTH = 'https://www.googleapis.com/auth/';
const SERVICES = [
  rootOf('SpreadsheetApp', {
    getActiveSpreadsheet: () => null,
    create: () => null,
    getUi: () => aServiceObject('Base.Ui', { showSidebar: () => null, createMenu: () => null }),
  }),
  rootOf('DriveApp', {
    getRootFolder: () => aServiceObject('Drive.Folder', { createFile: () => null }),
  }),
  rootOf('PropertiesService', { getUserProperties: () => null }),
  rootOf('MailApp', { sendEmail: () => null }),
  rootOf('Drive', { Files: aServiceObject('Drive_v3.Files', { copy: () => null }) }),
  rootOf('HtmlService', { createHtmlOutput: () => aServiceObject('HTML.HtmlOutput', {}) }),
];
const SIDEBAR = 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))';

async function answer(expression: string, scopes: readonly string[], authMode: AuthMode = 'FULL') {
  const world = await aWorld(`function probe() { ${expression}; return 'done'; }`, {
    services: SERVICES,
    scopes: scopes.map((scope) => AUTH + scope),
    advanced: ['Drive'],
  });
  const kind = 'internal';
  const request = { functionName: 'probe', parameters: [], kind, authMode } as const;
  const outcome = await runFunction(world, request);
  return outcome.ok ? outcome.value : outcome.error.message;
}

describe('a call whose scope is not in the manifest', () => {
  it.each([
    [
      'MailApp.sendEmail("a", "b", "c")',
      ['spreadsheets'],
      `Exception: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    ],
    [
      'SpreadsheetApp.create("a")',
      ['spreadsheets.currentonly'],
      `Exception: Specified permissions are not sufficient to call SpreadsheetApp.create. Required permissions: ${AUTH}spreadsheets`,
    ],
    [
      'SpreadsheetApp.getActiveSpreadsheet()',
      ['drive.file'],
      `Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    ],
    [
      SIDEBAR,
      ['spreadsheets'],
      `Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`,
    ],
    [
      'DriveApp.getRootFolder()',
      ['drive.file'],
      `Exception: Specified permissions are not sufficient to call DriveApp.getRootFolder. Required permissions: (${AUTH}drive.readonly || ${AUTH}drive)`,
    ],
    [
      'Drive.Files.copy({}, "id")',
      ['drive.readonly'],
      'GoogleJsonResponseException: API call to drive.files.copy failed with error: Request had insufficient authentication scopes.',
    ],
  ])('%s is refused', async (expression, scopes, message) => {
    expect(await answer(expression, scopes)).toBe(message);
  });

  it.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', ['spreadsheets.currentonly']],
    ['SpreadsheetApp.getActiveSpreadsheet()', ['spreadsheets']],
    ['Drive.Files.copy({}, "id")', ['drive.file']],
    ['PropertiesService.getUserProperties()', ['drive.file']],
  ])('%s goes through with %s', async (expression, scopes) => {
    expect(await answer(expression, scopes)).toBe('done');
  });
});

describe('a script started by a simple trigger', () => {
  const ALL = ['spreadsheets.currentonly', 'script.send_mail', 'script.container.ui'];

  it.each([
    [
      'LIMITED',
      'MailApp.sendEmail("a", "b", "c")',
      `Exception: You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    ],
    [
      'LIMITED',
      SIDEBAR,
      `Exception: You do not have permission to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`,
    ],
    ['LIMITED', 'SpreadsheetApp.getActiveSpreadsheet()', 'done'],
    ['LIMITED', 'PropertiesService.getUserProperties()', 'done'],
    [
      'NONE',
      'PropertiesService.getUserProperties()',
      'Exception: You do not have permission to call PropertiesService.getUserProperties.',
    ],
    [
      'NONE',
      'SpreadsheetApp.getActiveSpreadsheet()',
      `Exception: You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    ],
    ['NONE', 'SpreadsheetApp.getUi().createMenu("a")', 'done'],
  ] as const)('in AuthMode.%s: %s', async (authMode, expression, expected) => {
    expect(await answer(expression, ALL, authMode)).toBe(expected);
  });
});
