import {
  agreementDocumentPlan,
  type AgreementDocumentPlan,
  type OtherDocument,
} from '../domain/agreements/agreement-document-plan';
import { type AgreementFacts, conventionKeyOf } from '../domain/agreements/agreement-facts';
import { templateText } from '../domain/agreements/fill-blocks';
import {
  readTemplateLibrary,
  type TemplateKey,
  type TemplateLibrary,
} from '../domain/agreements/template-library';
import { foldedName, scanTags } from '../domain/agreements/template-tag';
import type { TemplateText } from '../kernel/document-block';
import type { Issue } from '../kernel/issue';
import type { Agreement } from '../model/agreement';
import { agreementAnnexes } from './agreement-annexes';
import { agreementFacts } from './agreement-draft';
import type { OpenWorkbook } from './open-workbook';
import type { PartnershipFacts } from './partnership-facts';
import { recordTags, usedTags } from './record-tags';

export interface PlannedDocument {
  readonly plan: AgreementDocumentPlan;
  readonly facts: AgreementFacts;
  readonly library: TemplateLibrary;
  /** '' while people have no template of this kind. */
  readonly templateId: string;
}

/** A document other than the convention: its template, and its tags once the facts are known. */
export interface OtherKind {
  readonly key: TemplateKey;
  readonly document: OtherDocument;
}

interface Asked {
  readonly facts: PartnershipFacts;
  readonly agreement: Agreement;
  readonly other?: OtherKind;
}

/**
 * Everything about a document before it is written. Looking (`isDry`) reads the template people have, or ours while there is
 * none: no file is made.
 */
export function planDocument(
  workbook: OpenWorkbook,
  asked: Asked,
  { isDry, known }: { readonly isDry: boolean; readonly known?: PlannedDocument },
): PlannedDocument {
  const { context } = workbook;
  const { documents, digest, messages } = context;
  const library = known?.library ?? readTemplateLibrary(context.wordings());
  const facts =
    known?.facts ??
    agreementAnnexes(workbook, agreementFacts(workbook, asked.facts, asked.agreement));
  const template = library.templateOf(asked.other?.key ?? conventionKeyOf(facts));
  const stored = isDry ? documents.findTemplate(template.key) : documents.ensureTemplate(template);
  const made = templateText(template);
  const text = stored ? documents.readTemplate(stored.id, made) : made;
  const plan = agreementDocumentPlan({
    facts,
    template: text,
    fields: usedTags(recordTags(messages, facts), namedIn(text)),
    templateVersion: `${template.key} ${stored?.version ?? template.version}`,
    words: messages.documents,
    clauseTitles: library.clauseTitles,
    ...(asked.other ? { other: asked.other.document } : {}),
    digest,
  });
  return { plan, facts, library, templateId: stored?.id ?? '' };
}

/** The same, ready to be written: with a template that people own, made now when there was none. */
export function readyDocument(
  workbook: OpenWorkbook,
  asked: Asked,
  known: PlannedDocument,
): PlannedDocument {
  return known.templateId === '' ? planDocument(workbook, asked, { isDry: false, known }) : known;
}

/** What stands between braces anywhere in a template, a particle before it or not. */
function namedIn({ header, body, footer }: TemplateText): ReadonlySet<string> {
  const tags = [...header, ...body, ...footer].flatMap((line) => scanTags(line).tags);
  const bare = tags.map(({ inner }) => inner.replace(/^(?:de|que|d['’]|qu['’])\s*/i, ''));
  return new Set([...tags.map(({ inner }) => inner), ...bare].map(foldedName));
}

/** The Doc is what counts: without its PDF it is there all the same, and the person is told how to make one. */
export function pdfIssues(written: {
  readonly documentUrl: string | null;
  readonly pdfUrl: string | null;
}): Issue[] {
  if (written.documentUrl === null || written.pdfUrl !== null) return [];
  return [{ severity: 'WARN', code: 'PDF_NOT_MADE', path: 'pdfUrl' }];
}

/** Who signs, and by what right: asked for even when the template people edited no longer says it. */
const SIGNING = ['REPRESENTATIVE_MISSING', 'DELIBERATION_MISSING'];

/** A gap is left in a document, or a signatory without power, only when the person insists. */
export function gapIssues(plan: AgreementDocumentPlan, acceptsGaps: boolean): Issue[] {
  const unsigned = plan.issues.filter(({ code }) => SIGNING.includes(code));
  const count = plan.missing.length || unsigned.length;
  if (acceptsGaps || count === 0) return [];
  return [{ severity: 'BLOCK', code: 'GAPS_REMAIN', path: 'template', params: { count } }];
}
