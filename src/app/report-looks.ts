import type { CostStage } from '../domain/costs/cost-types';
import { dayText } from '../domain/traceability/french-formats';
import { formatMessage } from '../i18n/format-message';
import type { Messages } from '../i18n/fr';
import type { ReportColumn, ReportSheet } from '../ports/report-writer';
import { completenessLine } from './completeness-line';
import type { CostReportFacts } from './cost-report-facts';
import type { ReportSketch } from './report-sketch';

export const EUROS = { numberFormat: '#,##0.00', align: 'right' } as const;
/** A third decimal where it says something: a cost of less than a cent is not 0,00. */
export const PER_MEAL = { numberFormat: '#,##0.00#', align: 'right' } as const;
export const WHOLE = { numberFormat: '#,##0', align: 'right' } as const;
export const NAME = { numberFormat: '@', align: 'left' } as const;
export const MARK: ReportColumn = { width: 62, numberFormat: '@', align: 'center' };

/** Colours of the stages, from the kitchen to the table: those of the bars in the sidebar. */
export const STAGE_COLORS: Readonly<Record<CostStage, string>> = {
  A: '#1b6b50',
  P: '#6fb59a',
  B: '#2f74c0',
  S: '#9cc3ee',
  C: '#f0a04b',
  D: '#c2553d',
  G: '#8d6bb8',
  I: '#c9b3e3',
};

const COLOR = '#2f74c0';

/** Title, period, unit, source, the line of the verdict, whose row is answered, and what the figures lack. */
export function reportHead(
  sketch: ReportSketch,
  messages: Messages,
  given: { readonly facts: CostReportFacts; readonly title: string; readonly unit: string },
): number {
  const { facts, title, unit } = given;
  const words = messages.costReports;
  sketch.add('title', [title]);
  const period = formatMessage(words.period, {
    from: dayText(facts.from),
    until: dayText(facts.until),
    weeks: facts.weeks.length,
    day: dayText(facts.today),
  });
  const caution = facts.together.isIllustrative ? ` ${words.illustrative}` : '';
  sketch.add('note', [`${period}${caution}`]);
  sketch.add('note', [unit]);
  sketch.add('note', [words.source]);
  const verdictRow = sketch.add('verdict');
  sketch.add('note', [completenessLine(messages, facts.together.missing)]);
  return verdictRow;
}

/** Under the tables: how to print them. A script cannot set the page. */
export function reportEnd(sketch: ReportSketch, { costReports }: Messages): void {
  sketch.add('blank');
  sketch.add('note', [costReports.print]);
}

export function reportSheet(
  given: Pick<ReportSheet, 'title' | 'columns' | 'lines' | 'charts'> &
    Partial<Pick<ReportSheet, 'frozenRows' | 'frozenColumns'>>,
): ReportSheet {
  return { color: COLOR, frozenRows: 0, frozenColumns: 0, ...given };
}
