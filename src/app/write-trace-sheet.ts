import { dayText } from '../domain/traceability/french-formats';
import { formatMessage } from '../i18n/format-message';
import type { Messages } from '../i18n/fr';
import type { ReportColumn, ReportLine, ReportSheet } from '../ports/report-writer';
import type { AppContext } from './app-context';
import { openForReading, thisWeek } from './open-workbook';
import { getRecall } from './recall-view';
import { fieldLabel } from './record-registry';
import type { RecallView } from './recall-views';
import { traceLot } from './trace-lot';
import type { TraceAsked, TracedBalance, TracedLotView } from './trace-views';

const COLOR = '#8d6bb8';
const text = (width: number): ReportColumn => ({ width, numberFormat: '@', align: 'left' });
const count = (width: number): ReportColumn => ({ width, numberFormat: '#,##0', align: 'right' });

const line = (look: ReportLine['look'], ...cells: ReportLine['cells']): ReportLine => ({
  look,
  cells,
});

function balanceParams({ accepted, distributed, transferred, lost, possiblyLeft }: TracedBalance) {
  return { accepted: accepted ?? 0, distributed, transferred, lost, possiblyLeft };
}

function lotLines(messages: Messages, lot: TracedLotView): ReportLine[] {
  const { sheet } = messages.traceWords;
  const { balance, kitchen } = lot;
  const params = {
    lot: lot.lotRef,
    dishes: lot.dishNames.join(', '),
    kitchen: kitchen === null ? '—' : [kitchen.name, kitchen.phone].filter(Boolean).join(', '),
    produced: lot.producedOn.join(', ') || '—',
    useBy: lot.useByDates.join(', ') || '—',
  };
  const facts = lot.deliveries.flatMap((delivery) => {
    const to = [delivery.recipient?.name, delivery.recipient?.phone].filter(Boolean).join(', ');
    return delivery.facts.map((fact) =>
      line(
        'row',
        fact.when,
        fact.kind,
        fact.meals ?? '',
        fact.reading ?? '',
        to,
        fact.comment ?? '',
      ),
    );
  });
  return [
    line('verdict', formatMessage(sheet.lot, params)),
    line('note', formatMessage(sheet.origin, params)),
    line('note', formatMessage(sheet.balance, balanceParams(balance))),
    line('head', ...sheet.columns),
    ...facts,
    line('blank'),
  ];
}

function report(title: string, columns: readonly ReportColumn[], lines: ReportLine[]): ReportSheet {
  return { title, color: COLOR, columns, lines, frozenRows: 0, frozenColumns: 0, charts: [] };
}

/** Writes the answer of a trace as a tab to print: every lot, its origin, every fact, whom to call. */
export function writeTraceSheet(context: AppContext, asked: TraceAsked): { readonly tab: string } {
  const { lots } = traceLot(context, asked);
  const { today } = openForReading(context, thisWeek(context));
  const { sheet } = context.messages.traceWords;
  const columns = [text(120), text(130), count(60), text(190), text(190), text(240)];
  context.lock.runAlone(() =>
    context.reports.write(
      report(sheet.title, columns, [
        line('title', sheet.title),
        line('note', formatMessage(sheet.made, { day: dayText(today) })),
        line('blank'),
        ...lots.flatMap((lot) => lotLines(context.messages, lot)),
      ]),
    ),
  );
  return { tab: sheet.title };
}

/** The fields of annexe 17 in their order. */
const FORM = [
  ...['kind', 'isDrill', 'personInCharge', 'openedAt', 'alertRef', 'receivedFrom', 'risk'],
  ...['kitchenId', 'productName', 'useByDate', 'lots', 'productEntered', 'concernedMeals'],
  ...['possiblyLeftMeals', 'concernedCount', 'measures', 'peopleInformed'],
  ...['authorityNotifiedOn', 'comment', 'closedAt'],
];

function formLines(
  { messages }: AppContext,
  recall: RecallView,
  values: Readonly<Record<string, string>>,
): ReportLine[] {
  const { sheet } = messages.traceWords;
  const contacts = recall.contacts.map((contact) =>
    line(
      'row',
      contact.name,
      contact.phone ?? '',
      contact.lots,
      contact.receivedMeals,
      contact.possiblyLeftMeals,
      contact.answerWord,
    ),
  );
  return [
    line('title', `${sheet.recallTitle} ${recall.incidentId}`),
    line('note', sheet.recallNote),
    line('blank'),
    ...FORM.map((key) =>
      line('row', fieldLabel(messages, 'incident', key).label, values[key] ?? ''),
    ),
    line('blank'),
    line('head', ...sheet.contacts),
    ...contacts,
    line('blank'),
    line('note', sheet.signature),
  ];
}

/** Writes the recall form of the food-aid guide (annexe 17) and the list of recipients as a tab to print. */
export function writeRecallSheet(
  context: AppContext,
  { incidentId }: { readonly incidentId: string },
): { readonly tab: string } {
  const recall = getRecall(context, { incidentId });
  const { reference } = openForReading(context, thisWeek(context));
  const kitchen = reference.partner.find(
    ({ partnerId }) => partnerId === recall.values['kitchenId'],
  );
  const said = Object.fromEntries(
    Object.entries(recall.values).map(([key, value]) => [key, String(value)]),
  );
  const { title: _, ...words } = context.messages.traceWords.sheet;
  const values = {
    ...said,
    kind: recall.kindWord,
    isDrill: recall.isDrill ? words.yes : words.no,
    openedAt: recall.openedAt,
    closedAt: recall.closedAt ?? '',
    kitchenId: kitchen?.name ?? '',
    useByDate: said['useByDate'] ? dayText(said['useByDate']) : '',
    authorityNotifiedOn: said['authorityNotifiedOn'] ? dayText(said['authorityNotifiedOn']) : '',
    concernedMeals: String(recall.concernedMeals),
    possiblyLeftMeals: String(recall.possiblyLeftMeals),
    concernedCount: String(recall.contacts.length),
    productEntered: wordOf(context.messages, said['productEntered']),
  };
  const columns = [text(200), text(130), text(160), count(90), count(90), text(140)];
  context.lock.runAlone(() =>
    context.reports.write(report(words.recallTitle, columns, formLines(context, recall, values))),
  );
  return { tab: words.recallTitle };
}

function wordOf(messages: Messages, code: string | undefined): string {
  const words: Readonly<Record<string, string>> = messages.choices.answersEntered;
  return words[code ?? ''] ?? '';
}
