import { oneLine, withValue } from '../domain/agreements/french-text';
import { type PaperKey, readTemplateLibrary } from '../domain/agreements/template-library';
import type { TemplateLoop } from '../domain/agreements/template-rows';
import { lineLoop, type PaperLine } from '../domain/papers/line-tags';
import { paperValues, type PaperSubject } from '../domain/papers/paper-values';
import { recallValues, recipientLoop } from '../domain/papers/recall-values';
import { writtenPaper } from '../domain/papers/written-paper';
import { AppError } from '../kernel/app-error';
import type { DocumentContent } from '../kernel/document-block';
import { isoWeekOf } from '../kernel/iso-week';
import { parisWallClock } from '../kernel/paris-time';
import { contactRecord } from '../model/contact';
import { recallContactRecord } from '../model/recall-contact';
import { readTable } from '../tables/table';
import type { AppContext } from './app-context';
import { openForReading, type OpenWorkbook } from './open-workbook';
import { paperLines } from './paper-lines';
import { readPlaces } from './partner-places';
import { type PartnershipFacts, partnershipFacts } from './partnership-facts';
import { incidentOf } from './recall-view';
import { withFreshHints } from './with-fresh-hints';

export const PAPERS = {
  SLIP: 'bon',
  RECEPTION: 'reception',
  ROUND: 'tournee',
  LABELS: 'etiquettes',
  TEMPERATURES: 'temperatures',
  RECALL_LETTER: 'lettre-rappel',
  RECALL_FORM: 'fiche-rappel',
} as const satisfies Record<string, PaperKey>;

export type Paper = keyof typeof PAPERS;

export interface PaperAsked {
  readonly paper: Paper;
  /** '' for a blank paper. */
  readonly partnershipId: string;
  /** ISO day; '' leaves the lines blank. A weekly record is that of its week. */
  readonly day: string;
  /** Of a letter or a form of recall; '' for any other, or for a blank form. */
  readonly incidentId: string;
  readonly recallContactId: string;
  /** QR codes of lots, drawn by the page: PNG in base64. */
  readonly pictures: readonly { readonly lotRef: string; readonly png: string }[];
  /** Labels for each lot, one for each container; eight when nobody says. */
  readonly labelCount?: number | undefined;
}

export interface PaperView {
  readonly name: string;
  readonly documentUrl: string;
  readonly pdfUrl: string | null;
}

/** Labels side by side on a line of their sheet. */
const LABELS_ABREAST = 2;

/** Lines that a blank paper has; a filled one has as many as it needs. */
const ROOM: Readonly<Record<Paper, number>> = {
  SLIP: 5,
  RECEPTION: 6,
  ROUND: 9,
  LABELS: 4,
  TEMPERATURES: 7,
  RECALL_LETTER: 0,
  RECALL_FORM: 5,
};

/**
 * Writes a paper of every day, filled from the workbook or blank, as a Doc with its PDF beside it. Nothing of the workbook
 * changes; asked for twice, it is the same document.
 */
export function writePaper(context: AppContext, asked: PaperAsked): PaperView {
  const week = isoWeekOf(asked.day || parisWallClock(context.clock.now()).day);
  const span = { oldest: week, newest: week };
  const paper = withFreshHints(context, span, () =>
    new PaperWriting(openForReading(context, span), asked).paper(),
  );
  return context.lock.runAlone(() => {
    const { documents } = context;
    const { id, url } = documents.writeWhole(paper);
    const pdf = documents.pdfBeside({ id, name: paper.name });
    return { name: paper.name, documentUrl: url, pdfUrl: pdf?.url ?? null };
  });
}

interface PlannedPaper {
  readonly key: string;
  readonly name: string;
  readonly content: DocumentContent;
}

class PaperWriting {
  private readonly facts: PartnershipFacts | null;
  private readonly isBlank: boolean;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly asked: PaperAsked,
  ) {
    const { partnershipId, incidentId } = asked;
    this.facts = partnershipId === '' ? null : partnershipFacts(workbook, partnershipId);
    this.isBlank = partnershipId === '' && incidentId === '';
  }

  paper(): PlannedPaper {
    const { context } = this.workbook;
    const { asked, facts } = this;
    const template = readTemplateLibrary(context.wordings()).templateOf(PAPERS[asked.paper]);
    const words = this.words();
    const recall = this.recall();
    const subject = this.subject(recall.kitchen);
    const { content, issues } = writtenPaper(template, {
      values: new Map([
        ...paperValues(subject, words),
        ...recallValues(recall, words),
        ...(this.isBlank ? [['document.date', null] as const] : []),
      ]),
      loops: this.loops(subject.lines, recall.contacts),
      conditions: new Map([
        ['don', (facts?.partnership.mealPrice ?? 0) === 0],
        ['liaison chaude', facts?.partnership.linkType === 'CHAUDE'],
        ['rappel', recall.incident?.kind === 'RAPPEL'],
      ]),
      pictures: asked.pictures.map(({ png }) => png),
      dotted: words.dotted,
    });
    if (issues.length > 0) throw new AppError('INVALID_INPUT', {}, issues);
    const print = context.digest(JSON.stringify(content)).slice(0, 32);
    return {
      key: `${PAPERS[asked.paper]}:${print}`,
      name: this.nameOf(template.name, recall),
      content,
    };
  }

  private words() {
    const { documents, papers } = this.workbook.context.messages;
    return { ...papers, values: documents };
  }

  private subject(recallKitchen: PaperSubject['kitchen']): PaperSubject {
    const { facts, workbook } = this;
    const day = this.asked.day || null;
    return {
      partnership: facts?.partnership ?? null,
      kitchen: facts?.kitchen ?? recallKitchen,
      recipient: facts?.recipient ?? null,
      carrier: facts?.carrier ?? null,
      contacts: facts ? this.contacts() : [],
      day,
      lines: facts && day ? paperLines(workbook, facts, { paper: this.asked.paper, day }) : [],
      thresholds: workbook.thresholds,
      today: workbook.today,
    };
  }

  private contacts() {
    const { today } = this.workbook;
    return readPlaces(this.workbook, contactRecord).filter(
      ({ endsOn }) => endsOn === null || endsOn >= today,
    );
  }

  private recall() {
    const { workbook, asked } = this;
    const { incidentId, recallContactId } = asked;
    const nothing = { incident: null, kitchen: null, contact: null, recipient: null, contacts: [] };
    if (incidentId === '') return nothing;
    const incident = incidentOf(workbook, incidentId);
    const isLetter = asked.paper === 'RECALL_LETTER';
    // A drill sends nothing, on paper neither.
    if (isLetter && incident.isDrill === true)
      throw new AppError('INVALID_INPUT', {}, [{ severity: 'BLOCK', code: 'RECALL_IS_DRILL' }]);
    const contacts = readTable(workbook.context.store, recallContactRecord, workbook.names)
      .rows.map(({ row }) => row)
      .filter((row) => row.incidentId === incidentId);
    const contact = contacts.find((row) => row.recallContactId === recallContactId) ?? null;
    if (isLetter && contact === null) throw new AppError('NOT_FOUND', { id: recallContactId });
    const partnerOf = (id: string | null) =>
      workbook.reference.partner.find(({ partnerId }) => partnerId === id) ?? null;
    // Nobody said which kitchen: it is known when only one delivers there.
    const kitchens = workbook.reference.partnership
      .filter(({ recipientId }) => recipientId === contact?.partnerId)
      .map(({ kitchenId }) => kitchenId);
    const only = new Set(kitchens).size === 1 ? (kitchens[0] ?? null) : null;
    return {
      incident,
      kitchen: partnerOf(incident.kitchenId ?? only),
      contact,
      recipient: partnerOf(contact?.partnerId ?? null),
      contacts,
    };
  }

  private loops(
    lines: readonly PaperLine[],
    contacts: Parameters<typeof recipientLoop>[0],
  ): Map<string, TemplateLoop> {
    const { asked, workbook } = this;
    const words = this.words();
    const rowCount = ROOM[asked.paper];
    const lots = asked.pictures.map(({ lotRef }) => lotRef);
    const pictureOf = (lotRef: string) => (lots.includes(lotRef) ? lots.indexOf(lotRef) : null);
    const facts = { words, thresholds: workbook.thresholds, rowCount, pictureOf };
    const { labelCount = ROOM.LABELS * LABELS_ABREAST } = asked;
    const labelRows = Math.ceil(labelCount / LABELS_ABREAST);
    const labels = lines.flatMap((line) => Array.from({ length: labelRows }, () => line));
    const days = Object.values(words.values.weekdays);
    const blankDays = asked.paper === 'TEMPERATURES' ? days : [];
    return new Map<string, TemplateLoop>([
      ['ligne', lineLoop(lines, { ...facts, blank: '', blankDays })],
      ['etiquette', lineLoop(labels, { ...facts, blank: null })],
      [
        'jour',
        {
          tags: new Map([['jour.nom', 'jour.nom']]),
          items: days.map((day) => new Map([['jour.nom', day]])),
        },
      ],
      ['structure', recipientLoop(contacts, { words, rowCount })],
    ]);
  }

  private nameOf(name: string, { incident, contact }: ReturnType<PaperWriting['recall']>): string {
    const { asked, facts } = this;
    if (this.isBlank) return withValue(this.words().blankName, 'name', name);
    const when = asked.paper === 'TEMPERATURES' && asked.day ? isoWeekOf(asked.day) : asked.day;
    const whom = contact?.partnerName ?? facts?.partnership.name;
    const parts = [name, incident?.incidentId, when, whom].filter(Boolean);
    return oneLine(parts.join(' ')).replace(/[/\\]/g, '-').slice(0, 150);
  }
}
