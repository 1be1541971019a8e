import type { AppContext } from '../app/app-context';
import { fr } from '../i18n/fr';
import { googleWeeklyMail } from './google-weekly-mail';
import { utilitiesDigest } from './utilities-digest';
import { GoogleDocumentWriter } from './google-document-writer';
import { htmlTemplateWordings } from './html-template-wordings';
import { HtmlPageOpener } from './html-page-opener';
import { ScriptClock } from './script-clock';
import { ScriptDocumentLock } from './script-document-lock';
import { SheetReportWriter } from './sheet-report-writer';
import { SheetTableStore } from './sheet-table-store';
import { SheetWorkbookDesigner } from './sheet-workbook-designer';

/** The outside world when it is Google's. */
export function googleContext(): AppContext {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    store: new SheetTableStore(spreadsheet),
    designer: new SheetWorkbookDesigner(spreadsheet),
    documents: new GoogleDocumentWriter(() => spreadsheet.getId()),
    wordings: htmlTemplateWordings,
    reports: new SheetReportWriter(spreadsheet),
    digest: utilitiesDigest,
    lock: new ScriptDocumentLock(),
    clock: new ScriptClock(),
    pages: new HtmlPageOpener(),
    mail: googleWeeklyMail,
    messages: fr,
  };
}
