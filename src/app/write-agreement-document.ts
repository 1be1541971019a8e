import { amendedPoints } from '../domain/agreements/amendment';
import { withTerms } from '../domain/agreements/agreed-terms';
import { agreementTags } from '../domain/agreements/agreement-tags';
import { conformityFindings } from '../domain/agreements/flow-conformity';
import { shortDate, unitPriceText, withValue } from '../domain/agreements/french-text';
import { amendmentDocument, periodDocument } from '../domain/agreements/period-document';
import { termsOn } from '../domain/agreements/agreed-terms';
import { AppError } from '../kernel/app-error';
import { hasBlocking, type Issue } from '../kernel/issue';
import { agreementRecord, type Agreement } from '../model/agreement';
import { agreementDocumentRecord, type AgreementDocument } from '../model/agreement-document';
import type { Delivery } from '../model/delivery';
import { readTable } from '../tables/table';
import {
  gapIssues,
  type OtherKind,
  pdfIssues,
  planDocument,
  readyDocument,
} from './agreement-plan';
import {
  documentRow,
  documentTable,
  type Numbered,
  reserveNumber,
  seriesOf,
  writtenValues,
} from './agreement-register';
import type { AppContext } from './app-context';
import { knownAgreement } from './change-agreement-status';
import { commitWrite, recordedSubmission } from './commit-write';
import { openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import { partnershipFacts, type PartnershipFacts } from './partnership-facts';
import { periodDeliveries, periodSpan } from './period-deliveries';
import { rowWrite } from './save-record';
import { withFreshHints } from './with-fresh-hints';

export interface DocumentSubmission {
  readonly submissionId: string;
  readonly agreementId: string;
  readonly kind: 'AVENANT' | 'ATTESTATION' | 'BILAN';
  /** First day of the period; of an amendment, the day it takes effect. */
  readonly from: string;
  /** Last day of the period; not used for an amendment. */
  readonly until: string;
  readonly acceptsGaps?: boolean | undefined;
  /** The months of a review, drawn by the page: PNG in base64. */
  readonly chart?: string | undefined;
}

/** The page draws twice as many dots. */
const CHART_POINTS = { width: 450, height: 210 };

export interface WrittenDocumentView {
  readonly documentNumber: string;
  readonly title: string;
  readonly documentUrl: string | null;
  readonly pdfUrl: string | null;
  readonly issues: readonly Issue[];
}

/** Writes what follows a convention: an amendment computed from the differences, a certificate, a yearly review. */
export function writeAgreementDocument(
  context: AppContext,
  input: DocumentSubmission,
): WrittenDocumentView {
  const span = input.kind === 'AVENANT' ? thisWeek(context) : periodSpan(context, input.from);
  const write = () => {
    const workbook = openForWriting(context, span);
    const documents = documentTable(workbook);
    const rows = documents.rows.map((placed) => placed.row);
    const recorded = recordedSubmission(workbook, input.submissionId);
    const known = rows.find(({ documentNumber }) => recorded?.ids.includes(documentNumber));
    if (known) return viewOf(known, []);
    return new DocumentWriting(workbook, rows, input).write();
  };
  return context.lock.runAlone(() => withFreshHints(context, span, write));
}

function viewOf(row: AgreementDocument, issues: readonly Issue[]): WrittenDocumentView {
  const { documentNumber, title, documentUrl, pdfUrl } = row;
  return { documentNumber, title, documentUrl, pdfUrl, issues: [...issues, ...pdfIssues(row)] };
}

class DocumentWriting {
  private readonly agreement: Agreement;
  private readonly facts: PartnershipFacts;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly rows: readonly AgreementDocument[],
    private readonly input: DocumentSubmission,
  ) {
    this.agreement = knownAgreement(workbook, input.agreementId);
    this.facts = partnershipFacts(workbook, this.agreement.partnershipId);
  }

  write(): WrittenDocumentView {
    const { input, agreement, facts } = this;
    refuse(this.askingIssues());
    const { from, until } = input;
    const { partnershipId } = agreement;
    const deliveries =
      input.kind === 'AVENANT'
        ? []
        : periodDeliveries(this.workbook, { partnershipId, from, until });
    const numbered = reserveNumber(this.workbook, {
      definition: agreementDocumentRecord,
      idsInUse: this.rows.map(({ documentNumber }) => documentNumber),
      owner: `${agreement.agreementId} ${input.kind} ${input.from} ${input.until}`,
    });
    const other = this.otherKind(numbered, deliveries);
    const asked = { facts, agreement, other };
    const dry = planDocument(numbered.workbook, asked, { isDry: true });
    refuse([
      ...gapIssues(dry.plan, input.acceptsGaps ?? false),
      // What a party lacks was told of the convention; what blocks here is the template.
      ...dry.plan.issues.filter(({ path }) => path?.startsWith('template') ?? false),
    ]);
    const { plan, templateId } = readyDocument(numbered.workbook, asked, dry);
    const { documents } = this.workbook.context;
    const { key, name, fill } = plan;
    const document = documents.writeFromTemplate({
      ...{ templateId, key, name, plan: fill },
      series: seriesOf(agreement.agreementId, this.rows),
      ...(input.chart === undefined ? {} : { picture: this.picture(input.chart) }),
    });
    const pdf = documents.pdfBeside({ id: document.id, name });
    const row = documentRow(plan, {
      documentNumber: numbered.id,
      agreementId: agreement.agreementId,
      kind: input.kind,
      rank: input.kind === 'AVENANT' ? this.rank() : null,
      periodFrom: input.from,
      periodUntil: input.kind === 'AVENANT' ? null : input.until,
      documentId: document.id,
      documentUrl: document.url,
      pdfUrl: pdf?.url ?? null,
      generatedAt: this.workbook.now,
    });
    this.register(numbered, row);
    return viewOf(row, plan.issues);
  }

  /** What makes the question itself wrong, all at once. */
  private askingIssues(): Issue[] {
    const { kind, from, until } = this.input;
    const issues: Issue[] = [];
    const block = (code: string, path: string, params: Issue['params'] = {}) =>
      issues.push({ severity: 'BLOCK', code, path, params });
    const price = this.facts.partnership.mealPrice ?? 0;
    if (kind !== 'AVENANT' && until < from) {
      block('PERIOD_REVERSED', 'until', { from: shortDate(from), until: shortDate(until) });
    }
    if (kind === 'ATTESTATION' && price > 0) {
      block('NOT_A_GIFT', 'kind', { price: unitPriceText(price) });
    }
    const isOpen = ['BROUILLON', 'EN_RELECTURE'].includes(this.agreement.status);
    if (kind === 'AVENANT' && isOpen) block('NO_SIGNED_AGREEMENT', 'kind');
    return issues;
  }

  private otherKind(numbered: Numbered, deliveries: readonly Delivery[]): OtherKind {
    const { kind, from, until } = this.input;
    const words = this.workbook.context.messages.documents;
    const named = withValue(words.documentNames[kind], 'id', this.agreement.agreementId);
    if (kind === 'AVENANT') {
      const rank = this.rank();
      const name = withValue(named, 'rank', String(rank));
      return {
        key: 'avenant',
        document: amendmentDocument(this.points(), { name, rank, from, words }),
      };
    }
    const outside = deliveries.filter((row) => {
      const terms = termsOn(this.agreement, row.date);
      return terms !== null && conformityFindings(row, terms).length > 0;
    });
    return {
      key: kind === 'BILAN' ? 'bilan' : 'attestation',
      document: periodDocument(deliveries, {
        number: numbered.id,
        name: withValue(named, 'number', numbered.id),
        period: { from, until },
        outsideAgreement: new Set(outside.map(({ date }) => date)).size,
        hasChart: this.input.chart !== undefined,
        words,
      }),
    };
  }

  private picture(png: string) {
    const { caption } = this.workbook.context.messages.documents.chart;
    return { caption, png, ...CHART_POINTS };
  }

  private ofAgreement(kinds: readonly AgreementDocument['kind'][]): AgreementDocument[] {
    return this.rows.filter(
      (row) => row.agreementId === this.agreement.agreementId && kinds.includes(row.kind),
    );
  }

  private rank(): number {
    return this.ofAgreement(['AVENANT']).reduce((max, { rank }) => Math.max(max, rank ?? 0), 0) + 1;
  }

  /** What the records say today beside what the convention and its amendments said. */
  private points() {
    const { messages } = this.workbook.context;
    const words = messages.documents;
    const written = this.ofAgreement(['CONVENTION', 'AVENANT']);
    const last = written[written.length - 1];
    const asked = { facts: this.facts, agreement: this.agreement };
    const today = planDocument(this.workbook, asked, { isDry: true }).plan.values;
    const names = new Map<string, string>(agreementTags(words).map((tag) => [tag.key, tag.name]));
    const given = { names, words: words.amendment };
    const points = last ? amendedPoints(writtenValues(last), today, given) : [];
    if (points.length === 0) {
      const params = { reference: this.agreement.agreementId };
      const path = 'kind';
      refuse([{ severity: 'BLOCK', code: 'NOTHING_TO_AMEND', path, params }]);
    }
    return points;
  }

  private register(numbered: Numbered, row: AgreementDocument): void {
    const { input } = this;
    const { workbook } = numbered;
    const documents = documentTable(workbook);
    const agreed = input.kind === 'AVENANT' ? this.amended() : null;
    const writes = [rowWrite(workbook, documents, { row })];
    if (agreed) {
      const table = readTable(workbook.context.store, agreementRecord, workbook.names);
      writes.push(rowWrite(workbook, table, { row: agreed }));
    }
    const all = workbook.reference.agreement.map((each) =>
      each.agreementId === agreed?.agreementId ? agreed : each,
    );
    commitWrite(workbook, {
      submission: { id: input.submissionId, ids: [row.documentNumber], counts: { rows: 1 } },
      writes,
      ...(agreed ? { reference: { ...workbook.reference, agreement: all } } : {}),
      lastNumbers: numbered.lastNumbers,
    });
  }

  /** The agreement with the terms that hold from the day of the amendment. */
  private amended(): Agreement {
    const { agreement, facts, input } = this;
    const agreedTerms = withTerms(agreement, facts.partnership, {
      from: input.from,
      isAmendment: true,
    });
    return { ...agreement, agreedTerms };
  }
}

function refuse(issues: readonly Issue[]): void {
  if (hasBlocking(issues)) throw new AppError('INVALID_INPUT', {}, issues);
}
