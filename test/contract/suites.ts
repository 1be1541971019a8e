import type { Suite } from '../../src/gas/verification/service-case';
import { CORE_CASES } from './core-services';
import { BLOCK_CASES } from './document-blocks';
import { ELEMENT_CASES } from './document-elements';
import { LIFETIME_CASES } from './document-lifetime';
import { TEXT_CASES } from './document-text';
import { SCREEN_AND_FILE_CASES } from './screen-and-files';
import { LOOK_CASES } from './spreadsheet-looks';
import { OVERLAY_CASES } from './spreadsheet-overlays';
import { RANGE_CASES } from './spreadsheet-ranges';
import { SHEET_CASES } from './spreadsheet-sheets';
import { VALUE_CASES } from './spreadsheet-values';
import { WEEKLY_CASES } from './weekly-services';

/**
 * What is held against Google in a real project (docs/verification) and against the local host here. The screen comes
 * first: a person who has just asked for it is there to answer.
 */
export const SUITES = {
  screenAndFiles: { service: 'HtmlService, Drive', cases: SCREEN_AND_FILE_CASES },
  core: { service: 'Utilities…', cases: CORE_CASES },
  weekly: { service: 'PropertiesService, ScriptApp, MailApp', cases: WEEKLY_CASES },
  /** In a French workbook (fr_FR, Europe/Paris). */
  spreadsheet: {
    service: 'SpreadsheetApp',
    cases: [...VALUE_CASES, ...RANGE_CASES, ...SHEET_CASES, ...OVERLAY_CASES, ...LOOK_CASES],
  },
  document: {
    service: 'DocumentApp',
    cases: [...ELEMENT_CASES, ...TEXT_CASES, ...BLOCK_CASES, ...LIFETIME_CASES],
  },
} satisfies Readonly<Record<string, Suite>>;
