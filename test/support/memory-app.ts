import { createHash } from 'node:crypto';
import type { AppContext } from '../../src/app/app-context';
import { fr } from '../../src/i18n/fr';
import type { Api, ProcedureName } from '../../src/rpc/api';
import type { WeekPlace } from '../../src/ports/page-opener';
import { dispatch } from '../../src/rpc/dispatch';
import type { ResponseEnvelope } from '../../src/rpc/envelope';
import { templateWordings } from './template-wordings';
import { MemoryDocumentWriter } from './memory-document-writer';
import { MemoryReportWriter } from './memory-report-writer';
import { MemoryTableStore } from './memory-table-store';
import { MemoryWeeklyMail } from './memory-weekly-mail';
import { MemoryWorkbookDesigner } from './memory-workbook-designer';

/** The product over memory ports, asked through its one door. */
export class MemoryApp {
  readonly store = new MemoryTableStore();
  readonly documents = new MemoryDocumentWriter();
  readonly designer = new MemoryWorkbookDesigner(this.store);
  readonly reports = new MemoryReportWriter();
  /** Pages that were opened wide, on which week. */
  readonly opened: WeekPlace[] = [];
  readonly mail = new MemoryWeeklyMail();
  now: number;
  /** What the page sends of who asks. */
  initials?: string;

  constructor(today = '2026-11-23') {
    this.now = Date.parse(`${today}T09:00:00Z`);
  }

  context(): AppContext {
    return {
      store: this.store,
      designer: this.designer,
      reports: this.reports,
      documents: this.documents,
      wordings: templateWordings,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      lock: { runAlone: (action) => action() },
      clock: { now: () => this.now },
      pages: {
        openWide: (place) => void this.opened.push(place),
        openExchange: () => undefined,
      },
      mail: this.mail,
      messages: fr,
    };
  }

  /** The whole answer, refusals included. */
  ask<Name extends ProcedureName>(
    procedure: Name,
    input: Api[Name]['input'],
  ): ResponseEnvelope<Api[Name]['output']> {
    const text = dispatch(
      () => this.context(),
      JSON.stringify({ procedure, input, by: this.initials }),
    );
    return JSON.parse(text) as ResponseEnvelope<Api[Name]['output']>; // dispatch answers an envelope, always
  }

  /** The data of an answer; a refusal is an error of the test. */
  call<Name extends ProcedureName>(
    procedure: Name,
    input: Api[Name]['input'],
  ): Api[Name]['output'] {
    const response = this.ask(procedure, input);
    if (!response.ok) throw new Error(`${procedure}: ${JSON.stringify(response.error, null, 1)}`);
    return response.data;
  }
}
