import type { Messages } from '../i18n/fr';
import type { Clock } from '../ports/clock';
import type { Digest } from '../ports/digest';
import type { DocumentLock } from '../ports/document-lock';
import type { DocumentWriter } from '../ports/document-writer';
import type { PageOpener } from '../ports/page-opener';
import type { ReportWriter } from '../ports/report-writer';
import type { TableStore } from '../ports/table-store';
import type { TemplateWordings } from '../ports/template-wordings';
import type { WeeklyMail } from '../ports/weekly-mail';
import type { WorkbookDesigner } from '../ports/workbook-designer';

/** What every use case is given: the outside world, and the words. */
export interface AppContext {
  readonly store: TableStore;
  readonly designer: WorkbookDesigner;
  readonly reports: ReportWriter;
  readonly documents: DocumentWriter;
  readonly wordings: TemplateWordings;
  readonly digest: Digest;
  readonly lock: DocumentLock;
  readonly clock: Clock;
  readonly pages: PageOpener;
  readonly mail: WeeklyMail;
  readonly messages: Messages;
  /** Initials of who asks, when they gave them: never a name. */
  readonly author?: string;
}
