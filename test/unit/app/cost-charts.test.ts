import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allocationReport } from '../../../src/app/allocation-report';
import { costReportFacts } from '../../../src/app/cost-report-facts';
import { costSummaryReport } from '../../../src/app/cost-summary-report';
import { payersReport } from '../../../src/app/payers-report';
import { tabSpecs } from '../../../src/app/tab-specs';
import { STAGE_COLORS } from '../../../src/app/report-looks';
import { weekLines } from '../../../src/app/write-cost-reports';
import { fr } from '../../../src/i18n/fr';
import { COST_STAGES } from '../../../src/model/lists';
import type { ReportSheet } from '../../../src/ports/report-writer';
import { aCostWorkbook } from '../../support/cost-workbook';

function reportsOf(seed: number): { summary: ReportSheet; all: readonly ReportSheet[] } {
  const workbook = aCostWorkbook(seed);
  const facts = costReportFacts(workbook);
  if (facts === null) throw new Error('no week was recorded');
  const partnership = (id: string) => id;
  const payer = (id: string | null) => id ?? '';
  const summary = costSummaryReport(fr, facts, weekLines(fr, workbook.state, facts));
  const others = [
    payersReport(fr, facts, { payer, partnership }),
    allocationReport(fr, facts, partnership),
  ];
  return { summary, all: [summary, ...others] };
}

/** A4 on its side between its margins, in the pixels of a sheet. */
const PAGE = 986;
/** Text of ten points is then printed at seven at least, at six and a half where a year stands week by week. */
const SMALLEST_SCALE = 0.7;
const SMALLEST_OF_WEEKS = 0.65;

describe('the tabs of costs on paper', () => {
  it.each(reportsOf(1).all.map((report) => [report.title, report] as const))(
    '« %s » fits the width of an A4 page, and says how to print it',
    (_, { columns, lines }) => {
      const width = columns.reduce((sum, column) => sum + column.width, 0);
      expect(PAGE / width).toBeGreaterThanOrEqual(SMALLEST_SCALE);
      const notes = lines.filter(({ look }) => look === 'note').map(({ cells }) => cells[0]);
      expect(notes).toContain(fr.costReports.print);
    },
  );

  it('« Coût par repas » does too, heads naming their unit and their denominator', () => {
    const spec = tabSpecs(fr).find(({ title }) => title === fr.records.mealCost.tab);
    const shown = spec?.columns.filter(({ isHidden }) => !isHidden) ?? [];
    const width = shown.reduce((sum, column) => sum + column.width, 0);
    expect(PAGE / width).toBeGreaterThanOrEqual(SMALLEST_OF_WEEKS);
    const perMeal = shown.filter(({ key }) => /^(stage|level)/.test(key)).map(({ label }) => label);
    expect(perMeal).toHaveLength(12);
    expect(perMeal.filter((head) => !head.endsWith('\n€/repas\ndistribué'))).toEqual([]);
    expect(shown[0]?.note).toContain('A4');
  });
});

describe('the chart of the stages', () => {
  /** Head, name in the legend and colour of each stage that is drawn. */
  function drawnIn({ charts, lines }: ReportSheet): unknown[][] {
    const [chart] = charts;
    const figures = chart?.ranges.slice(1) ?? [];
    return figures.map(({ row, column }, index) => [
      lines[row - 1]?.cells[column - 1],
      chart?.names[index],
      chart?.colors[index],
    ]);
  }

  it('draws each stage in its own colour, whichever stages cost nothing', () => {
    const { head } = fr.costReports.summary;
    const { fields } = fr.records.mealCost;
    const right = COST_STAGES.map((stage) => [
      head.stages[stage],
      fields[`stage${stage}`].label,
      STAGE_COLORS[stage],
    ]);
    const counts = new Set<number>();
    for (let seed = 1; seed <= 20; seed += 1) {
      const drawn = drawnIn(reportsOf(seed).summary);
      counts.add(drawn.length);
      expect(right).toEqual(expect.arrayContaining(drawn));
    }
    // Otherwise nothing was left out, and nothing is proved.
    expect(counts.size).toBeGreaterThan(2);
  });

  it('has the colours of the bars in the sidebar', () => {
    const css = readFileSync(path.join(__dirname, '../../../src/sidebar/sidebar.css'), 'utf8');
    for (const stage of COST_STAGES) {
      expect(css).toContain(`--${stage.toLowerCase()}: ${STAGE_COLORS[stage]};`);
    }
  });
});
