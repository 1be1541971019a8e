import { beforeEach, describe, expect, it } from '@jest/globals';
import { fr } from '../../../src/i18n/fr';
import { MemoryApp } from '../../support/memory-app';
import { aDay, ASSOCIATION, COST, KITCHEN, PARTNERSHIP } from '../../support/small-territory';

const { summary, payers, detail } = fr.costReports;

describe('« Pourquoi ce chiffre ? » from the selected cell', () => {
  let app: MemoryApp;

  beforeEach(() => {
    app = new MemoryApp();
    app.call('prepareWorkbook', {});
    app.call('savePartner', KITCHEN);
    app.call('savePartner', ASSOCIATION);
    app.call('savePartnership', PARTNERSHIP);
    app.call('saveCostItem', COST);
    app.call('recordWeek', {
      ...{ submissionId: 'week', partnershipId: 'PT-0001', week: '2026-S47', version: 0 },
      channel: 'SIDEBAR',
      days: [aDay('2026-11-17')],
    });
    app.call('writeCostReports', {});
    // The memory keeps reports beside the tabs: what is asked of them reads cells.
    for (const [title, report] of app.reports.sheets) {
      const cells = app.reports.cellsOf(title);
      const columnCount = report.columns.length;
      app.store.addTab(title, Math.max(columnCount, 14));
      app.store
        .block({ tab: title, row: 1, column: 1, rowCount: cells.length, columnCount })
        .write(cells.map((line) => report.columns.map((_, column) => line[column] ?? '')));
    }
  });

  /** The selected row is that of the first line that holds a text. */
  function ask(tab: string, text: string) {
    const row = (app.store.readAll(tab) ?? []).findIndex((line) => line.includes(text)) + 1;
    app.designer.show(tab, `C${row}:D${row}`);
    return app.call('getCellCost', {}).cost;
  }

  it.each([
    ['Coût par repas', '2026-S47/PT-0001'],
    [summary.tab, 'Nanterre, Repas partagé'],
    [payers.tab, 'PT-0001'],
    [detail.tab, 'PT-0001'],
  ])('explains a row of a partnership in « %s »', (tab, text) => {
    const cost = ask(tab, text);
    expect([cost.partnershipId, cost.totalCents]).toEqual(['PT-0001', 12_050]);
    // Down to the charge it came from, with its row.
    expect(cost.sources['costItem:C-0001']?.link).toEqual({ tab: 'Coûts', a1: '', id: 'C-0001' });
  });

  it.each([
    [summary.tab, fr.costReports.foot.total],
    ['Coût par repas', fr.tabNotes.total],
  ])('explains a total of « %s » as that of all partnerships together', (tab, text) => {
    const cost = ask(tab, text);
    expect([cost.partnershipId, cost.totalCents]).toEqual([null, 12_050]);
  });

  it.each([
    ['Partenaires', 'A3'],
    [summary.tab, 'A1'],
  ])('says where to go when the cell is no cost (%s)', (tab, a1) => {
    app.designer.show(tab, a1);
    const answer = app.ask('getCellCost', {});
    expect(answer.ok).toBe(false);
    if (!answer.ok) expect(answer.error.issues?.[0]?.code).toBe('CELL_NOT_EXPLAINED');
  });
});
